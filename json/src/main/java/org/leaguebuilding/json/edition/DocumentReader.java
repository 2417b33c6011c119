package org.leaguebuilding.json.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.leaguebuilding.condition.FactScope;
import org.leaguebuilding.edition.Base;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.EditionError;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.json.tree.Node;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.PlainForm;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/** Reads the tree of a file as a document, as far as it can; what it cannot read it leaves out and tells. Not thread-safe. */
final class DocumentReader {

    private static final Pattern HASH = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    private static final String SUBJECT_OF_MODES = "formation-proposal";

    private static final LocalizedText UNKNOWN = LocalizedText.of("…", "…");

    private static final ImmutableMap<String, ParameterKey<?>> KEYS = Editions.wuhan2005().families().stream()
            .flatMap(family -> family.parameters().keys().stream())
            .distinct()
            .collect(ImmutableMap.toImmutableMap(ParameterKey::id, Function.identity()));

    private final Places places;
    private final Set<String> broken = new HashSet<>();

    DocumentReader(Places places) {
        this.places = places;
    }

    /** Whether an error is about something that could not be read, or comes of that. */
    boolean hasBroken(EditionError error) {
        String pointer = error.pointer();
        return broken.stream()
                .anyMatch(at -> pointer.equals(at)
                        || (!at.isEmpty() && pointer.startsWith(at + "/"))
                        || (error.code() == EditionErrorCode.NOTHING_CHANGED && at.startsWith(pointer + "/")));
    }

    EditionDocument read(Node root) {
        Fields fields = Fields.of(root, places);
        fields.requireKnown("format", "id", "base", "title", "bases", "parameters", "rules", "additional", "modes");
        fields.required("format", EditionDocument.FORMAT::equals, EditionErrors.quoted(EditionDocument.FORMAT));
        Optional<String> id = id(fields);
        Optional<Base> base = base(fields);
        Optional<LocalizedText> title = fields.requiredWords("title");
        ImmutableList<LocalProvision> bases = bases(fields.fields("bases"));
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        fields.fields("parameters").forEach((key, each) -> parameter(key, each).ifPresent(changes::add));
        fields.fields("rules").forEach((key, each) -> rule(key, each).ifPresent(changes::add));
        fields.fields("additional").forEach((key, each) -> added(key, each).ifPresent(changes::add));
        fields.fields("modes").forEach((key, each) -> mode(key, each).ifPresent(changes::add));
        broken.addAll(fields.broken());
        return new EditionDocument(
                id.orElse("…"),
                base.orElse(new Base.Shipped(Editions.wuhan2005().id(), Optional.empty())),
                title.orElse(UNKNOWN),
                bases,
                changes.build());
    }

    private static Optional<String> id(Fields fields) {
        Optional<String> id = fields.required("id");
        return id.filter(text -> isFitting(
                fields,
                "id",
                () -> new EditionDocument(
                        text,
                        new Base.Shipped("", Optional.empty()),
                        UNKNOWN,
                        ImmutableList.of(),
                        ImmutableList.of())));
    }

    /** Whether a value can be made; if not, that is told at a key. */
    private static boolean isFitting(Fields fields, String key, Runnable make) {
        try {
            make.run();
            return true;
        } catch (MalformedValueException refusal) {
            fields.refuseValue(fields.at(key), refusal.value(), EditionErrors.expected(refusal));
            return false;
        }
    }

    private static Optional<Base> base(Fields fields) {
        if (!fields.has("base")) {
            fields.refuseMissing("base");
            return Optional.empty();
        }
        Fields base = fields.fields("base");
        if (base.has("edition") || !base.has("id")) {
            base.requireKnown("edition", "asOf");
            Optional<String> edition = base.required("edition");
            Optional<LocalDate> asOf = base.text("asOf").flatMap(text -> day(base, text));
            return edition.isEmpty() || base.has("asOf") != asOf.isPresent()
                    ? Optional.empty()
                    : Optional.of(new Base.Shipped(edition.get(), asOf));
        }
        base.requireKnown("id", "hash");
        Optional<String> id = base.required("id");
        Optional<String> hash =
                base.required("hash", text -> HASH.matcher(text).matches(), EditionErrors.words("hash", "sha256:"));
        return id.flatMap(other -> hash.map(of -> new Base.OfDocument(other, of)));
    }

    private static Optional<LocalDate> day(Fields base, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            base.refuseValue(base.at("asOf"), text, EditionErrors.words("kind.day"));
            return Optional.empty();
        }
    }

    private static ImmutableList<LocalProvision> bases(Fields fields) {
        ImmutableList.Builder<LocalProvision> bases = ImmutableList.builder();
        fields.forEach((id, each) -> {
            each.requireKnown("title", "document");
            Optional<LocalizedText> title = each.requiredWords("title");
            Optional<LocalizedText> document = each.requiredWords("document");
            boolean fits = isFitting(fields, id, () -> new LocalProvision(id, UNKNOWN, UNKNOWN));
            if (fits && title.isPresent() && document.isPresent()) {
                bases.add(new LocalProvision(id, title.get(), document.get()));
            } else if (fits) {
                // So that what names it is not told as well.
                bases.add(new LocalProvision(id, UNKNOWN, UNKNOWN));
            }
        });
        return bases.build();
    }

    private static Optional<Change> parameter(String id, Fields fields) {
        fields.requireKnown("value", "basis");
        Optional<String> basis = fields.required("basis");
        Node value = fields.node("value");
        if (value == null) {
            fields.refuseMissing("value");
            return Optional.empty();
        }
        return basis.map(from -> new Change.OfParameter(id, normal(id, Plain.of(value)), from));
    }

    /** The value in its one plain form, if it is one of the parameter. */
    private static Object normal(String id, Object plain) {
        ParameterKey<?> key = KEYS.get(id);
        return key == null ? plain : said(key, plain);
    }

    private static <T> Object said(ParameterKey<T> key, Object plain) {
        Optional<PlainForm<T>> form = key.type().plainForm();
        if (form.isEmpty()) {
            return plain;
        }
        try {
            return form.get().say(form.get().read(key.id(), plain));
        } catch (MalformedValueException toldLater) {
            return plain;
        }
    }

    private static Optional<Change> rule(String id, Fields fields) {
        fields.requireKnown("off", "severity", "basis", "reason", "title", "message", "remedy", "missing");
        Optional<String> basis = fields.required("basis");
        Optional<Boolean> off = fields.truth("off");
        Optional<Severity> severity = severity(fields);
        RuleWords words = words(fields);
        Optional<LocalizedText> reason = fields.words("reason");
        return basis.map(from -> new Change.OfRule(id, off, severity, reason, words, from));
    }

    private static RuleWords words(Fields fields) {
        return new RuleWords(
                fields.words("title"), fields.words("message"), fields.words("remedy"), fields.words("missing"));
    }

    private static Optional<Severity> severity(Fields fields) {
        Optional<String> code = fields.text("severity");
        Optional<Severity> severity = code.flatMap(text -> Arrays.stream(Severity.values())
                .filter(each -> each.code().equals(text))
                .findFirst());
        if (code.isPresent() && severity.isEmpty()) {
            fields.refuseValue(fields.at("severity"), code.get(), EditionErrors.words("severity"));
        }
        return severity;
    }

    private static Optional<Change> added(String id, Fields fields) {
        fields.requireKnown(
                "subject",
                "severity",
                "basis",
                "title",
                "message",
                "remedy",
                "missing",
                "each",
                "path",
                "when",
                "condition");
        Optional<String> subject = fields.required("subject");
        if (!fields.has("basis")) {
            fields.refuseMissing("basis");
        }
        Optional<DeclaredRule> rule = declared(id, fields, subject.orElse(""));
        return subject.flatMap(type -> rule.map(declared -> new Change.AddedRule(type, declared)));
    }

    private static Optional<DeclaredRule> declared(String id, Fields fields, String subject) {
        if (!fields.has("severity")) {
            fields.refuseMissing("severity");
        }
        Optional<Severity> severity = severity(fields);
        Optional<String> basis = fields.text("basis");
        Optional<LocalizedText> title = fields.requiredWords("title");
        Optional<LocalizedText> message = fields.requiredWords("message");
        Optional<LocalizedText> remedy = fields.requiredWords("remedy");
        Optional<LocalizedText> missing = fields.words("missing");
        Optional<String> each = fields.text("each");
        Optional<String> path = fields.required("path");
        FactScope scope = scope(subject, each);
        Optional<Condition> when = condition("when", fields, scope);
        if (!fields.has("condition")) {
            fields.refuseMissing("condition");
        }
        Optional<Condition> condition = condition("condition", fields, scope);
        boolean whole = severity.isPresent()
                && title.isPresent()
                && message.isPresent()
                && remedy.isPresent()
                && path.isPresent()
                && condition.isPresent()
                && when.isPresent() == fields.has("when")
                && isFitting(fields, "", () -> RuleId.of(id));
        return whole
                ? Optional.of(new DeclaredRule(
                        id,
                        severity.get(),
                        basis,
                        new RuleWords(title, message, remedy, missing),
                        each,
                        path.get(),
                        when,
                        condition.get()))
                : Optional.empty();
    }

    private static Optional<Condition> condition(String key, Fields fields, FactScope scope) {
        return fields.has(key) ? ConditionReader.read(fields.fields(key), scope) : Optional.empty();
    }

    private static FactScope scope(String subject, Optional<String> each) {
        RuleFamily<?> family = Editions.wuhan2005().families().stream()
                .filter(known -> known.subject().code().equals(subject))
                .findFirst()
                .orElseGet(() -> Editions.wuhan2005().formation());
        FactScope scope = FactScope.of(family);
        return each.map(scope::within).orElse(scope);
    }

    private static Optional<Change> mode(String id, Fields fields) {
        fields.requireKnown("title", "basis", "takesInParticipants", "rules");
        Optional<LocalizedText> title = fields.requiredWords("title");
        Optional<String> basis = fields.required("basis");
        Optional<Boolean> takesIn = fields.truth("takesInParticipants");
        ImmutableList.Builder<DeclaredRule> rules = ImmutableList.builder();
        Fields declared = fields.fields("rules");
        if (declared.keys().isEmpty()) {
            fields.refuseMissing("rules");
        }
        declared.forEach((rule, each) -> {
            each.requireKnown(
                    "severity", "basis", "title", "message", "remedy", "missing", "each", "path", "when", "condition");
            declared(rule, each, SUBJECT_OF_MODES).ifPresent(rules::add);
        });
        ImmutableList<DeclaredRule> all = rules.build();
        if (!CODE.matcher(id).matches()) {
            fields.refuseValue(fields.pointer(), id, EditionErrors.words("code"));
            return Optional.empty();
        }
        return title.isEmpty() || basis.isEmpty() || all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change.AddedMode(id, title.get(), basis.get(), takesIn.orElse(false), all));
    }
}
