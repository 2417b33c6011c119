package org.leaguebuilding.assessment;

import java.math.BigDecimal;
import java.util.Locale;
import org.leaguebuilding.structure.Decimals;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * The Party organization's result with the League's in it (P53): the League's score counts with its weight, the Party's own
 * with the rest. Exact: nothing is rounded. Where either score is known only between bounds, so is the result. Immutable and
 * thread-safe.
 *
 * @param subject the id of the assessment record
 * @param edition the edition's id
 * @param party the Party organization's own score; {@link Marks#UNKNOWN} where it is not stated
 * @param league the League organization's score
 * @param leagueWeight the League's share in hundredths; above 0 and up to 100, at most four digits after the point
 */
public record BundledResult(String subject, String edition, Marks party, Marks league, BigDecimal leagueWeight)
        implements HasForm {

    private static final String TYPE = "BundledResult";

    /**
     * Takes the parts; usually {@link AssessmentPolicy#bundle} does.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id is blank, over-long or has control characters, a score
     *     has more than 16 digits after the point, or the weight is not above 0 and up to 100 or has more than four digits
     *     after the point
     */
    public BundledResult {
        Structure.given(TYPE, "party", party);
        Structure.given(TYPE, "league", league);
        Structure.id(TYPE, "subject", subject);
        Structure.id(TYPE, "edition", edition);
        requireShort("party", party);
        requireShort("league", league);
        leagueWeight = Decimals.marks(TYPE, "leagueWeight", leagueWeight);
    }

    private static void requireShort(String field, Marks marks) {
        Decimals.score(TYPE, field, marks.lower(), Decimals.MAX_SCORE_SCALE);
        Decimals.score(TYPE, field, marks.upper(), Decimals.MAX_SCORE_SCALE);
    }

    /**
     * What the Party's own score adds to the result.
     *
     * @return the score times its weight
     */
    public Marks partyPart() {
        return part(party, Decimals.HUNDRED.subtract(leagueWeight));
    }

    /**
     * What the League's score adds to the result.
     *
     * @return the score times its weight
     */
    public Marks leaguePart() {
        return part(league, leagueWeight);
    }

    /**
     * The result: both parts together.
     *
     * @return the result, from 0 to 100
     */
    public Marks total() {
        return partyPart().plus(leaguePart());
    }

    /**
     * The result in words: both scores, their weights and what they add.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return one sentence
     */
    public String explain(Locale locale) {
        return ScoreWording.bundled(this, locale);
    }

    private static Marks part(Marks score, BigDecimal weight) {
        return Marks.between(share(score.lower(), weight), share(score.upper(), weight));
    }

    /** Hundredths of a product: the point moves by two places, which is exact. */
    private static BigDecimal share(BigDecimal score, BigDecimal weight) {
        return score.multiply(weight).movePointLeft(2);
    }
}
