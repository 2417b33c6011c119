package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.structure.Decimals;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * What a scheme makes of one record: lines that add up to the total, and the grades that the total and the vetoes leave
 * possible. Where facts are unknown the total has a lower and an upper bound, and a grade is determined only if nothing
 * that is unknown could change it. Immutable and thread-safe.
 *
 * @param subject the record's id
 * @param edition the edition's id
 * @param scheme the scheme's id
 * @param lines one line for every sub-item, in the scheme's order; their full marks sum to exactly 100
 * @param vetoes what became of every veto, in the scheme's order
 * @param possibleGrades the grades that some completion of the unknown facts gives, from the lowest; at least one, no duplicates.
 *     Where a veto strikes or not, grades between two possible ones need not be possible
 */
public record Score(
        String subject,
        String edition,
        String scheme,
        ImmutableList<ScoreLine> lines,
        ImmutableList<VetoOutcome> vetoes,
        ImmutableList<Grade> possibleGrades)
        implements HasForm {

    private static final String TYPE = "Score";

    /**
     * Takes the parts; usually {@link AssessmentPolicy#assess} does.
     *
     * @throws MalformedValueException if an id is blank, over-long or has control characters, the full marks do not sum to
     *     exactly 100, or no grade is possible or one is named twice
     */
    public Score {
        Structure.given(TYPE, "lines", lines);
        Structure.given(TYPE, "vetoes", vetoes);
        Structure.id(TYPE, "subject", subject);
        Structure.id(TYPE, "edition", edition);
        Structure.id(TYPE, "scheme", scheme);
        BigDecimal full = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            full = full.add(lines.get(i).fullMarks());
        }
        if (full.compareTo(Decimals.HUNDRED) != 0) {
            throw new MalformedValueException(TYPE, "lines", full.toPlainString(), Expectation.WEIGHTS_OF_100);
        }
        Structure.notEmpty(TYPE, "possibleGrades", possibleGrades);
        Structure.distinct(TYPE, "possibleGrades", possibleGrades, Grade::code);
    }

    /**
     * What the lines add up to.
     *
     * @return the total, from 0 to 100
     */
    public Marks total() {
        return total(lines);
    }

    /** Sums before it makes marks, each of which is brought into its plain form. */
    static Marks total(ImmutableList<ScoreLine> lines) {
        BigDecimal lower = BigDecimal.ZERO;
        BigDecimal upper = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            ScoreLine line = lines.get(i);
            lower = lower.add(line.fullMarks()).subtract(line.possiblyLost());
            upper = upper.add(line.fullMarks()).subtract(line.lost());
        }
        return Marks.between(lower, upper);
    }

    /**
     * The total if every unknown fact turned out badly.
     *
     * @return the lower bound
     */
    public BigDecimal lower() {
        return total().lower();
    }

    /**
     * The total if every unknown fact turned out well.
     *
     * @return the upper bound
     */
    public BigDecimal upper() {
        return total().upper();
    }

    /** {@return the grade if only one is possible; else empty, for it is undetermined} */
    public Optional<Grade> grade() {
        return possibleGrades.size() == 1 ? Optional.of(possibleGrades.get(0)) : Optional.empty();
    }

    /**
     * What each indicator gets.
     *
     * @return the marks by indicator, in the scheme's order; they sum to the total
     */
    public ImmutableMap<String, Marks> byIndicator() {
        Map<String, Marks> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(line.indicator(), line.awarded(), Marks::plus));
        return ImmutableMap.copyOf(sums);
    }

    /**
     * The score in words: one sentence for every line, one for every veto that strikes or may strike, one for total and
     * grade.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return the sentences, in that order
     */
    public ImmutableList<String> explain(Locale locale) {
        return ScoreWording.explain(this, locale);
    }
}
