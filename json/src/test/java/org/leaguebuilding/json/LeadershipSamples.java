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
final class LeadershipSamples extends Samples {

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

    LeadershipSamples(long seed) {
        super(seed);
    }

    DistrictLeadership leadership() {
        LocalDate asOf = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(10_000));
        String districtId = id("d");
        return DistrictLeadership.builder()
                .id(id("l"))
                .districtId(districtId)
                .asOf(asOf)
                .cycle(DateSpan.ofYear(1900 + random.nextInt(299)))
                .leadingBodies(upTo(4, i -> leadingBody(i, districtId)))
                .dutyHolders(upTo(5, this::dutyHolder))
                .targetManagement(maybe(this::targetManagement))
                .leagueWeight(maybe(this::share))
                .stepDates(someOf(SynchronizedStep.values()).stream()
                        .map(step -> stepDate(step, asOf))
                        .toList())
                .actions(upTo(4, i -> action(i, asOf)))
                .institution(maybe(() -> institution(asOf)))
                .policySupport(maybeTrue())
                .fundingSupport(maybeTrue())
                .favourableAtmosphere(maybeTrue())
                .build();
    }

    private LeadingBody leadingBody(int i, String districtId) {
        return LeadingBody.builder()
                .unitId(i == 0 ? districtId : "u" + i)
                .level(i == 0 ? UnitLevel.DISTRICT : oneOf(UnitLevel.CITY, UnitLevel.SUBDISTRICT, UnitLevel.COMMUNITY))
                .established(maybeTrue())
                .build();
    }

    private DutyHolder dutyHolder(int i) {
        return DutyHolder.builder()
                .duty(oneOf(Duty.values()))
                .holderId("h" + i)
                .kind(maybe(() -> oneOf(HolderKind.values())))
                .build();
    }

    private TargetManagement targetManagement() {
        return TargetManagement.builder()
                .included(maybeTrue())
                .goalsSetJointly(maybeTrue())
                .contentsLinked(maybeTrue())
                .mechanismsMatched(maybeTrue())
                .mutualPromotion(maybeTrue())
                .build();
    }

    private StepDate stepDate(SynchronizedStep step, LocalDate asOf) {
        return StepDate.builder()
                .step(step)
                .side(oneOf(Side.values()))
                .on(maybe(() -> step == SynchronizedStep.PLANNED ? day() : asOf.minusDays(random.nextInt(900))))
                .build();
    }

    private SideAction action(int i, LocalDate asOf) {
        return SideAction.builder()
                .id("a" + i)
                .side(oneOf(Side.values()))
                .on(maybe(() -> asOf.minusDays(random.nextInt(900))))
                .build();
    }

    private Institution institution(LocalDate asOf) {
        return Institution.builder()
                .id(oneOf(NAMES))
                .adoptedOn(maybe(() -> asOf.minusDays(900 + random.nextInt(900))))
                .lastRevisedOn(maybe(() -> asOf.minusDays(random.nextInt(900))))
                .build();
    }

    private Ratio share() {
        int whole = 1 + random.nextInt(100);
        return oneOf(Ratio.of(random.nextInt(whole + 1), whole), Ratio.of(1, Long.MAX_VALUE));
    }
}
