package org.leaguebuilding.assessment;

import java.math.BigDecimal;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.structure.Decimals;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * The scores that get one grade. A score at the lower end belongs to the band, one at the upper end to the next; only the top
 * band, which ends at 100, has its upper end as well. Immutable and thread-safe.
 *
 * @param grade the grade
 * @param fromInclusive the least score; from 0 to 100, at most 16 digits after the point
 * @param to the end of the band, above {@code fromInclusive}; exclusive unless it is 100
 */
public record GradeBand(
        Grade grade,
        @Fact(decimal = Fact.Decimal.SCORE) BigDecimal fromInclusive,
        @Fact(decimal = Fact.Decimal.SCORE) BigDecimal to)
        implements HasForm {

    private static final String TYPE = "GradeBand";

    /**
     * Takes the parts; the ends are brought into their plain form.
     *
     * @throws MalformedValueException if an end is not from 0 to 100 or is over-long, or the band has no score
     */
    public GradeBand {
        Structure.given(TYPE, "grade", grade);
        fromInclusive = Decimals.score(TYPE, "fromInclusive", fromInclusive, Decimals.MAX_SCORE_SCALE);
        to = Decimals.score(TYPE, "to", to, Decimals.MAX_SCORE_SCALE);
        if (to.compareTo(fromInclusive) <= 0) {
            throw new MalformedValueException(TYPE, "to", to.toPlainString(), Expectation.ABOVE_LOWER);
        }
    }

    /**
     * Takes the parts.
     *
     * @param grade the grade
     * @param fromInclusive the least score
     * @param to the end of the band
     * @return the band
     * @throws MalformedValueException if an end is not from 0 to 100, or the band has no score
     */
    public static GradeBand of(Grade grade, long fromInclusive, long to) {
        return new GradeBand(grade, BigDecimal.valueOf(fromInclusive), BigDecimal.valueOf(to));
    }
}
