package org.leaguebuilding.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.assessment.Grade;
import org.leaguebuilding.assessment.Marks;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.assessment.ScoreLine;
import org.leaguebuilding.assessment.ScoreReason;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;

/**
 * Assertions on the score of an assessment. A failure shows the whole score, line by line.
 *
 * <p>Marks are written in digits, as in {@code "82.5"}, and compared by their value: {@code "5"} is {@code "5.0"}. Criteria are
 * named by the constants of their rules, or by their ids, which for a criterion of a city's own is its code:
 *
 * <pre>{@code
 * assertThat(policy.assess(record))
 *         .hasTotal("92").hasGrade(Grade.EXCELLENT)
 *         .awards("have-team", "0").deductsFor("assessment.have.team");
 * }</pre>
 */
public final class ScoreAssert extends AbstractAssert<ScoreAssert, Score> {

    ScoreAssert(@Nullable Score actual) {
        super(actual, ScoreAssert.class);
    }

    /**
     * The total is known exactly.
     *
     * @param marks the total, from 0 to 100, in digits
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert hasTotal(String marks) {
        requireNonNull(marks, "marks");
        return hasTotalBetween(marks, marks);
    }

    /**
     * The total is known between two bounds, for facts are absent.
     *
     * @param lower the total if every unknown fact turned out badly, in digits
     * @param upper the total if every unknown fact turned out well, in digits
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert hasTotalBetween(String lower, String upper) {
        requireNonNull(lower, "lower");
        requireNonNull(upper, "upper");
        Marks expected = Digits.marks(lower, upper);
        return require(present().total().equals(expected), "to have the total " + expected);
    }

    /**
     * The grade is determined.
     *
     * @param grade the grade
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert hasGrade(Grade grade) {
        requireNonNull(grade, "grade");
        return require(present().grade().equals(Optional.of(grade)), "to have the grade " + grade);
    }

    /**
     * These grades are possible and no others; more than one where facts are absent.
     *
     * @param grades the grades, from the lowest
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert hasPossibleGrades(Grade... grades) {
        requireNonNull(grades, "grades");
        ImmutableList<Grade> expected = ImmutableList.copyOf(grades);
        return require(present().possibleGrades().equals(expected), "to have the possible grades " + expected);
    }

    /**
     * A sub-item gets marks that are known exactly.
     *
     * @param subItem the sub-item's code
     * @param marks what it gets, in digits
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert awards(String subItem, String marks) {
        requireNonNull(subItem, "subItem");
        requireNonNull(marks, "marks");
        return awardsBetween(subItem, marks, marks);
    }

    /**
     * A sub-item gets marks that are known between two bounds, for facts are absent.
     *
     * @param subItem the sub-item's code
     * @param lower the marks if every unknown fact turned out badly, in digits
     * @param upper the marks if every unknown fact turned out well, in digits
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert awardsBetween(String subItem, String lower, String upper) {
        requireNonNull(subItem, "subItem");
        requireNonNull(lower, "lower");
        requireNonNull(upper, "upper");
        Marks expected = Digits.marks(lower, upper);
        boolean awarded = lines(subItem).anyMatch(line -> line.awarded().equals(expected));
        return require(awarded, "to award " + expected + " for " + subItem + ofTheScore(subItem));
    }

    /**
     * A sub-item gets its full marks.
     *
     * @param subItem the sub-item's code
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert awardsInFull(String subItem) {
        requireNonNull(subItem, "subItem");
        boolean inFull = lines(subItem).anyMatch(line -> line.awarded().equals(Marks.exactly(line.fullMarks())));
        return require(inFull, "to award full marks for " + subItem + ofTheScore(subItem));
    }

    /**
     * Marks are taken away because a rule is not met.
     *
     * @param rule the rule
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert deductsFor(Rule rule) {
        requireNonNull(rule, "rule");
        return deductsFor(rule.id().value());
    }

    /**
     * Marks are taken away because a criterion is not met.
     *
     * @param criterion the id of a rule, or the code of a city's own criterion
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert deductsFor(String criterion) {
        requireNonNull(criterion, "criterion");
        return require(reasonsHold(criterion, Truth.FALSE), "to deduct for " + criterion + asItIs(criterion));
    }

    /**
     * Marks are open because it is unknown whether a rule is met.
     *
     * @param rule the rule
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert leavesOpen(Rule rule) {
        requireNonNull(rule, "rule");
        return leavesOpen(rule.id().value());
    }

    /**
     * Marks are open because it is unknown whether a criterion is met.
     *
     * @param criterion the id of a rule, or the code of a city's own criterion
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert leavesOpen(String criterion) {
        requireNonNull(criterion, "criterion");
        return require(
                reasonsHold(criterion, Truth.UNKNOWN), "to leave open the marks for " + criterion + asItIs(criterion));
    }

    /**
     * A rule that is not met caps the grade.
     *
     * @param rule the rule
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert isVetoedBy(Rule rule) {
        requireNonNull(rule, "rule");
        return isVetoedBy(rule.id().value());
    }

    /**
     * A criterion that is not met caps the grade.
     *
     * @param criterion the id of a rule, or the code of a city's own criterion
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert isVetoedBy(String criterion) {
        requireNonNull(criterion, "criterion");
        boolean vetoed = present().vetoes().stream()
                .anyMatch(
                        outcome -> outcome.veto().criterion().id().equals(criterion) && outcome.holds() == Truth.FALSE);
        return require(vetoed, "to be vetoed by " + criterion);
    }

    /**
     * No veto strikes, and none may strike for want of a fact.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert isNotVetoed() {
        boolean free = present().vetoes().stream().allMatch(outcome -> outcome.holds() == Truth.TRUE);
        return require(free, "not to be vetoed");
    }

    /**
     * The score is of a record.
     *
     * @param subject the record's id
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert isAbout(String subject) {
        requireNonNull(subject, "subject");
        return require(present().subject().equals(subject), "to be about " + subject);
    }

    /**
     * An edition scored.
     *
     * @param edition the edition's id
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert isByEdition(String edition) {
        requireNonNull(edition, "edition");
        return require(present().edition().equals(edition), "to be by the edition " + edition);
    }

    /**
     * A scheme gave the marks.
     *
     * @param scheme the scheme's id
     * @return this
     */
    @CanIgnoreReturnValue
    public ScoreAssert isByScheme(String scheme) {
        requireNonNull(scheme, "scheme");
        return require(present().scheme().equals(scheme), "to be by the scheme " + scheme);
    }

    private boolean reasonsHold(String criterion, Truth holds) {
        return reasons(criterion).anyMatch(reason -> reason.holds() == holds);
    }

    private Stream<ScoreReason> reasons(String criterion) {
        return present().lines().stream()
                .flatMap(line -> line.reasons().stream())
                .filter(reason -> reason.criterion().id().equals(criterion));
    }

    private Stream<ScoreLine> lines(String subItem) {
        return present().lines().stream().filter(line -> line.subItem().equals(subItem));
    }

    /** What the score says of a criterion, for what is met is not among the lines that a failure shows. */
    private String asItIs(String criterion) {
        return reasons(criterion)
                .map(reason -> ", which is " + ScoreText.word(reason.holds()))
                .findFirst()
                .orElse(", which no line of the scheme asks for");
    }

    private String ofTheScore(String subItem) {
        return lines(subItem).findAny().isPresent() ? "" : ", a sub-item that the scheme does not have";
    }

    private Score present() {
        isNotNull();
        return actual;
    }

    private ScoreAssert require(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage("%s", "Expecting score of " + ScoreText.of(actual) + "\n" + expectation);
        }
        return this;
    }
}
