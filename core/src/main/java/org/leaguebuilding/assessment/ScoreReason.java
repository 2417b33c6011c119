package org.leaguebuilding.assessment;

import java.math.BigDecimal;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.structure.Decimals;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * One criterion of a line, what the record says about it, and what hangs on it. Immutable and thread-safe.
 *
 * @param criterion what has to hold
 * @param holds whether it does; the amount is lost where it is false, and possibly lost where it is unknown
 * @param amount the marks that hang on it; above 0 and up to 100, at most four digits after the point
 */
public record ScoreReason(Criterion criterion, Truth holds, BigDecimal amount) implements HasForm {

    private static final String TYPE = "ScoreReason";

    /**
     * Takes the parts; the amount is brought into its plain form.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the amount is not above 0 and up to 100, or has more than
     *     four digits after the point
     */
    public ScoreReason {
        Structure.given(TYPE, "criterion", criterion);
        Structure.given(TYPE, "holds", holds);
        amount = Decimals.marks(TYPE, "amount", amount);
    }
}
