package org.leaguebuilding.assessment;

import java.util.Locale;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.LocalizedText;

/**
 * What a scheme looks at when it takes marks away: a rule of the assessment family, or something of a city's own that the
 * record answers under {@link AssessmentRecord#criteria()}. Immutable, thread-safe and equal by value.
 */
public sealed interface Criterion extends HasForm {

    /**
     * The criterion's stable name.
     *
     * @return a rule id, or the code of a city's own criterion; the two never look alike, for a code has no dot
     */
    String id();

    /**
     * What has to hold, as a sentence.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return the title
     */
    String title(Locale locale);

    /**
     * A rule of the assessment family.
     *
     * @param rule the rule, one of {@link AssessmentRules}
     * @return the criterion
     * @throws MalformedValueException if the rule is not of the assessment family
     */
    static Criterion of(Rule rule) {
        return new OfRule(rule);
    }

    /**
     * {@return a criterion of a city's own, which is met where the record attests it}
     *
     * @param code its code; lower-case kebab-case
     * @param title what has to hold, as a sentence
     * @throws MalformedValueException if the code is not lower-case kebab-case
     */
    static Criterion own(String code, LocalizedText title) {
        return new Own(code, title);
    }

    /**
     * A rule of the assessment family. It is met where the rule holds for a record, or does not apply to it.
     *
     * @param rule the rule
     */
    record OfRule(Rule rule) implements Criterion {

        /**
         * Takes the rule.
         *
         * @throws MalformedValueException if the rule is not of the assessment family
         */
        public OfRule {
            Structure.given("Criterion", "rule", rule);
            if (!AssessmentRules.ALL.rules().contains(rule)) {
                throw new MalformedValueException("Criterion", "rule", rule.id(), Expectation.RULE_OF_FAMILY);
            }
        }

        @Override
        public String id() {
            return rule.id().value();
        }

        @Override
        public String title(Locale locale) {
            return rule.title(locale);
        }
    }

    /**
     * A criterion of a city's own.
     *
     * @param code its code; lower-case kebab-case, at most 64 characters
     * @param title what has to hold, as a sentence
     */
    record Own(String code, LocalizedText title) implements Criterion {

        /**
         * Takes the parts.
         *
         * @throws MalformedValueException if the code is not lower-case kebab-case
         */
        public Own {
            Structure.given("Criterion", "title", title);
            Structure.code("Criterion", "code", code);
        }

        @Override
        public String id() {
            return code;
        }

        @Override
        public String title(Locale locale) {
            return title.in(locale);
        }
    }
}
