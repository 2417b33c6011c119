package org.leaguebuilding.statute;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.value.CountSpan;

/**
 * The terms of primary League organizations, in years, as in force on one day: by the constitution of the 15th congress
 * (July 2003), and since 3 January 2025 by the election work regulations. The interim election rules went on until then, but
 * the constitution is the later and the higher document, so its terms hold. Immutable and thread-safe.
 */
public final class TermFigures {

    private final LocalDate day;

    TermFigures(LocalDate day) {
        this.day = day;
    }

    /**
     * A branch's term, unless it is a student branch.
     *
     * @return 2 or 3 years; 3 years since 3 January 2025
     */
    public Parameter<CountSpan> branch() {
        return known(StatutoryParameters.BRANCH_TERM);
    }

    /**
     * A general branch's term.
     *
     * @return 2 or 3 years; 3 years since 3 January 2025
     */
    public Parameter<CountSpan> generalBranch() {
        return known(StatutoryParameters.GENERAL_BRANCH_TERM);
    }

    /**
     * A primary committee's term.
     *
     * @return 2 or 3 years; 3 to 5 years since 3 January 2025
     */
    public Parameter<CountSpan> committee() {
        return known(StatutoryParameters.COMMITTEE_TERM);
    }

    /**
     * The term of a student branch.
     *
     * @return 1 year throughout
     */
    public Parameter<CountSpan> studentBranch() {
        return known(StatutoryParameters.STUDENT_BRANCH_TERM);
    }

    /**
     * The term of an organization that is no student branch.
     *
     * @param type its type
     * @return its term in years
     */
    public Parameter<CountSpan> of(OrganizationType type) {
        return switch (type) {
            case BRANCH -> branch();
            case GENERAL_BRANCH -> generalBranch();
            case COMMITTEE -> committee();
        };
    }

    /**
     * The last day on which the next election is due, by the term in force on the day that the figures stand as of; {@link
     * ElectionFigures#latest} says how far it can be put off.
     *
     * @param term a term in years, one of this day's
     * @param lastElection the day of the last election
     * @return as many years later as the term has at most
     */
    public LocalDate latestElection(Parameter<CountSpan> term, LocalDate lastElection) {
        requireNonNull(lastElection, "lastElection");
        return lastElection.plusYears(term.value().most());
    }

    /** On every day that an edition can stand as of, a term is known; the table's own test holds it to that. */
    private Parameter<CountSpan> known(ParameterKey<CountSpan> figure) {
        return figure.shippedOn(day).orElseThrow(() -> new NoSuchElementException("no term is known for " + day));
    }
}
