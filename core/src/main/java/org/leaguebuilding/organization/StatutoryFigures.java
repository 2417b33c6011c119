package org.leaguebuilding.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.source.StatuteArticle;
import org.leaguebuilding.value.Expectation;
import org.leaguebuilding.value.MalformedValueException;

/**
 * The figures that League documents set, as known to be in force on one day. A figure that is not known to hold on that day
 * is left out and listed as uncertain; nothing is extrapolated. Immutable and thread-safe.
 */
public final class StatutoryFigures {

    /** The first day of the month in which the speech was given; no edition stands as of an earlier day. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2005, 9, 1);

    private static final LocalDate REVISION_OF_1993 = LocalDate.of(1993, 5, 1);
    private static final LocalDate BRANCH_REGULATIONS_SEEN = LocalDate.of(2025, 10, 13);

    private static final Parameter<Integer> BRANCH_MINIMUM = Parameter.ofStatute(
            "formation.minimum-members.branch",
            3,
            StatuteArticle.LEAGUE_CONSTITUTION_PRIMARY_ORGANIZATIONS,
            Range.all());

    private static final Parameter<Integer> GENERAL_BRANCH_MINIMUM = Parameter.ofStatute(
            "formation.minimum-members.general-branch",
            30,
            StatuteArticle.LEAGUE_CONSTITUTION_PRIMARY_ORGANIZATIONS,
            Range.atLeast(REVISION_OF_1993));

    private static final Parameter<Integer> COMMITTEE_MINIMUM = Parameter.ofStatute(
            "formation.minimum-members.committee",
            100,
            StatuteArticle.LEAGUE_CONSTITUTION_PRIMARY_ORGANIZATIONS,
            Range.atLeast(REVISION_OF_1993));

    /** Its start was not verified; that day it was seen in force. */
    private static final Parameter<Integer> BRANCH_MAXIMUM = Parameter.ofStatute(
            "formation.maximum-members.branch",
            50,
            StatuteArticle.BRANCH_WORK_REGULATIONS_ART_4,
            Range.atLeast(BRANCH_REGULATIONS_SEEN));

    private static final ImmutableList<Parameter<?>> ALL =
            ImmutableList.of(BRANCH_MINIMUM, GENERAL_BRANCH_MINIMUM, COMMITTEE_MINIMUM, BRANCH_MAXIMUM);

    private final LocalDate day;

    private StatutoryFigures(LocalDate day) {
        this.day = day;
    }

    /**
     * The figures known to be in force on a day.
     *
     * @param day the day, from 2005-09-01 to 2199-12-31
     * @return the figures
     * @throws MalformedValueException if the day is out of that range
     */
    public static StatutoryFigures asOf(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(Structure.LAST_DATE)) {
            throw new MalformedValueException("StatutoryFigures", "day", day, Expectation.EDITION_DATE);
        }
        return new StatutoryFigures(day);
    }

    /**
     * The day that the figures stand as of.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * The least members of a branch.
     *
     * @return 3
     */
    public Parameter<Integer> branchMinimum() {
        return BRANCH_MINIMUM;
    }

    /**
     * The least members of a general branch.
     *
     * @return 30, since the revision of 1993
     */
    public Parameter<Integer> generalBranchMinimum() {
        return GENERAL_BRANCH_MINIMUM;
    }

    /**
     * The least members of a primary committee.
     *
     * @return 100, since the revision of 1993
     */
    public Parameter<Integer> committeeMinimum() {
        return COMMITTEE_MINIMUM;
    }

    /**
     * The most members of a branch without approval.
     *
     * @return 50, where the branch work regulations are known to be in force; else empty
     */
    public Optional<Parameter<Integer>> branchMaximum() {
        return inForce(BRANCH_MAXIMUM);
    }

    /**
     * The figures that are not known to hold on the day, and are therefore left out.
     *
     * @return them, each with the dates on which it is known to hold
     */
    public ImmutableList<Parameter<?>> uncertain() {
        return ALL.stream().filter(figure -> !figure.inForce().contains(day)).collect(ImmutableList.toImmutableList());
    }

    private <T> Optional<Parameter<T>> inForce(Parameter<T> figure) {
        return Optional.of(figure).filter(any -> any.inForce().contains(day));
    }
}
