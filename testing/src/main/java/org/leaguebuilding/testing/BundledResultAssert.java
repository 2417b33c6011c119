package org.leaguebuilding.testing;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.assessment.BundledResult;
import org.leaguebuilding.assessment.Marks;

/**
 * Assertions on the Party organization's result with the League's in it. A failure shows the whole result: both scores, their
 * weights and what they add.
 *
 * <p>Marks and the weight are written in digits, as in {@code "82.5"}, and compared by their value: {@code "5"} is {@code
 * "5.0"}.
 *
 * <pre>{@code
 * assertThat(policy.assessment().bundle(score, Optional.of(new BigDecimal("90"))))
 *         .hasTotal("90.4").hasPartyPart("72").hasLeaguePart("18.4");
 * }</pre>
 */
public final class BundledResultAssert extends AbstractAssert<BundledResultAssert, BundledResult> {

    BundledResultAssert(@Nullable BundledResult actual) {
        super(actual, BundledResultAssert.class);
    }

    /**
     * The result is known exactly.
     *
     * @param marks the result, from 0 to 100, in digits
     * @return this
     */
    @CanIgnoreReturnValue
    public BundledResultAssert hasTotal(String marks) {
        requireNonNull(marks, "marks");
        return hasTotalBetween(marks, marks);
    }

    /**
     * The result is known between two bounds, for one of the scores is.
     *
     * @param lower the result if everything unknown turned out badly, in digits
     * @param upper the result if everything unknown turned out well, in digits
     * @return this
     */
    @CanIgnoreReturnValue
    public BundledResultAssert hasTotalBetween(String lower, String upper) {
        requireNonNull(lower, "lower");
        requireNonNull(upper, "upper");
        return has("the total", BundledResult::total, lower, upper);
    }

    /**
     * The Party organization's own score is known.
     *
     * @param marks the score before it is weighed, in digits
     * @return this
     */
    @CanIgnoreReturnValue
    public BundledResultAssert hasPartyScore(String marks) {
        requireNonNull(marks, "marks");
        return has("the Party's score", BundledResult::party, marks, marks);
    }

    /**
     * The Party organization's own score is not stated.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public BundledResultAssert hasNoPartyScore() {
        return require(present().party().equals(Marks.UNKNOWN), "to have no score of the Party's");
    }

    /**
     * The League organization's score is known exactly.
     *
     * @param marks the score before it is weighed, in digits
     * @return this
     */
    @CanIgnoreReturnValue
    public BundledResultAssert hasLeagueScore(String marks) {
        requireNonNull(marks, "marks");
        return hasLeagueScoreBetween(marks, marks);
    }

    /**
     * The League organization's score is known between two bounds, for facts are absent.
     *
     * @param lower the score before it is weighed if every unknown fact turned out badly, in digits
     * @param upper the score before it is weighed if every unknown fact turned out well, in digits
     * @return this
     */
    @CanIgnoreReturnValue
    public BundledResultAssert hasLeagueScoreBetween(String lower, String upper) {
        requireNonNull(lower, "lower");
        requireNonNull(upper, "upper");
        return has("the League's score", BundledResult::league, lower, upper);
    }

    /**
     * The League's score counts with a weight, the Party's own with the rest.
     *
     * @param hundredths the League's share in hundredths, in digits
     * @return this
     */
    @CanIgnoreReturnValue
    public BundledResultAssert hasLeagueWeight(String hundredths) {
        requireNonNull(hundredths, "hundredths");
        return require(
                present().leagueWeight().compareTo(Digits.number(hundredths)) == 0,
                "to have the League's weight " + hundredths);
    }

    /**
     * What the Party's own score adds to the result is known.
     *
     * @param marks the score times its weight, in digits
     * @return this
     */
    @CanIgnoreReturnValue
    public BundledResultAssert hasPartyPart(String marks) {
        requireNonNull(marks, "marks");
        return hasPartyPartBetween(marks, marks);
    }

    /**
     * What the Party's own score adds to the result is known between two bounds.
     *
     * @param lower the least that it can add, in digits
     * @param upper the most that it can add, in digits
     * @return this
     */
    @CanIgnoreReturnValue
    public BundledResultAssert hasPartyPartBetween(String lower, String upper) {
        requireNonNull(lower, "lower");
        requireNonNull(upper, "upper");
        return has("the Party's part", BundledResult::partyPart, lower, upper);
    }

    /**
     * What the League's score adds to the result is known exactly.
     *
     * @param marks the score times its weight, in digits
     * @return this
     */
    @CanIgnoreReturnValue
    public BundledResultAssert hasLeaguePart(String marks) {
        requireNonNull(marks, "marks");
        return hasLeaguePartBetween(marks, marks);
    }

    /**
     * What the League's score adds to the result is known between two bounds.
     *
     * @param lower the least that it can add, in digits
     * @param upper the most that it can add, in digits
     * @return this
     */
    @CanIgnoreReturnValue
    public BundledResultAssert hasLeaguePartBetween(String lower, String upper) {
        requireNonNull(lower, "lower");
        requireNonNull(upper, "upper");
        return has("the League's part", BundledResult::leaguePart, lower, upper);
    }

    /**
     * The result is of a record.
     *
     * @param subject the record's id
     * @return this
     */
    @CanIgnoreReturnValue
    public BundledResultAssert isAbout(String subject) {
        requireNonNull(subject, "subject");
        return require(present().subject().equals(subject), "to be about " + subject);
    }

    /**
     * An edition bundled.
     *
     * @param edition the edition's id
     * @return this
     */
    @CanIgnoreReturnValue
    public BundledResultAssert isByEdition(String edition) {
        requireNonNull(edition, "edition");
        return require(present().edition().equals(edition), "to be by the edition " + edition);
    }

    private BundledResultAssert has(String what, Function<BundledResult, Marks> found, String lower, String upper) {
        Marks expected = Digits.marks(lower, upper);
        return require(found.apply(present()).equals(expected), "to have " + what + " " + expected);
    }

    private BundledResult present() {
        isNotNull();
        return actual;
    }

    private BundledResultAssert require(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage("%s", "Expecting bundled result of " + ScoreText.of(actual) + "\n" + expectation);
        }
        return this;
    }
}
