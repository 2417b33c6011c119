package org.leaguebuilding.statute;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.CountSpan;
import org.leaguebuilding.value.HasNoForm;

/**
 * The figures that League documents set, as known to be in force on one day. A figure that is not known to hold on that day
 * is left out and listed as uncertain; nothing is extrapolated. Immutable and thread-safe.
 */
public final class StatutoryFigures implements HasNoForm {

    /** The first day of the month in which the speech was given; no edition stands as of an earlier day. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2005, 9, 1);

    private final LocalDate day;

    private StatutoryFigures(LocalDate day) {
        this.day = day;
    }

    /**
     * {@return the figures known to be in force on a day}
     *
     * @param day the day, from 2005-09-01 to 2199-12-31
     * @throws MalformedValueException if the day is out of that range
     */
    public static StatutoryFigures asOf(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(Structure.LAST_DATE)) {
            throw new MalformedValueException("StatutoryFigures", "day", day, Expectation.EDITION_DATE);
        }
        return new StatutoryFigures(day);
    }

    /** {@return the day that the figures stand as of} */
    public LocalDate day() {
        return day;
    }

    /** {@return the least members of a branch} */
    public Parameter<Integer> branchMinimum() {
        return known(StatutoryParameters.BRANCH_MINIMUM);
    }

    /**
     * The least members of a general branch.
     *
     * @return 30, since the revision of 1993
     */
    public Parameter<Integer> generalBranchMinimum() {
        return known(StatutoryParameters.GENERAL_BRANCH_MINIMUM);
    }

    /**
     * The least members of a primary committee.
     *
     * @return 100, since the revision of 1993
     */
    public Parameter<Integer> committeeMinimum() {
        return known(StatutoryParameters.COMMITTEE_MINIMUM);
    }

    /**
     * The most members of a branch without approval.
     *
     * @return 50, where the branch work regulations are known to be in force; else empty
     */
    public Optional<Parameter<Integer>> branchMaximum() {
        return StatutoryParameters.BRANCH_MAXIMUM.shippedOn(day);
    }

    /**
     * The sizes of committees.
     *
     * @return those known to be in force
     */
    public CommitteeFigures committees() {
        return new CommitteeFigures(day);
    }

    /**
     * The terms of primary organizations.
     *
     * @return those in force
     */
    public TermFigures terms() {
        return new TermFigures(day);
    }

    /**
     * How far elections can be moved.
     *
     * @return the figures known to be in force
     */
    public ElectionFigures elections() {
        return new ElectionFigures(day);
    }

    /**
     * The age of a League member in completed years.
     *
     * @return 14 to 28, both included
     */
    public Parameter<CountSpan> memberAge() {
        return known(StatutoryParameters.MEMBER_AGE);
    }

    /**
     * All figures that are known to hold on the day.
     *
     * @return them, in a stable order, each with the dates on which it is known to hold
     */
    public ImmutableList<Parameter<?>> inForce() {
        ImmutableList.Builder<Parameter<?>> inForce = ImmutableList.builder();
        for (ParameterKey<?> figure : StatutoryParameters.KEYS) {
            figure.shippedOn(day).ifPresent(inForce::add);
        }
        return inForce.build();
    }

    /**
     * The figures that are not known to hold on the day, and are therefore left out.
     *
     * @return them, each with the dates on which it is known to hold
     */
    public ImmutableList<Parameter<?>> uncertain() {
        ImmutableList.Builder<Parameter<?>> uncertain = ImmutableList.builder();
        for (ParameterKey<?> figure : StatutoryParameters.KEYS) {
            if (figure.shippedOn(day).isEmpty()) {
                uncertain.addAll(figure.shipped());
            }
        }
        return uncertain.build();
    }

    /** For figures that are known on every day that an edition can stand as of. */
    private <T> Parameter<T> known(ParameterKey<T> figure) {
        return figure.shippedOn(day).orElseThrow(() -> new NoSuchElementException("no figure is known for " + day));
    }
}
