package org.leaguebuilding.json.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import java.util.Optional;
import org.leaguebuilding.condition.FactScope;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/** Reads rules that are added. */
final class RuleReader {

    private static final ImmutableList<String> KEYS = ImmutableList.of(
            "severity", "basis", "title", "message", "remedy", "missing", "each", "path", "when", "condition");

    private RuleReader() {}

    /** The keys of a rule, after those that it has beside them at some place. */
    static String[] keysWith(String... others) {
        return ObjectArrays.concat(others, KEYS.toArray(new String[0]), String.class);
    }

    static DeclaredRule read(String id, Fields fields, String subject, Optional<String> basis, Places places) {
        if (!fields.has("severity")) {
            fields.refuseMissing("severity");
        }
        Optional<String> each = fields.text("each");
        FactScope scope = scope(subject, each);
        return new DeclaredRule(
                idFor(id, fields, subject, places),
                DocumentReader.severity(fields).orElse(Severity.CONCERN),
                basis,
                words(fields),
                each,
                fields.required("path").orElse(DocumentReader.UNREAD),
                fields.has("when") ? Optional.of(condition("when", fields, scope)) : Optional.empty(),
                condition("condition", fields, scope));
    }

    private static RuleWords words(Fields fields) {
        return new RuleWords(
                Optional.of(required("title", fields)),
                Optional.of(required("message", fields)),
                Optional.of(required("remedy", fields)),
                fields.words("missing"));
    }

    private static LocalizedText required(String key, Fields fields) {
        return fields.requiredWords(key).orElse(DocumentReader.UNREAD_TEXT);
    }

    private static String idFor(String id, Fields fields, String subject, Places places) {
        String family = family(subject).rules().rules().get(0).id().family();
        LocalizedText wanted =
                EditionErrors.expected(new MalformedValueException("DeclaredRule", "id", id, Expectation.RULE_ID));
        return places.standingFor(
                id,
                fields.pointer(),
                number -> family + ".unread-" + number,
                wanted,
                () -> Structure.ruleId("DeclaredRule", "id", id));
    }

    private static Condition condition(String key, Fields fields, FactScope scope) {
        if (fields.has(key)) {
            return ConditionReader.read(fields.fields(key), scope);
        }
        fields.refuseMissing(key);
        return ConditionReader.UNREAD;
    }

    private static FactScope scope(String subject, Optional<String> each) {
        FactScope scope = FactScope.of(family(subject));
        return each.map(scope::within).orElse(scope);
    }

    private static RuleFamily<?> family(String subject) {
        return Editions.wuhan2005().families().stream()
                .filter(known -> known.subject().code().equals(subject))
                .findFirst()
                .orElseGet(() -> Editions.wuhan2005().formation());
    }
}
