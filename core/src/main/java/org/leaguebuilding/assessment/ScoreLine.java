package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.structure.Decimals;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.LocalizedText;

/**
 * One line of a score: the full marks of a sub-item, and for each criterion whether it holds. What was awarded and what was
 * taken away follow from these and are never stated apart from them. Immutable and thread-safe.
 *
 * @param indicator the indicator's code
 * @param subItem the sub-item's code
 * @param title what the sub-item is about; absent where the first criterion's title says it
 * @param fullMarks the marks where every criterion holds; above 0 and up to 100, at most four digits after the point
 * @param reasons the criteria, in the scheme's order; at least one
 */
public record ScoreLine(
        String indicator,
        String subItem,
        Optional<LocalizedText> title,
        BigDecimal fullMarks,
        ImmutableList<ScoreReason> reasons)
        implements HasForm {

    private static final String TYPE = "ScoreLine";

    /**
     * Takes the parts; the marks are brought into their plain form.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id is not a code, the full marks are not above 0 and up
     *     to 100 or have more than four digits after the point, or there is no reason
     */
    public ScoreLine {
        Structure.given(TYPE, "title", title);
        Structure.code(TYPE, "indicator", indicator);
        Structure.code(TYPE, "subItem", subItem);
        fullMarks = Decimals.marks(TYPE, "fullMarks", fullMarks);
        Structure.notEmpty(TYPE, "reasons", reasons);
    }

    /**
     * What the sub-item gets: the full marks less the deduction.
     *
     * @return the marks, from 0 to the full marks
     */
    public Marks awarded() {
        return Marks.between(fullMarks.subtract(possiblyLost()), fullMarks.subtract(lost()));
    }

    /**
     * What the sub-item loses: the amounts of the criteria that do not hold, at most the full marks. The upper bound counts
     * those that are unknown as well.
     *
     * @return the marks, from 0 to the full marks
     */
    public Marks deduction() {
        return Marks.between(lost(), possiblyLost());
    }

    /** What it loses by what is known. */
    BigDecimal lost() {
        BigDecimal lost = BigDecimal.ZERO;
        for (int i = 0; i < reasons.size(); i++) {
            ScoreReason reason = reasons.get(i);
            lost = reason.holds() == Truth.FALSE ? lost.add(reason.amount()) : lost;
        }
        return lost.min(fullMarks);
    }

    /** What it loses if all that is unknown turns out badly. */
    BigDecimal possiblyLost() {
        BigDecimal lost = BigDecimal.ZERO;
        for (int i = 0; i < reasons.size(); i++) {
            ScoreReason reason = reasons.get(i);
            lost = reason.holds() == Truth.TRUE ? lost : lost.add(reason.amount());
        }
        return lost.min(fullMarks);
    }

    /**
     * What the sub-item is about.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return its own title, else that of its first criterion
     */
    public String title(Locale locale) {
        return title.isPresent()
                ? title.get().in(locale)
                : reasons.get(0).criterion().title(locale);
    }

    /**
     * The line in words: title, full marks, what was awarded, what was taken away and why.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return one sentence
     */
    public String explain(Locale locale) {
        return ScoreWording.line(this, locale);
    }
}
