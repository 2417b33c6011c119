package org.leaguebuilding.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.diagnosis.Diagnosis;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.diagnosis.Direction;
import org.leaguebuilding.diagnosis.Measure;
import org.leaguebuilding.diagnosis.Problem;
import org.leaguebuilding.diagnosis.UnitFigures;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.testing.fixture.Fixtures;

class DiagnosisAssertTest {

    private final Diagnosis well = Editions.wuhan2005().diagnose(Fixtures.diagnosisInput());

    /** The second subdistrict has hardly any organization and recognizes nothing; nobody counted the tasks. */
    private final Diagnosis ill = diagnosis(
            unit -> unit,
            unit -> unit.leadersRecognizing(0).leadersAsked(80).organizedCommunities(1),
            unit -> unit.tasksFromBelow(OptionalInt.empty()).tasks(OptionalInt.empty()));

    @Test
    void all_of_a_diagnosis_is_asserted() {
        assertThat(well)
                .isAbout("district-1")
                .isByEdition("wuhan-2005")
                .findsOnly()
                .rulesOut(Problem.LOW_RECOGNITION)
                .by(Measure.RECOGNITION)
                .mostIn(Measure.RECOGNITION)
                .towards(Direction.NETWORK);
    }

    @Test
    void problems_are_asserted_with_the_units_that_weigh_most() {
        assertThat(ill)
                .findsOnly(Problem.UNEVEN_DEVELOPMENT, Problem.LOW_RECOGNITION)
                .finds(Problem.UNEVEN_DEVELOPMENT)
                .by(Measure.FORMATION)
                .mostIn(Measure.FORMATION, "subdistrict-2")
                .towards(Direction.ORGANIZATION)
                .and()
                .isUndeterminedFor(Problem.PUSHED_WORK)
                .by(Measure.INITIATIVE)
                .and()
                .rulesOut(Problem.TOO_FEW_ACTIVITIES);
    }

    @Test
    void a_failure_names_what_was_expected() {
        assertFails(() -> assertThat(ill).isAbout("d2"), "to be about d2");
        assertFails(() -> assertThat(ill).isByEdition("city"), "to be by the edition city");
        assertFails(() -> assertThat(ill).findsOnly(Problem.LOW_RECOGNITION), "to find only [low-recognition]");
        assertFails(() -> assertThat(ill).finds(Problem.PUSHED_WORK), "to say of pushed-work: present (存在)");
        assertFails(() -> assertThat(ill).rulesOut(Problem.PUSHED_WORK), "to say of pushed-work: not-present (不存在)");
        assertFails(
                () -> assertThat(ill).isUndeterminedFor(Problem.LOW_RECOGNITION),
                "to say of low-recognition: undetermined (无法判定)");
        assertFails(
                () -> assertThat(ill).finds(Problem.UNEVEN_DEVELOPMENT).by(Measure.COVERAGE), "to say so by coverage");
        assertFails(
                () -> assertThat(ill).finds(Problem.UNEVEN_DEVELOPMENT).by(Measure.RECOGNITION),
                "to say so by recognition");
        assertFails(
                () -> assertThat(ill).finds(Problem.UNEVEN_DEVELOPMENT).mostIn(Measure.FORMATION, "subdistrict-1"),
                "to say so by formation, most of all in [subdistrict-1]");
        assertFails(
                () -> assertThat(ill).finds(Problem.UNEVEN_DEVELOPMENT).mostIn(Measure.COVERAGE),
                "to say so by coverage, most of all in []");
        assertFails(
                () -> assertThat(ill).finds(Problem.UNEVEN_DEVELOPMENT).towards(Direction.NETWORK),
                "to point from uneven-development towards network");
    }

    @Test
    void a_problem_that_was_not_diagnosed_is_neither_found_nor_ruled_out() {
        Diagnosis none =
                new Diagnosis("diagnosis-1", well.level(), "district-1", well.unitLevel(), "city", ImmutableList.of());

        assertThatThrownBy(() -> assertThat(none).rulesOut(Problem.PUSHED_WORK))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expecting diagnosis diagnosis-1 of district district-1 by city\n"
                        + "to say of pushed-work: not-present (不存在)");
    }

    @Test
    void a_failure_shows_the_whole_diagnosis() {
        assertThatThrownBy(() -> assertThat(ill).findsOnly())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        Expecting diagnosis diagnosis-1 of district district-1 by wuhan-2005
                          low-recognition (认识程度不高): present (存在), towards network (工作网络进一步健全)
                            recognition (认识程度): present, 40 of 120, floor 3/5; most: subdistrict-2 (0/80)
                          uneven-development (发展不平衡): present (存在), towards organization (社区团组织进一步健全)
                            formation (建团率): present, dispersion 0.5439, ceiling 3/10; most: subdistrict-2 (1/6)
                            coverage (工作覆盖面): not-present, dispersion 0.0000, ceiling 3/10
                          too-few-activities (活动开展不够): not-present (不存在), towards function (功能进一步发挥)
                            activities (每个团组织开展活动次数): not-present, 75 of 15, floor 4
                          pushed-work (推一推就动一动): undetermined (无法判定), towards network (工作网络进一步健全)
                            initiative (自主提出任务的比例): undetermined, 20 of 20, floor 1/5, counts are missing
                        to find only []""");
    }

    @Test
    void a_dispersion_that_cannot_be_worked_out_is_shown_as_unknown() {
        Diagnosis unknown = diagnosis(
                unit -> unit,
                unit -> unit.organizedCommunities(OptionalInt.empty()).communities(OptionalInt.empty()));

        assertThatThrownBy(() -> assertThat(unknown).finds(Problem.UNEVEN_DEVELOPMENT))
                .hasMessageContaining("formation (建团率): undetermined, dispersion unknown, ceiling 3/10");
    }

    @SafeVarargs
    private static Diagnosis diagnosis(UnaryOperator<UnitFigures.Builder>... changes) {
        DiagnosisInput input = Fixtures.diagnosisInput();
        ImmutableList.Builder<UnitFigures> units = ImmutableList.builder();
        for (int i = 0; i < changes.length; i++) {
            UnitFigures.Builder unit = UnitFigures.builder().from(input.units().get(i));
            units.add(changes[i].apply(unit).build());
        }
        return Editions.wuhan2005()
                .diagnose(DiagnosisInput.builder()
                        .from(input)
                        .units(units.build())
                        .build());
    }

    private static void assertFails(ThrowingCallable assertion, String expectation) {
        assertThatThrownBy(assertion)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expecting diagnosis diagnosis-1 of district district-1 by wuhan-2005\n")
                .hasMessageEndingWith("\n" + expectation);
    }
}
