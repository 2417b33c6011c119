package org.leaguebuilding.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.diagnosis.Inputs.CITY;
import static org.leaguebuilding.diagnosis.Inputs.PARAMETERS;
import static org.leaguebuilding.diagnosis.Inputs.POLICY;
import static org.leaguebuilding.diagnosis.Inputs.unit;
import static org.leaguebuilding.diagnosis.Inputs.unknown;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.coverage.Dispersion;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.value.Ratio;

class DiagnosisPolicyTest {

    private static ListAssert<String> assertFindings(DiagnosisInput input) {
        return assertThat(
                POLICY.check(input).findings().stream().map(Finding::toString).toList());
    }

    private static ProblemDiagnosis on(Problem problem, DiagnosisInput input) {
        return POLICY.diagnose(input).on(problem).orElseThrow();
    }

    private static RateEvidence rate(Problem problem, DiagnosisInput input) {
        return (RateEvidence) on(problem, input).evidence().get(0);
    }

    private static DispersionEvidence dispersion(Measure measure, DiagnosisInput input) {
        return on(Problem.UNEVEN_DEVELOPMENT, input).evidence().stream()
                .filter(evidence -> evidence.measure() == measure)
                .map(DispersionEvidence.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class A_district_without_problems {

        private final DiagnosisInput input = Inputs.of(unit("sd1"), unit("sd2"));

        @Test
        void has_none() {
            Diagnosis diagnosis = POLICY.diagnose(input);

            assertThat(diagnosis.in(Presence.NOT_PRESENT)).containsExactly(Problem.values());
            assertThat(diagnosis.in(Presence.PRESENT)).isEmpty();
            assertThat(diagnosis.problems())
                    .flatExtracting(ProblemDiagnosis::evidence)
                    .isNotEmpty()
                    .allSatisfy(evidence -> assertThat(evidence.weighMost()).isEmpty());
        }

        @Test
        void is_reported_without_findings_though_every_rule_looked() {
            Trace trace = POLICY.trace(input);

            assertThat(trace.report()).isEqualTo(POLICY.check(input));
            assertThat(trace.report().findings()).isEmpty();
            assertThat(trace.notLookedAt()).isEmpty();
            assertThat(trace.steps()).hasSize(5);
        }

        @Test
        void is_named_with_its_edition() {
            assertThat(POLICY.check(input).subjectType()).isEqualTo("diagnosis-input");
            assertThat(POLICY.check(input).subject()).isEqualTo("diagnosis-1");
            assertThat(POLICY.diagnose(input).edition())
                    .isEqualTo("test-edition")
                    .isEqualTo(POLICY.edition());
            assertThat(POLICY.diagnose(input).unitId()).isEqualTo("d1");
        }
    }

    @Nested
    class A_district_with_every_problem {

        private final DiagnosisInput input = Inputs.of(
                unit("sd1")
                        .leadersRecognizing(1)
                        .organizedCommunities(1)
                        .activities(1)
                        .tasksFromBelow(1),
                unit("sd2").leadersRecognizing(1).youthReached(1).activities(1).tasksFromBelow(1));

        @Test
        void is_told_all_of_them_in_the_order_of_the_rules() {
            assertFindings(input)
                    .containsExactly(
                            "diagnosis.low-recognition concern at units "
                                    + "{leadersRecognizing=2, leadersAsked=20, floor=3/5}",
                            "diagnosis.uneven-development concern at units "
                                    + "{measure=formation, coefficient=0.8000, ceiling=3/10}",
                            "diagnosis.uneven-development concern at units "
                                    + "{measure=coverage, coefficient=0.9967, ceiling=3/10}",
                            "diagnosis.too-few-activities concern at units {activities=2, organizations=20, floor=4}",
                            "diagnosis.pushed-work concern at units {tasksFromBelow=2, tasks=40, floor=1/5}");
            assertThat(POLICY.check(input).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(POLICY.diagnose(input).in(Presence.PRESENT)).containsExactly(Problem.values());
        }

        @Test
        void is_told_the_direction_of_each() {
            assertThat(POLICY.diagnose(input).problems())
                    .extracting(ProblemDiagnosis::direction)
                    .containsExactly(Direction.NETWORK, Direction.ORGANIZATION, Direction.FUNCTION, Direction.NETWORK);
        }

        @Test
        void is_told_another_direction_where_a_city_sets_one() {
            DiagnosisPolicy own = DiagnosisPolicy.of(
                    "city",
                    PARAMETERS.with(DiagnosisParameters.DIRECTIONS, Problem.PUSHED_WORK, Direction.FUNCTION, CITY));

            assertThat(own.diagnose(input).on(Problem.PUSHED_WORK).orElseThrow().direction())
                    .isEqualTo(Direction.FUNCTION);
        }
    }

    @Nested
    class Low_recognition {

        @Test
        void begins_below_the_floor() {
            assertFindings(Inputs.of(
                            unit("sd1").leadersAsked(5).leadersRecognizing(3),
                            unit("sd2").leadersAsked(0).leadersRecognizing(0)))
                    .isEmpty();
            assertThat(on(
                                    Problem.LOW_RECOGNITION,
                                    Inputs.of(unit("sd1").leadersAsked(1_000).leadersRecognizing(599)))
                            .presence())
                    .isEqualTo(Presence.PRESENT);
        }

        @Test
        void is_undetermined_where_the_unknown_could_decide_it() {
            DiagnosisInput input = Inputs.of(
                    unit("sd1"), unit("sd2"), withoutRecognition("sd3").leadersAsked(10));

            assertFindings(input)
                    .containsExactly("diagnosis.low-recognition missing-fact at units[2].leadersRecognizing "
                            + "{leadersAsked=30, floor=3/5, leadersRecognizingAtLeast=16}");
            assertThat(rate(Problem.LOW_RECOGNITION, input).complete()).isFalse();
        }

        @Test
        void names_each_count_that_would_matter_and_no_other() {
            assertFindings(Inputs.of(
                            unit("sd1").leadersAsked(0).leadersRecognizing(OptionalInt.empty()),
                            unit("sd2").leadersAsked(OptionalInt.empty()),
                            unit("sd3").leadersAsked(OptionalInt.empty()).leadersRecognizing(OptionalInt.empty())))
                    .containsExactly(
                            "diagnosis.low-recognition missing-fact at units[1].leadersAsked "
                                    + "{floor=3/5, leadersRecognizingAtLeast=8, leadersAskedAtLeast=8}",
                            "diagnosis.low-recognition missing-fact at units[2].leadersAsked "
                                    + "{floor=3/5, leadersRecognizingAtLeast=8, leadersAskedAtLeast=8}",
                            "diagnosis.low-recognition missing-fact at units[2].leadersRecognizing "
                                    + "{floor=3/5, leadersRecognizingAtLeast=8, leadersAskedAtLeast=8}");
        }

        @Test
        void takes_a_part_for_the_least_that_its_whole_can_be() {
            DiagnosisInput input = Inputs.of(
                    unit("sd1").leadersAsked(100).leadersRecognizing(0),
                    unit("sd2").leadersAsked(OptionalInt.empty()).leadersRecognizing(140));

            assertFindings(input)
                    .containsExactly("diagnosis.low-recognition concern at units "
                            + "{leadersRecognizing=140, floor=3/5, leadersAskedAtLeast=240}");
            assertThat(rate(Problem.LOW_RECOGNITION, input)).satisfies(evidence -> {
                assertThat(evidence.part()).isEqualTo(140);
                assertThat(evidence.whole()).isEqualTo(240);
                assertThat(evidence.complete()).isFalse();
            });
        }

        @Test
        void says_at_most_of_a_part_that_is_unknown() {
            assertFindings(Inputs.of(
                            unit("sd1").leadersAsked(100).leadersRecognizing(0),
                            unit("sd2").leadersAsked(10).leadersRecognizing(OptionalInt.empty())))
                    .containsExactly(
                            "diagnosis.low-recognition concern at units "
                                    + "{leadersAsked=110, floor=3/5, leadersRecognizingAtLeast=0, leadersRecognizingAtMost=10}");
        }

        @Test
        void is_there_by_a_floor_of_all_as_soon_as_one_does_not_recognize_it() {
            DiagnosisPolicy strict =
                    DiagnosisPolicy.of("city", PARAMETERS.with(DiagnosisParameters.RECOGNITION_FLOOR, Ratio.ONE, CITY));
            DiagnosisInput input = Inputs.of(unit("sd1").leadersAsked(10).leadersRecognizing(9), unknown("sd2"));

            assertThat(strict.diagnose(input)
                            .on(Problem.LOW_RECOGNITION)
                            .orElseThrow()
                            .presence())
                    .isEqualTo(Presence.PRESENT);
        }

        @Test
        void is_ruled_out_by_a_floor_of_zero_as_soon_as_one_person_was_asked() {
            DiagnosisPolicy lax = DiagnosisPolicy.of(
                    "city", PARAMETERS.with(DiagnosisParameters.RECOGNITION_FLOOR, Ratio.ZERO, CITY));
            DiagnosisInput asked = Inputs.of(unknown("sd1").leadersAsked(1), unknown("sd2"));

            assertThat(lax.diagnose(asked)
                            .on(Problem.LOW_RECOGNITION)
                            .orElseThrow()
                            .presence())
                    .isEqualTo(Presence.NOT_PRESENT);
            assertThat(lax.check(Inputs.of(unknown("sd1"))).findings().get(0))
                    .hasToString("diagnosis.low-recognition missing-fact at units[0].leadersAsked "
                            + "{floor=0, leadersRecognizingAtLeast=0, leadersAskedAtLeast=0}");
        }

        @Test
        void is_determined_where_the_unknown_could_not() {
            assertThat(on(
                                    Problem.LOW_RECOGNITION,
                                    Inputs.of(
                                            unit("sd1").leadersAsked(100).leadersRecognizing(100),
                                            unknown("sd2").leadersAsked(10)))
                            .presence())
                    .isEqualTo(Presence.NOT_PRESENT);
            assertThat(on(
                                    Problem.LOW_RECOGNITION,
                                    Inputs.of(
                                            unit("sd1").leadersAsked(100).leadersRecognizing(0),
                                            unknown("sd2").leadersAsked(10)))
                            .presence())
                    .isEqualTo(Presence.PRESENT);
        }

        @Test
        void of_nobody_asked_is_undetermined() {
            assertThat(on(
                                    Problem.LOW_RECOGNITION,
                                    Inputs.of(unit("sd1").leadersAsked(0).leadersRecognizing(0)))
                            .presence())
                    .isEqualTo(Presence.UNDETERMINED);
            assertFindings(Inputs.of(
                            unit("sd1").leadersAsked(0).leadersRecognizing(0),
                            unit("sd2").leadersAsked(0).leadersRecognizing(OptionalInt.empty())))
                    .containsExactly("diagnosis.low-recognition missing-fact at units "
                            + "{leadersRecognizing=0, leadersAsked=0, floor=3/5}");
        }

        @Test
        void follows_a_citys_own_floor() {
            DiagnosisPolicy strict = DiagnosisPolicy.of(
                    "city", PARAMETERS.with(DiagnosisParameters.RECOGNITION_FLOOR, Ratio.percent(81), CITY));

            assertThat(strict.diagnose(Inputs.of(unit("sd1"))).in(Presence.PRESENT))
                    .containsExactly(Problem.LOW_RECOGNITION);
        }

        private UnitFigures.Builder withoutRecognition(String id) {
            return unknown(id)
                    .communities(10)
                    .organizedCommunities(9)
                    .youth(1_000)
                    .youthReached(600)
                    .organizations(10)
                    .activities(50)
                    .tasks(20)
                    .tasksFromBelow(8);
        }
    }

    @Nested
    class Uneven_development {

        @Test
        void begins_above_the_ceiling() {
            DiagnosisInput atCeiling = Inputs.of(
                    unit("sd1").organizedCommunities(7).communities(20),
                    unit("sd2").organizedCommunities(13).communities(20));
            DiagnosisInput above = Inputs.of(
                    unit("sd1").organizedCommunities(699).communities(2000),
                    unit("sd2").organizedCommunities(1301).communities(2000));

            assertThat(dispersion(Measure.FORMATION, atCeiling)).satisfies(evidence -> {
                assertThat(evidence.dispersion())
                        .isEqualTo(new Dispersion(2, 0, Optional.of(new BigDecimal("0.3000"))));
                assertThat(evidence.presence()).isEqualTo(Presence.NOT_PRESENT);
            });
            assertThat(dispersion(Measure.FORMATION, above).presence()).isEqualTo(Presence.PRESENT);
            assertThat(dispersion(Measure.COVERAGE, above).presence()).isEqualTo(Presence.NOT_PRESENT);
            assertThat(on(Problem.UNEVEN_DEVELOPMENT, above).presence()).isEqualTo(Presence.PRESENT);
        }

        @Test
        void is_undetermined_where_the_dispersion_is_undefined() {
            assertFindings(Inputs.of(unit("sd1")))
                    .containsExactly(
                            "diagnosis.uneven-development missing-fact at units "
                                    + "{measure=formation, ceiling=3/10, ratedUnits=1}",
                            "diagnosis.uneven-development missing-fact at units "
                                    + "{measure=coverage, ceiling=3/10, ratedUnits=1}");
            assertThat(dispersion(
                                    Measure.COVERAGE,
                                    Inputs.of(
                                            unit("sd1").youthReached(0),
                                            unit("sd2").youthReached(0)))
                            .presence())
                    .isEqualTo(Presence.UNDETERMINED);
        }

        @Test
        void is_there_where_none_and_all_leave_a_third_rate_no_room() {
            DiagnosisInput input = Inputs.of(
                    unit("s1").communities(1).organizedCommunities(0),
                    unit("s2").communities(1).organizedCommunities(1),
                    unit("s3").communities(1).organizedCommunities(OptionalInt.empty()));

            assertFindings(input)
                    .containsExactly("diagnosis.uneven-development concern at units {measure=formation, ceiling=3/10}");
            assertThat(dispersion(Measure.FORMATION, input)).satisfies(evidence -> {
                assertThat(evidence.dispersion()).isEqualTo(new Dispersion(3, 1, Optional.empty()));
                assertThat(evidence.weighMost()).containsExactly(new WeighingUnit("s1", Ratio.of(0, 1)));
            });
        }

        @Test
        void names_each_count_of_an_unknown_rate() {
            assertFindings(Inputs.of(
                            unit("sd1"),
                            unit("sd2"),
                            unit("sd3").organizedCommunities(OptionalInt.empty()),
                            unit("sd4").communities(OptionalInt.empty()),
                            unit("sd5").communities(0).organizedCommunities(OptionalInt.empty())))
                    .containsExactly(
                            "diagnosis.uneven-development missing-fact at units[2].organizedCommunities "
                                    + "{measure=formation, ceiling=3/10}",
                            "diagnosis.uneven-development missing-fact at units[3].communities "
                                    + "{measure=formation, ceiling=3/10}");
        }

        @Test
        void of_nothing_above_zero_has_nothing_to_measure() {
            assertFindings(Inputs.of(
                            unit("sd1").organizedCommunities(0), unit("sd2").organizedCommunities(0)))
                    .containsExactly("diagnosis.uneven-development missing-fact at units "
                            + "{measure=formation, ceiling=3/10, ratedUnits=2}");
        }

        @Test
        void does_not_name_the_whole_of_the_one_unit_that_can_have_a_rate_above_zero() {
            assertFindings(Inputs.of(
                            unit("sd1").communities(OptionalInt.empty()).organizedCommunities(0),
                            unit("sd2").communities(OptionalInt.empty()).organizedCommunities(3)))
                    .as("0 and any rate above it are equally uneven")
                    .containsExactly("diagnosis.uneven-development missing-fact at units[0].communities "
                            + "{measure=formation, ceiling=3/10}");
            assertFindings(Inputs.of(
                            unit("sd1").organizedCommunities(0),
                            unit("sd2").communities(OptionalInt.empty()).organizedCommunities(OptionalInt.empty())))
                    .containsExactly("diagnosis.uneven-development missing-fact at units[1].organizedCommunities "
                            + "{measure=formation, ceiling=3/10}");
        }

        @Test
        void is_undetermined_where_a_unit_is_unknown_and_the_other_rate_is_even() {
            DiagnosisInput input = Inputs.of(
                    unit("sd1").youthReached(400),
                    unit("sd2"),
                    unknown("sd3").communities(10).organizedCommunities(9));

            assertThat(dispersion(Measure.FORMATION, input).presence()).isEqualTo(Presence.NOT_PRESENT);
            assertThat(dispersion(Measure.COVERAGE, input).presence()).isEqualTo(Presence.UNDETERMINED);
            assertThat(dispersion(Measure.COVERAGE, input).weighMost()).isEmpty();
            assertThat(on(Problem.UNEVEN_DEVELOPMENT, input).presence()).isEqualTo(Presence.UNDETERMINED);
        }

        @Test
        void is_there_as_soon_as_one_rate_is_uneven_whatever_the_other() {
            DiagnosisInput input = Inputs.of(
                    unknown("sd1").communities(10).organizedCommunities(1),
                    unknown("sd2").communities(10).organizedCommunities(9));

            assertThat(on(Problem.UNEVEN_DEVELOPMENT, input).presence()).isEqualTo(Presence.PRESENT);
        }

        @Test
        void weighs_on_the_units_furthest_below_the_mean() {
            DiagnosisInput input = Inputs.of(
                    unit("sd1").organizedCommunities(10),
                    unit("sd5").organizedCommunities(2),
                    unit("sd4").organizedCommunities(1),
                    unit("sd3").organizedCommunities(2),
                    unit("sd2").organizedCommunities(10));

            assertThat(dispersion(Measure.FORMATION, input).weighMost())
                    .containsExactly(
                            new WeighingUnit("sd4", Ratio.of(1, 10)),
                            new WeighingUnit("sd3", Ratio.of(2, 10)),
                            new WeighingUnit("sd5", Ratio.of(2, 10)));
        }

        @Test
        void does_not_weigh_on_units_at_the_mean_or_above_or_without_a_rate() {
            DiagnosisInput input = Inputs.of(
                    unit("sd1").organizedCommunities(9),
                    unit("sd2").organizedCommunities(5),
                    unit("sd3").organizedCommunities(1),
                    unit("sd4").organizedCommunities(0).communities(0));

            assertThat(dispersion(Measure.FORMATION, input).weighMost())
                    .extracting(WeighingUnit::unitId)
                    .containsExactly("sd3");
        }

        @Test
        void follows_a_citys_own_ceiling() {
            DiagnosisPolicy lax = DiagnosisPolicy.of(
                    "city", PARAMETERS.with(DiagnosisParameters.DISPERSION_CEILING, Ratio.ONE, CITY));

            assertThat(lax.check(Inputs.of(unit("sd1").organizedCommunities(1), unit("sd2")))
                            .findings())
                    .isEmpty();
        }
    }

    @Nested
    class Too_few_activities {

        private Presence presence(UnitFigures.Builder... units) {
            return on(Problem.TOO_FEW_ACTIVITIES, Inputs.of(units)).presence();
        }

        @Test
        void begin_below_the_floor() {
            assertThat(presence(unit("sd1").organizations(10).activities(40))).isEqualTo(Presence.NOT_PRESENT);
            assertThat(presence(unit("sd1").organizations(10).activities(39))).isEqualTo(Presence.PRESENT);
        }

        @Test
        void are_counted_over_all_units_together() {
            assertThat(presence(
                            unit("sd1").organizations(1).activities(40),
                            unit("sd2").organizations(9).activities(0)))
                    .isEqualTo(Presence.NOT_PRESENT);
        }

        @Test
        void are_ruled_out_as_soon_as_the_known_ones_are_enough() {
            assertThat(presence(
                            unit("sd1").organizations(1).activities(100),
                            unknown("sd2").organizations(5)))
                    .isEqualTo(Presence.NOT_PRESENT);
            assertThat(presence(
                            unit("sd1").organizations(1).activities(3),
                            unknown("sd2").organizations(5)))
                    .isEqualTo(Presence.UNDETERMINED);
        }

        @Test
        void are_there_as_soon_as_the_known_organizations_are_too_many() {
            assertThat(presence(
                            unit("sd1").organizations(10).activities(3),
                            unknown("sd2").activities(5)))
                    .isEqualTo(Presence.PRESENT);
            assertThat(presence(
                            unit("sd1").organizations(1).activities(3),
                            unknown("sd2").activities(5)))
                    .isEqualTo(Presence.UNDETERMINED);
        }

        @Test
        void are_undetermined_where_nothing_is_known_or_there_are_no_organizations() {
            assertThat(presence(unknown("sd1"))).isEqualTo(Presence.UNDETERMINED);
            assertThat(presence(unit("sd1").organizations(0).activities(3))).isEqualTo(Presence.UNDETERMINED);
            assertFindings(Inputs.of(
                            unit("sd1").organizations(0).activities(3),
                            unit("sd2").organizations(0)))
                    .containsExactly("diagnosis.too-few-activities missing-fact at units "
                            + "{activities=53, organizations=0, floor=4}");
            assertThat(presence(unit("sd1").organizations(10).activities(3), unknown("sd2")))
                    .isEqualTo(Presence.UNDETERMINED);
        }

        @Test
        void say_at_least_of_organizations_that_are_unknown() {
            assertFindings(Inputs.of(
                            unit("sd1").organizations(10).activities(3),
                            unit("sd2").organizations(OptionalInt.empty()).activities(5)))
                    .containsExactly("diagnosis.too-few-activities concern at units "
                            + "{activities=8, floor=4, organizationsAtLeast=10}");
        }

        @Test
        void name_each_count_that_would_matter() {
            assertFindings(Inputs.of(
                            unit("sd1").organizations(OptionalInt.empty()),
                            unit("sd2").activities(OptionalInt.empty())))
                    .containsExactly(
                            "diagnosis.too-few-activities missing-fact at units[0].organizations "
                                    + "{floor=4, activitiesAtLeast=50, organizationsAtLeast=10}",
                            "diagnosis.too-few-activities missing-fact at units[1].activities "
                                    + "{floor=4, activitiesAtLeast=50, organizationsAtLeast=10}");
        }

        @Test
        void weigh_on_the_units_that_lack_most_not_on_those_with_the_lowest_rate() {
            DiagnosisInput input = Inputs.of(
                    unit("sd1").organizations(1).activities(0),
                    unit("sd2").organizations(100).activities(300),
                    unit("sd3").organizations(10).activities(45));

            assertThat(rate(Problem.TOO_FEW_ACTIVITIES, input)).satisfies(evidence -> {
                assertThat(evidence.part()).isEqualTo(345);
                assertThat(evidence.whole()).isEqualTo(111);
                assertThat(evidence.complete()).isTrue();
                assertThat(evidence.floor()).isEqualTo(Ratio.of(4, 1));
                assertThat(evidence.measure()).isEqualTo(Measure.ACTIVITIES);
                assertThat(evidence.weighMost())
                        .containsExactly(
                                new WeighingUnit("sd2", Ratio.of(300, 100)), new WeighingUnit("sd1", Ratio.of(0, 1)));
            });
        }

        @Test
        void follow_a_citys_own_floor() {
            DiagnosisPolicy strict = DiagnosisPolicy.of(
                    "city", PARAMETERS.with(DiagnosisParameters.ACTIVITIES_FLOOR, Ratio.of(11, 2), CITY));

            assertThat(strict.check(Inputs.of(unit("sd1"), unit("sd2"))).findings())
                    .singleElement()
                    .hasToString("diagnosis.too-few-activities concern at units "
                            + "{activities=100, organizations=20, floor=11/2}");
        }
    }

    @Nested
    class Pushed_work {

        private Presence presence(UnitFigures.Builder... units) {
            return on(Problem.PUSHED_WORK, Inputs.of(units)).presence();
        }

        @Test
        void begins_below_the_floor() {
            assertThat(presence(unit("sd1").tasks(10).tasksFromBelow(2))).isEqualTo(Presence.NOT_PRESENT);
            assertThat(presence(unit("sd1").tasks(1_000).tasksFromBelow(199))).isEqualTo(Presence.PRESENT);
        }

        @Test
        void is_undetermined_where_the_unknown_could_decide_it() {
            assertThat(presence(
                            unit("sd1").tasks(10).tasksFromBelow(2),
                            unknown("sd2").tasks(1)))
                    .isEqualTo(Presence.UNDETERMINED);
            assertThat(presence(unknown("sd1"))).isEqualTo(Presence.UNDETERMINED);
            assertThat(presence(unit("sd1").tasks(0).tasksFromBelow(0))).isEqualTo(Presence.UNDETERMINED);
        }

        @Test
        void names_units_of_the_same_weight_by_id() {
            DiagnosisInput input = Inputs.of(
                    unit("sd9").tasksFromBelow(0),
                    unit("sd2").tasksFromBelow(0),
                    unit("sd3").tasksFromBelow(0),
                    unit("sd1").tasksFromBelow(1),
                    unknown("sd0").tasks(500));

            assertThat(rate(Problem.PUSHED_WORK, input).weighMost())
                    .extracting(WeighingUnit::unitId)
                    .containsExactly("sd2", "sd3", "sd9");
        }

        @Test
        void names_as_many_units_as_a_city_asks_for() {
            DiagnosisPolicy one =
                    DiagnosisPolicy.of("city", PARAMETERS.with(DiagnosisParameters.WEIGHING_UNITS, 1, CITY));
            DiagnosisInput input = Inputs.of(
                    unit("sd1").tasksFromBelow(0).organizedCommunities(0),
                    unit("sd2").tasksFromBelow(0).organizedCommunities(0),
                    unit("sd3").tasksFromBelow(0));

            assertThat(one.diagnose(input).problems())
                    .flatExtracting(ProblemDiagnosis::evidence)
                    .filteredOn(evidence -> evidence.presence() == Presence.PRESENT)
                    .hasSize(2)
                    .allSatisfy(evidence -> assertThat(evidence.weighMost())
                            .extracting(WeighingUnit::unitId)
                            .containsExactly("sd1"));
        }

        @Test
        void follows_a_citys_own_floor() {
            DiagnosisPolicy strict = DiagnosisPolicy.of(
                    "city", PARAMETERS.with(DiagnosisParameters.INITIATIVE_FLOOR, Ratio.of(1, 2), CITY));

            assertThat(strict.diagnose(Inputs.of(unit("sd1"), unit("sd2"))).in(Presence.PRESENT))
                    .containsExactly(Problem.PUSHED_WORK);
        }
    }

    @Nested
    class The_family {

        @Test
        void has_a_concern_for_each_problem() {
            assertThat(POLICY.rules().rules())
                    .extracting(Rule::toString)
                    .containsExactly(
                            "diagnosis.low-recognition",
                            "diagnosis.uneven-development",
                            "diagnosis.too-few-activities",
                            "diagnosis.pushed-work");
            assertThat(POLICY.rules().rules()).extracting(Rule::severity).containsOnly(Severity.CONCERN);
            assertThat(ImmutableList.copyOf(Problem.values()))
                    .extracting(DiagnosisRules::of)
                    .containsExactlyElementsOf(POLICY.rules().rules());
        }

        @Test
        void rests_each_rule_on_the_provision_of_its_problem() {
            for (Problem problem : Problem.values()) {
                assertThat(DiagnosisRules.of(problem).provisions()).contains(problem.provision());
                assertThat(DiagnosisRules.of(problem).id().value()).isEqualTo("diagnosis." + problem.code());
            }
        }
    }
}
