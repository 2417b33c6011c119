package org.leaguebuilding.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

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

    /**
     * A rule of a city or host that shows arguments in forms, wherever its texts name them as they are.
     *
     * @param rule the rule
     * @param forms {@code day}, {@code span}, {@code percent}, {@code decimal} or the name of words, by argument
     * @param words the words for codes, under the name of the words, a dot and the code
     * @return the rule
     */
    public static Rule shown(Rule rule, ImmutableMap<String, String> forms, ImmutableMap<String, LocalizedText> words) {
        requireNonNull(rule, "rule");
        requireNonNull(forms, "forms");
        requireNonNull(words, "words");
        RuleTexts texts = rule.texts() instanceof RuleTexts.Given given ? given.shown(forms, words) : rule.texts();
        return new Rule(rule.id(), rule.severity(), rule.provisions(), rule.arguments(), rule.parameters(), texts);
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
