package org.leaguebuilding.leadership;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Days;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.Ratio;

/**
 * How a district's Party and League committees lead community League building in one assessment cycle. Lists that are not set
 * are empty, which means that there are none; an absent optional fact is unknown, except the institution, which is not there
 * where it is absent. Immutable and thread-safe.
 *
 * @param id the record's id in the host's system
 * @param districtId the id of the district
 * @param asOf the day as of which the record stands; what it reports as done is not later
 * @param cycle the assessment cycle
 * @param leadingBodies the bodies that lead in the district and below it (P45); no unit twice, no other district, and the
 *     district itself at no other level
 * @param dutyHolders who holds which duty (P46 to P50); no duty has two
 * @param targetManagement how League building stands in Party-building target management (P51, P52); absent means that nothing
 *     is known of it
 * @param leagueWeight the weight of the League's result in the Party organization's result, from 0 to 1 (P53)
 * @param stepDates when each side takes each of the four synchronized steps (P54); no step of a side twice. What is planned may
 *     lie ahead, and the other three steps are not later than the day of the record
 * @param actions what each side has done (P60); no duplicates
 * @param institution the written institution (P57); absent means that there is none
 * @param policySupport whether policies guarantee the work (P43)
 * @param fundingSupport whether it is financially supported (P43)
 * @param favourableAtmosphere whether the atmosphere favours the work (P44)
 */
@Fact.Subject(LeadershipPolicy.SUBJECT_TYPE)
@Shape
@Value.Builder
public record DistrictLeadership(
        String id,
        String districtId,
        LocalDate asOf,
        @Fact(on = {Provision.P54, Provision.P60}) DateSpan cycle,
        @Fact(on = Provision.P45) ImmutableList<LeadingBody> leadingBodies,

        @Fact(on = {Provision.P46, Provision.P47, Provision.P48, Provision.P49, Provision.P50})
        ImmutableList<DutyHolder> dutyHolders,

        @Fact(on = {Provision.P51, Provision.P52}) Optional<TargetManagement> targetManagement,
        @Fact(on = Provision.P53) Optional<Ratio> leagueWeight,
        @Fact(on = Provision.P54) ImmutableList<StepDate> stepDates,
        @Fact(on = Provision.P60) ImmutableList<SideAction> actions,

        @Fact(on = Provision.P57, absent = Fact.Absence.NONE)
        Optional<Institution> institution,

        @Fact(on = Provision.P43) Optional<Boolean> policySupport,
        @Fact(on = Provision.P43) Optional<Boolean> fundingSupport,
        @Fact(on = Provision.P44) Optional<Boolean> favourableAtmosphere)
        implements Subject, HasForm {

    private static final String TYPE = "DistrictLeadership";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws MalformedValueException if an id is blank, over-long or has control characters, a date is out of range, a unit, a
     *     holder of the same duty, a step of a side or an action is given twice, a body is that of another district or that of
     *     the district at another level, the weight is above 1, or an action, the last revision or a step other than planning
     *     is later than the day of the record
     */
    public DistrictLeadership {
        Structure.given(TYPE, "cycle", cycle);
        Structure.given(TYPE, "targetManagement", targetManagement);
        Structure.given(TYPE, "institution", institution);
        Structure.given(TYPE, "policySupport", policySupport);
        Structure.given(TYPE, "fundingSupport", fundingSupport);
        Structure.given(TYPE, "favourableAtmosphere", favourableAtmosphere);
        Structure.id(TYPE, "id", id);
        Structure.id(TYPE, "districtId", districtId);
        Structure.date(TYPE, "asOf", asOf);
        Structure.distinct(TYPE, "leadingBodies", leadingBodies, LeadingBody::unitId);
        for (LeadingBody body : leadingBodies) {
            requireOwn(body, districtId);
        }
        Structure.distinct(TYPE, "dutyHolders", dutyHolders, held -> held.duty().code() + " " + held.holderId());
        Structure.given(TYPE, "leagueWeight", leagueWeight);
        if (leagueWeight.isPresent() && !leagueWeight.get().isShare()) {
            throw new MalformedValueException(TYPE, "leagueWeight", leagueWeight.get(), Expectation.SHARE);
        }
        Structure.distinct(
                TYPE,
                "stepDates",
                stepDates,
                dated -> dated.step().code() + " " + dated.side().code());
        Structure.distinct(TYPE, "actions", actions, SideAction::id);
        for (StepDate dated : stepDates) {
            if (dated.step() != SynchronizedStep.PLANNED) {
                Days.requireNotAfter(TYPE, "asOf", dated.on(), asOf);
            }
        }
        for (SideAction action : actions) {
            Days.requireNotAfter(TYPE, "asOf", action.on(), asOf);
        }
        if (institution.isPresent()) {
            Days.requireNotAfter(TYPE, "asOf", institution.get().adoptedOn(), asOf);
            Days.requireNotAfter(TYPE, "asOf", institution.get().lastRevisedOn(), asOf);
        }
    }

    private static void requireOwn(LeadingBody body, String districtId) {
        if (body.unitId().equals(districtId) != (body.level() == UnitLevel.DISTRICT)) {
            throw new MalformedValueException(TYPE, "leadingBodies", body.unitId(), Expectation.OWN_DISTRICT);
        }
    }

    /** {@return an empty builder; id, district, day and cycle have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds records. Not thread-safe. */
    public static final class Builder extends DistrictLeadershipBuilder {
        Builder() {}
    }
}
