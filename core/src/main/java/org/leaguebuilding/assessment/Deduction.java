package org.leaguebuilding.assessment;

import java.math.BigDecimal;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.structure.Decimals;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * The marks that a sub-item loses where a criterion is not met. Immutable and thread-safe.
 *
 * @param criterion what has to hold
 * @param amount the marks lost where it does not; above 0 and up to 100, at most four digits after the point
 */
public record Deduction(Criterion criterion, BigDecimal amount) implements HasForm {

    /**
     * Takes the parts; the amount is brought into its plain form, so that 5 and 5.0 are equal.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the amount is not above 0 and up to 100, or has more than
     *     four digits after the point
     */
    public Deduction {
        Structure.given("Deduction", "criterion", criterion);
        amount = Decimals.marks("Deduction", "amount", amount);
    }

    /**
     * Takes the parts.
     *
     * @param criterion what has to hold
     * @param amount the marks lost where it does not
     * @return the deduction
     * @throws org.leaguebuilding.validation.MalformedValueException if the amount is not above 0 and up to 100, or has more than
     *     four digits after the point
     */
    public static Deduction of(Criterion criterion, BigDecimal amount) {
        return new Deduction(criterion, amount);
    }

    /**
     * {@return a deduction by a rule of the assessment family}
     *
     * @param rule the rule
     * @param amount the marks lost where it does not hold
     * @throws org.leaguebuilding.validation.MalformedValueException if the rule is not of the assessment family, or the amount is
     *     not above 0 and up to 100, or has more than four digits after the point
     */
    public static Deduction of(Rule rule, BigDecimal amount) {
        return of(Criterion.of(rule), amount);
    }
}
