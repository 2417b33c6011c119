package org.leaguebuilding.leadership;

import java.time.LocalDate;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.Ratio;

/** Records that meet every rule; a test spoils what it is about. */
final class Leaderships {

    static final LocalDate DAY = LocalDate.of(2005, 9, 30);
    static final LeadershipPolicy POLICY =
            LeadershipPolicy.of("test", Editions.wuhan2005().leadership().parameters());

    private Leaderships() {}

    static DistrictLeadership.Builder sound() {
        DistrictLeadership.Builder builder = bare().addLeadingBodies(
                        LeadingBody.established("d1", UnitLevel.DISTRICT),
                        LeadingBody.established("s1", UnitLevel.SUBDISTRICT))
                .targetManagement(allElements().build())
                .leagueWeight(Ratio.percent(10))
                .addActions(
                        SideAction.of("a1", Side.PARTY, LocalDate.of(2005, 3, 1)),
                        SideAction.of("a2", Side.LEAGUE, LocalDate.of(2005, 4, 1)))
                .institution(Institution.builder()
                        .id("i1")
                        .adoptedOn(LocalDate.of(2003, 1, 1))
                        .lastRevisedOn(LocalDate.of(2005, 1, 1))
                        .build())
                .policySupport(true)
                .fundingSupport(true)
                .favourableAtmosphere(true);
        for (Duty duty : Duty.values()) {
            builder.addDutyHolder(DutyHolder.of(duty, duty.code(), duty.holderKind()));
        }
        for (SynchronizedStep step : SynchronizedStep.values()) {
            builder.addStepDates(
                    StepDate.of(step, Side.PARTY, LocalDate.of(2005, 2, 1)),
                    StepDate.of(step, Side.LEAGUE, LocalDate.of(2005, 2, 10)));
        }
        return builder;
    }

    static DistrictLeadership.Builder bare() {
        return DistrictLeadership.builder()
                .id("leadership")
                .districtId("d1")
                .asOf(DAY)
                .cycle(DateSpan.ofYear(2005));
    }

    static TargetManagement.Builder allElements() {
        return TargetManagement.builder()
                .included(true)
                .goalsSetJointly(true)
                .contentsLinked(true)
                .mechanismsMatched(true)
                .mutualPromotion(true);
    }
}
