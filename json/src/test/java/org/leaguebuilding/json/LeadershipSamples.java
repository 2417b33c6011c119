package org.leaguebuilding.json;

import java.time.LocalDate;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.leadership.DistrictLeadership;
import org.leaguebuilding.leadership.Duty;
import org.leaguebuilding.leadership.DutyHolder;
import org.leaguebuilding.leadership.HolderKind;
import org.leaguebuilding.leadership.Institution;
import org.leaguebuilding.leadership.LeadingBody;
import org.leaguebuilding.leadership.Side;
import org.leaguebuilding.leadership.SideAction;
import org.leaguebuilding.leadership.StepDate;
import org.leaguebuilding.leadership.SynchronizedStep;
import org.leaguebuilding.leadership.TargetManagement;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.Ratio;

/** The leadership of districts. */
final class LeadershipSamples {

    static final DistrictLeadership MINIMAL = DistrictLeadership.builder()
            .id("l-0")
            .districtId("420102")
            .asOf(LocalDate.of(2005, 9, 30))
            .cycle(DateSpan.ofYear(2005))
            .build();

    static final DistrictLeadership FULL = DistrictLeadership.builder()
            .id("l-1")
            .districtId("420102")
            .asOf(LocalDate.of(2026, 1, 31))
            .cycle(DateSpan.of(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 7, 1)))
            .addLeadingBodies(
                    LeadingBody.established("420102", UnitLevel.DISTRICT),
                    LeadingBody.builder()
                            .unitId("420102001")
                            .level(UnitLevel.SUBDISTRICT)
                            .build())
            .addDutyHolders(
                    DutyHolder.of(Duty.OVERALL, "party-1", HolderKind.PARTY_COMMITTEE),
                    DutyHolder.builder()
                            .duty(Duty.COOPERATING)
                            .holderId("civil-affairs")
                            .build())
            .targetManagement(TargetManagement.builder()
                    .included(true)
                    .goalsSetJointly(true)
                    .contentsLinked(false)
                    .mechanismsMatched(true)
                    .mutualPromotion(false)
                    .build())
            .leagueWeight(Ratio.of(3, 20))
            .addStepDates(
                    StepDate.of(SynchronizedStep.PLANNED, Side.PARTY, LocalDate.of(2025, 7, 1)),
                    StepDate.builder()
                            .step(SynchronizedStep.COMMENDED)
                            .side(Side.LEAGUE)
                            .build())
            .addActions(
                    SideAction.of("a-1", Side.PARTY, LocalDate.of(2025, 12, 31)),
                    SideAction.builder().id("a-2").side(Side.LEAGUE).build())
            .institution(Institution.builder()
                    .id("“带建”制度")
                    .adoptedOn(LocalDate.of(2024, 2, 29))
                    .lastRevisedOn(LocalDate.of(2025, 2, 28))
                    .build())
            .policySupport(true)
            .fundingSupport(false)
            .favourableAtmosphere(true)
            .build();

    private LeadershipSamples() {}
}
