package org.leaguebuilding.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.leaguebuilding.Refusals.assertRefused;
import static org.leaguebuilding.leadership.Leaderships.DAY;
import static org.leaguebuilding.leadership.Leaderships.bare;
import static org.leaguebuilding.leadership.Leaderships.sound;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.Ratio;

class DistrictLeadershipTest {

    private static final LocalDate TOO_EARLY = LocalDate.of(1899, 12, 31);
    private static final LocalDate TOMORROW = DAY.plusDays(1);

    @Test
    void records_with_the_same_facts_are_equal() {
        DistrictLeadership one = sound().build();

        assertThat(one).isEqualTo(sound().build()).hasSameHashCodeAs(sound().build());
        assertThat(one).isNotEqualTo(sound().policySupport(false).build());
        assertThat(DistrictLeadership.builder().from(one).build()).isEqualTo(one);
    }

    @Test
    void a_record_is_told_what_it_misses() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> DistrictLeadership.builder().build())
                .withMessageContaining("districtId");
    }

    @Nested
    class Is_refused_with {

        @Test
        void a_blank_id() {
            assertRefused(() -> sound().id(" ").build(), "DistrictLeadership.id", Expectation.IDENTIFIER);
            assertRefused(
                    () -> sound().districtId("").build(), "DistrictLeadership.districtId", Expectation.IDENTIFIER);
            assertRefused(
                    () -> DutyHolder.of(Duty.DIRECT, "", HolderKind.LEADER_IN_CHARGE),
                    "DutyHolder.holderId",
                    Expectation.IDENTIFIER);
            assertRefused(
                    () -> LeadingBody.established("", UnitLevel.DISTRICT),
                    "LeadingBody.unitId",
                    Expectation.IDENTIFIER);
            assertRefused(() -> SideAction.of("\n", Side.PARTY, DAY), "SideAction.id", Expectation.IDENTIFIER);
            assertRefused(() -> Institution.builder().id("").build(), "Institution.id", Expectation.IDENTIFIER);
        }

        @Test
        void a_date_out_of_range() {
            assertRefused(() -> sound().asOf(TOO_EARLY).build(), "DistrictLeadership.asOf", Expectation.DATE);
            assertRefused(
                    () -> StepDate.of(SynchronizedStep.PLANNED, Side.PARTY, TOO_EARLY),
                    "StepDate.on",
                    Expectation.DATE);
            assertRefused(() -> SideAction.of("a", Side.PARTY, TOO_EARLY), "SideAction.on", Expectation.DATE);
            assertRefused(
                    () -> new Institution("i", Optional.of(TOO_EARLY), Optional.empty()),
                    "Institution.adoptedOn",
                    Expectation.DATE);
            assertRefused(
                    () -> new Institution("i", Optional.empty(), Optional.of(TOO_EARLY)),
                    "Institution.lastRevisedOn",
                    Expectation.DATE);
        }

        @Test
        void something_twice() {
            assertRefused(
                    () -> sound().addLeadingBody(LeadingBody.established("s1", UnitLevel.COMMUNITY))
                            .build(),
                    "DistrictLeadership.leadingBodies",
                    Expectation.DISTINCT);
            assertRefused(
                    () -> sound().addDutyHolder(DutyHolder.of(Duty.OVERALL, "overall", HolderKind.OTHER_DEPARTMENT))
                            .build(),
                    "DistrictLeadership.dutyHolders",
                    Expectation.DISTINCT);
            assertRefused(
                    () -> sound().addStepDate(StepDate.of(SynchronizedStep.PLANNED, Side.PARTY, DAY))
                            .build(),
                    "DistrictLeadership.stepDates",
                    Expectation.DISTINCT);
            assertRefused(
                    () -> sound().addAction(SideAction.of("a1", Side.LEAGUE, DAY))
                            .build(),
                    "DistrictLeadership.actions",
                    Expectation.DISTINCT);
        }

        @Test
        void a_weight_above_the_whole() {
            assertThat(sound().leagueWeight(Ratio.of(3, 3)).build().leagueWeight())
                    .hasValue(Ratio.of(3, 3));
            assertRefused(
                    () -> sound().leagueWeight(Ratio.of(4, 3)).build(),
                    "DistrictLeadership.leagueWeight",
                    Expectation.SHARE);
        }

        @Test
        void a_negative_weight() {
            assertRefused(() -> Ratio.of(-1, 3), "Ratio.denominator", Expectation.RATIO);
        }

        @Test
        void a_revision_before_the_adoption() {
            assertThat(new Institution("i", Optional.of(DAY), Optional.of(DAY)).lastRevisedOn())
                    .hasValue(DAY);
            assertRefused(
                    () -> new Institution("i", Optional.of(TOMORROW), Optional.of(DAY)),
                    "Institution.lastRevisedOn",
                    Expectation.NOT_BEFORE_START);
        }

        @Test
        void something_done_after_the_day_of_the_record() {
            assertRefused(
                    () -> sound().addAction(SideAction.of("a3", Side.PARTY, TOMORROW))
                            .build(),
                    "DistrictLeadership.asOf",
                    Expectation.NOT_BEFORE_START);
            assertRefused(
                    () -> sound().institution(new Institution("i", Optional.of(TOMORROW), Optional.empty()))
                            .build(),
                    "DistrictLeadership.asOf",
                    Expectation.NOT_BEFORE_START);
            assertRefused(
                    () -> sound().institution(new Institution("i", Optional.empty(), Optional.of(TOMORROW)))
                            .build(),
                    "DistrictLeadership.asOf",
                    Expectation.NOT_BEFORE_START);
        }

        @Test
        void a_step_taken_after_the_day_of_the_record_unless_it_is_planned() {
            for (SynchronizedStep step : SynchronizedStep.values()) {
                StepDate ahead = StepDate.of(step, Side.LEAGUE, TOMORROW);
                if (step == SynchronizedStep.PLANNED) {
                    assertThat(bare().addStepDate(ahead).build().stepDates()).containsExactly(ahead);
                } else {
                    assertThat(bare().addStepDate(StepDate.of(step, Side.LEAGUE, DAY))
                                    .build()
                                    .stepDates())
                            .hasSize(1);
                    assertRefused(
                            () -> bare().addStepDate(ahead).build(),
                            "DistrictLeadership.asOf",
                            Expectation.NOT_BEFORE_START);
                }
            }
        }

        @Test
        void the_body_of_another_district_or_the_district_at_another_level() {
            assertRefused(
                    () -> bare().addLeadingBody(LeadingBody.established("d2", UnitLevel.DISTRICT))
                            .build(),
                    "DistrictLeadership.leadingBodies",
                    Expectation.OWN_DISTRICT);
            for (UnitLevel level : new UnitLevel[] {UnitLevel.CITY, UnitLevel.SUBDISTRICT, UnitLevel.COMMUNITY}) {
                assertRefused(
                        () -> bare().addLeadingBody(LeadingBody.established("d1", level))
                                .build(),
                        "DistrictLeadership.leadingBodies",
                        Expectation.OWN_DISTRICT);
            }
        }

        @Test
        void figures_that_no_city_can_mean() {
            ParameterSet defaults = Editions.wuhan2005().leadership().parameters();
            NoProvision own = NoProvision.because(LocalizedText.of("本市自定", "The city's own"));

            assertRefused(
                    () -> defaults.with(LeadershipParameters.BUNDLED_WEIGHT_FLOOR, Ratio.of(2, 1), own),
                    "Parameter.leadership.bundled-weight-floor",
                    Expectation.SHARE);
            assertRefused(
                    () -> defaults.with(LeadershipParameters.INSTITUTION_MAXIMUM_AGE_MONTHS, -1, own),
                    "Parameter.leadership.institution-maximum-age-months",
                    Expectation.COUNT);
            for (SynchronizedStep step : SynchronizedStep.values()) {
                assertRefused(
                        () -> defaults.with(LeadershipParameters.lagDays(step), -1, own),
                        "Parameter.leadership.sync-lag-days." + step.code(),
                        Expectation.COUNT);
            }
        }
    }
}
