package org.leaguebuilding.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;

/** Makes of rules what an edition has in their place. Each is equal to the rule that it was made of, and judged by the same check. */
public final class ChangedRules {

    private ChangedRules() {}

    /**
     * {@return a rule with another severity}
     *
     * @param rule the rule
     * @param severity the severity
     * @param basis what the edition rests that on; it is named after all others
     */
    public static Rule withSeverity(Rule rule, Severity severity, Basis basis) {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        return changed(rule, severity, basis, rule.texts());
    }

    /**
     * {@return a rule with other words}
     *
     * @param rule the rule
     * @param words the words; those that are absent stay
     * @param basis what the edition rests them on; it is named after all others
     * @throws MalformedValueException if a text names other placeholders in one language than in the other, or placeholders
     *     that are not the rule's arguments
     */
    public static Rule withWords(Rule rule, RuleWords words, Basis basis) {
        requireNonNull(rule, "rule");
        requireNonNull(words, "words");
        RuleTexts own = RuleTexts.Given.of(words.parts(), ImmutableSet.copyOf(rule.arguments()));
        return changed(rule, rule.severity(), basis, new RuleTexts.Changed(own, rule.texts()));
    }

    private static Rule changed(Rule rule, Severity severity, Basis basis, RuleTexts texts) {
        Structure.given("Rule", "basis", basis);
        ImmutableList<Basis> bases = ImmutableSet.<Basis>builder()
                .addAll(rule.provisions())
                .add(basis)
                .build()
                .asList();
        return new Rule(rule.id(), severity, bases, rule.arguments(), rule.parameters(), texts);
    }
}
