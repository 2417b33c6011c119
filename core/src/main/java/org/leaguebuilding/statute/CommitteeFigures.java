package org.leaguebuilding.statute;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.value.CountSpan;

/**
 * The sizes of League committees that are known to be in force on one day, each with its article. The articles say what is
 * usual, so a size outside a span calls for a look, not for a refusal; the limit of a branch's committee is firm.
 *
 * <p>The branch's figures are known from the day on which the branch work regulations were seen in force, the others until
 * the interim election rules ended on 3 January 2025. Immutable and thread-safe.
 */
public final class CommitteeFigures {

    private final LocalDate day;

    CommitteeFigures(LocalDate day) {
        this.day = day;
    }

    /**
     * The members from which on a branch has a committee. With fewer it has a secretary, and a deputy where necessary.
     *
     * @return 7, where known to be in force
     */
    public Optional<Parameter<Integer>> branchFrom() {
        return StatutoryParameters.BRANCH_COMMITTEE_FROM.shippedOn(day);
    }

    /**
     * The usual size of a branch's committee.
     *
     * @return 3 to 5 people, where known to be in force
     */
    public Optional<Parameter<CountSpan>> branchSize() {
        return StatutoryParameters.BRANCH_COMMITTEE_SIZE.shippedOn(day);
    }

    /**
     * The greatest size of a branch's committee.
     *
     * @return 7 people, where known to be in force
     */
    public Optional<Parameter<Integer>> branchLimit() {
        return StatutoryParameters.BRANCH_COMMITTEE_LIMIT.shippedOn(day);
    }

    /**
     * The usual size of a general branch's committee.
     *
     * @return 5 to 7 people, where known to be in force
     */
    public Optional<Parameter<CountSpan>> generalBranchSize() {
        return StatutoryParameters.GENERAL_BRANCH_COMMITTEE_SIZE.shippedOn(day);
    }

    /**
     * The deputy secretaries of a general branch, beside its one secretary.
     *
     * @return 1 or 2, where known to be in force
     */
    public Optional<Parameter<CountSpan>> generalBranchDeputies() {
        return StatutoryParameters.GENERAL_BRANCH_DEPUTIES.shippedOn(day);
    }

    /**
     * The usual size of a primary committee that has no standing committee.
     *
     * @return 7 to 9 people, where known to be in force
     */
    public Optional<Parameter<CountSpan>> committeeSize() {
        return StatutoryParameters.COMMITTEE_SIZE.shippedOn(day);
    }

    /**
     * The usual size of a primary committee that has a standing committee.
     *
     * @return 15 to 21 people, where known to be in force
     */
    public Optional<Parameter<CountSpan>> committeeSizeWithStandingCommittee() {
        return StatutoryParameters.COMMITTEE_SIZE_WITH_STANDING.shippedOn(day);
    }

    /**
     * How many of a primary committee are in its standing committee.
     *
     * @return 5 to 9 people, where known to be in force
     */
    public Optional<Parameter<CountSpan>> standingCommitteeSize() {
        return StatutoryParameters.STANDING_COMMITTEE_SIZE.shippedOn(day);
    }

    /**
     * The members from which on a primary committee may have a standing committee. One with committees below it may have
     * one with fewer members, too.
     *
     * @return 2,000, where known to be in force
     */
    public Optional<Parameter<Integer>> standingCommitteeFrom() {
        return StatutoryParameters.STANDING_COMMITTEE_FROM.shippedOn(day);
    }

    /**
     * Whether a branch needs a committee.
     *
     * @param members its members; absent means unknown
     * @return unknown where the members would matter and are not known, or the figure is not known to be in force
     */
    public Truth branchNeedsCommittee(OptionalInt members) {
        requireNonNull(members, "members");
        return reaches(members, branchFrom());
    }

    /**
     * Whether a primary committee may have a standing committee.
     *
     * @param members the organization's members; absent means unknown
     * @param committeesBelow whether it has committees below it; absent means unknown
     * @return true where either suffices, as far as known; unknown throughout where the figure is not known to be in force
     */
    public Truth mayHaveStandingCommittee(OptionalInt members, Optional<Boolean> committeesBelow) {
        requireNonNull(members, "members");
        requireNonNull(committeesBelow, "committeesBelow");
        Optional<Parameter<Integer>> figure = standingCommitteeFrom();
        return figure.isEmpty() ? Truth.UNKNOWN : reaches(members, figure).or(Truth.of(committeesBelow));
    }

    private static Truth reaches(OptionalInt members, Optional<Parameter<Integer>> figure) {
        return figure.map(from -> Truth.isAtLeast(members, from.value())).orElse(Truth.UNKNOWN);
    }
}
