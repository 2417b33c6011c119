package org.leaguebuilding.json.edition;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.leaguebuilding.edition.Base;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.json.tree.Node;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/**
 * Reads the tree of a file as a document. What it cannot read it tells, and puts something in its place, so that the rest of the
 * document is looked at as well. Not thread-safe.
 */
final class DocumentReader {

    /** Stands for a text that cannot be read. */
    static final LocalizedText UNREAD_TEXT = LocalizedText.of("…", "…");

    /** Stands for an id or a name that cannot be read. */
    static final String UNREAD = "…";

    private static final String SUBJECT_OF_MODES = "formation-proposal";

    private final Places places;
    private boolean baseRead = true;

    DocumentReader(Places places) {
        this.places = places;
    }

    /** Whether it is known what the edition starts with, so that what it changes can be looked at. */
    boolean isBaseRead() {
        return baseRead;
    }

    EditionDocument read(Node root) {
        Fields fields = Fields.of(root, places);
        fields.requireKnown("format", "id", "base", "title", "bases", "parameters", "rules", "additional", "modes");
        fields.required("format", EditionDocument.FORMAT::equals, EditionErrors.quoted(EditionDocument.FORMAT));
        Optional<String> id = fields.required("id").filter(text -> isId(fields, text));
        Optional<Base> base = BaseReader.read(fields);
        baseRead = base.isPresent() || !BaseReader.isDocument(fields);
        LocalizedText title = fields.requiredWords("title").orElse(UNREAD_TEXT);
        ImmutableList<LocalProvision> bases = bases(fields.fields("bases"));
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        fields.fields("parameters").forEach((key, each) -> changes.add(parameter(key, each)));
        fields.fields("rules").forEach((key, each) -> changes.add(rule(key, each)));
        fields.fields("additional").forEach((key, each) -> changes.add(added(key, each)));
        fields.fields("modes").forEach((key, each) -> mode(key, each).ifPresent(changes::add));
        return new EditionDocument(
                id.orElse(UNREAD),
                base.orElse(new Base.Shipped(Editions.wuhan2005().id(), Optional.empty())),
                title,
                bases,
                changes.build());
    }

    private static boolean isId(Fields fields, String id) {
        return fits(fields, fields.at("id"), id, () -> Structure.id("EditionDocument", "id", id));
    }

    /** Whether a value is taken; if not, that is told at a pointer. */
    static boolean fits(Fields fields, String at, String value, Runnable take) {
        try {
            take.run();
            return true;
        } catch (MalformedValueException refusal) {
            fields.refuseValue(at, value, EditionErrors.expected(refusal));
            return false;
        }
    }

    private static ImmutableList<LocalProvision> bases(Fields fields) {
        ImmutableList.Builder<LocalProvision> bases = ImmutableList.builder();
        fields.forEach((id, each) -> {
            each.requireKnown("title", "document");
            LocalizedText title = each.requiredWords("title").orElse(UNREAD_TEXT);
            LocalizedText document = each.requiredWords("document").orElse(UNREAD_TEXT);
            if (fits(fields, each.pointer(), id, () -> new LocalProvision(id, title, document).id())) {
                bases.add(new LocalProvision(id, title, document));
            }
        });
        return bases.build();
    }

    private static Change parameter(String id, Fields fields) {
        fields.requireKnown("value", "basis");
        String basis = fields.required("basis").orElse(UNREAD);
        Node value = fields.node("value");
        if (value == null) {
            fields.refuseMissing("value");
            return new Change.OfParameter(id, "", basis);
        }
        return new Change.OfParameter(id, ParameterValues.written(id, value), basis);
    }

    private static Change rule(String id, Fields fields) {
        fields.requireKnown("off", "severity", "basis", "reason", "title", "message", "remedy", "missing");
        String basis = fields.required("basis").orElse(UNREAD);
        Optional<Severity> severity = severity(fields);
        RuleWords words = words(fields);
        Optional<LocalizedText> reason =
                fields.has("reason") ? fields.words("reason").or(() -> Optional.of(UNREAD_TEXT)) : Optional.empty();
        Optional<Boolean> off = fields.truth("off");
        if (fields.has("off") && off.isEmpty()) {
            // Nothing is known to be wrong with the rest, whichever it was to be.
            boolean more = severity.isPresent() || !words.isEmpty();
            return new Change.OfRule(
                    id, Optional.of(!more), severity, more ? Optional.empty() : Optional.of(UNREAD_TEXT), words, basis);
        }
        return new Change.OfRule(id, off, severity, reason, words, basis);
    }

    private static RuleWords words(Fields fields) {
        return new RuleWords(
                fields.words("title"), fields.words("message"), fields.words("remedy"), fields.words("missing"));
    }

    static Optional<Severity> severity(Fields fields) {
        Optional<String> code = fields.text("severity");
        Optional<Severity> severity = code.flatMap(text -> Arrays.stream(Severity.values())
                .filter(each -> each.code().equals(text))
                .findFirst());
        if (code.isPresent() && severity.isEmpty()) {
            fields.refuseValue(fields.at("severity"), code.get(), EditionErrors.words("severity"));
        }
        return severity;
    }

    private Change added(String id, Fields fields) {
        fields.requireKnown(RuleReader.keysWith("subject"));
        String subject = fields.required("subject").orElse(UNREAD);
        Optional<String> basis = fields.required("basis").or(() -> Optional.of(UNREAD));
        return new Change.AddedRule(subject, RuleReader.read(id, fields, subject, basis, places));
    }

    private Optional<Change> mode(String id, Fields fields) {
        fields.requireKnown("title", "basis", "takesInParticipants", "rules");
        LocalizedText title = fields.requiredWords("title").orElse(UNREAD_TEXT);
        String basis = fields.required("basis").orElse(UNREAD);
        boolean takesIn = fields.truth("takesInParticipants").orElse(false);
        Fields rules = fields.fields("rules");
        if (fields.node("rules") == null || (rules.keys().isEmpty() && fields.node("rules") instanceof Node.Mapping)) {
            fields.refuseMissing("rules");
        }
        String code = places.standingFor(
                id,
                fields.pointer(),
                number -> "unread-" + number,
                EditionErrors.words("code"),
                () -> Structure.code("AddedMode", "id", id));
        ImmutableList.Builder<DeclaredRule> declared = ImmutableList.builder();
        rules.forEach((rule, each) -> {
            each.requireKnown(RuleReader.keysWith());
            declared.add(RuleReader.read(rule, each, SUBJECT_OF_MODES, each.text("basis"), places));
        });
        ImmutableList<DeclaredRule> all = declared.build();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Change.AddedMode(code, title, basis, takesIn, all));
    }
}
