package org.leaguebuilding.statute;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.source.Parameter;

/**
 * How far an election can be put off or brought forward, and who has to approve it, as known to be in force on one day. The
 * figures come from the election work regulations and hold since 3 January 2025; what held before is not recorded here.
 * Immutable and thread-safe.
 */
public final class ElectionFigures {

    private final LocalDate day;

    ElectionFigures(LocalDate day) {
        this.day = day;
    }

    /**
     * How far the election of a branch can be moved either way.
     *
     * @return 6 months at most, where known to be in force
     */
    public Optional<Parameter<Period>> branchShift() {
        return StatutoryParameters.BRANCH_SHIFT.shippedOn(day);
    }

    /**
     * How far the election of a general branch or a primary committee can be moved either way.
     *
     * @return 1 year at most, where known to be in force
     */
    public Optional<Parameter<Period>> otherShift() {
        return StatutoryParameters.OTHER_SHIFT.shippedOn(day);
    }

    /**
     * How far the election of an organization can be moved either way.
     *
     * @param type its type
     * @return the figure for its type, where known to be in force
     */
    public Optional<Parameter<Period>> shift(OrganizationType type) {
        requireNonNull(type, "type");
        return type == OrganizationType.BRANCH ? branchShift() : otherShift();
    }

    /**
     * Who has to approve that an election is moved.
     *
     * @return the Party organization of the same level and the next higher League organization, where known to be in force
     */
    public Optional<Parameter<ImmutableSet<ElectionApprover>>> approvers() {
        return StatutoryParameters.SHIFT_APPROVERS.shippedOn(day);
    }

    /**
     * The first day to which an election can be brought forward with approval.
     *
     * @param type the organization's type
     * @param due the day on which the election is due
     * @return the day, where the figure is known to be in force
     */
    public Optional<LocalDate> earliest(OrganizationType type, LocalDate due) {
        requireNonNull(type, "type");
        requireNonNull(due, "due");
        return shift(type).map(shift -> due.minus(shift.value()));
    }

    /**
     * The last day to which an election can be put off with approval.
     *
     * @param type the organization's type
     * @param due the day on which the election is due
     * @return the day, where the figure is known to be in force
     */
    public Optional<LocalDate> latest(OrganizationType type, LocalDate due) {
        requireNonNull(type, "type");
        requireNonNull(due, "due");
        return shift(type).map(shift -> due.plus(shift.value()));
    }
}
