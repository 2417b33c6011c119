package org.leaguebuilding.assessment.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.leaguebuilding.assessment.diagnosis.Inputs.CITY;
import static org.leaguebuilding.assessment.diagnosis.Inputs.PARAMETERS;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.coverage.CoverageParameters;
import org.leaguebuilding.coverage.Deviation;
import org.leaguebuilding.coverage.DispersionMethod;
import org.leaguebuilding.organization.StatutoryFigures;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Expectation;
import org.leaguebuilding.value.MalformedValueException;
import org.leaguebuilding.value.Ratio;

class DiagnosisParametersTest {

    @Test
    void all_are_the_librarys_own_choice_with_a_reason_in_both_languages() {
        assertThat(PARAMETERS.all()).hasSize(6).allSatisfy(parameter -> {
            assertThat(parameter.origin()).isEqualTo(Origin.DEFAULT);
            assertThat(parameter.reason(Locale.CHINA)).isPresent();
            assertThat(parameter.reason(Locale.ENGLISH)).isPresent();
            assertThat(parameter.title(Locale.CHINA)).isNotEqualTo(parameter.id());
            assertThat(parameter.title(Locale.ENGLISH)).isNotEqualTo(parameter.id());
            assertThat(parameter.bases()).isNotEmpty();
        });
    }

    @Test
    void those_that_a_rule_reads_are_there_or_the_coverage_familys() {
        assertThat(Inputs.POLICY.rules().rules())
                .flatExtracting(rule -> rule.parameters())
                .filteredOn(id -> !id.startsWith("coverage."))
                .isSubsetOf(PARAMETERS.all().stream().map(Parameter::id).toList());
        assertThat(Inputs.POLICY.parameters()).isSameAs(PARAMETERS);
    }

    @Test
    void dispersion_is_worked_out_as_the_coverage_family_does() {
        CoverageParameters coverage = CoverageParameters.of(StatutoryFigures.asOf(LocalDate.of(2005, 9, 30)));
        CoverageParameters own =
                coverage.withDispersionMethod(DispersionMethod.of(Deviation.SAMPLE, 2, RoundingMode.HALF_UP), CITY);

        assertThat(PARAMETERS.dispersionMethod()).isEqualTo(coverage.dispersionMethod());
        assertThat(PARAMETERS.withCoverage(own).dispersionMethod()).isEqualTo(own.dispersionMethod());
        assertThat(DiagnosisParameters.of(own).dispersionMethod()).isEqualTo(own.dispersionMethod());
    }

    @Test
    void a_city_sets_its_own_and_nothing_handed_out_changes() {
        DiagnosisParameters own = PARAMETERS
                .withRecognitionFloor(Ratio.ONE, CITY)
                .withDispersionCeiling(Ratio.ZERO, CITY)
                .withActivitiesFloor(Ratio.of(12, 1), CITY)
                .withInitiativeFloor(Ratio.ZERO, CITY)
                .withWeighingUnits(5, CITY)
                .withDirection(Problem.LOW_RECOGNITION, Direction.ORGANIZATION, CITY);

        assertThat(own.all()).extracting(Parameter::origin).containsOnly(Origin.LOCAL);
        assertThat(own.directions().value())
                .containsEntry(Problem.LOW_RECOGNITION, Direction.ORGANIZATION)
                .containsEntry(Problem.PUSHED_WORK, Direction.NETWORK);
        assertThat(PARAMETERS.recognitionFloor().value()).isEqualTo(Ratio.of(3, 5));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        refuses(() -> PARAMETERS.withRecognitionFloor(Ratio.of(2, 1), CITY), "recognitionFloor", Expectation.SHARE);
        refuses(() -> PARAMETERS.withInitiativeFloor(Ratio.of(2, 1), CITY), "initiativeFloor", Expectation.SHARE);
        refuses(() -> PARAMETERS.withWeighingUnits(0, CITY), "weighingUnits", Expectation.POSITIVE);
        DiagnosisParameters.Builder builder = DiagnosisParameters.builder().from(PARAMETERS);
        builder.directions(PARAMETERS.directions().set(ImmutableMap.of(), CITY));
        refuses(builder::build, "directions." + Problem.LOW_RECOGNITION.code(), Expectation.PRESENT);
    }

    private static void refuses(ThrowingCallable construction, String field, Expectation expectation) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(construction)
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.expectation()).isEqualTo(expectation);
                });
    }

    @Test
    void codes_have_terms_and_provisions() {
        assertThat(Problem.values())
                .extracting(Problem::code)
                .containsExactly("low-recognition", "uneven-development", "too-few-activities", "pushed-work");
        assertThat(Problem.values())
                .extracting(Problem::provision)
                .containsExactly(Provision.P16, Provision.P61, Provision.P16, Provision.P62);
        assertThat(Problem.values()).extracting(Problem::term).contains("认识程度不高", "发展不平衡", "活动开展不够");
        assertThat(Direction.values())
                .extracting(Direction::code)
                .containsExactly("organization", "network", "function");
        assertThat(Direction.values()).extracting(Direction::provision).containsOnly(Provision.P17);
        assertThat(Direction.NETWORK.term()).isEqualTo("工作网络进一步健全");
        assertThat(Presence.values())
                .extracting(Presence::code)
                .containsExactly("present", "not-present", "undetermined");
        assertThat(Presence.PRESENT.term()).isEqualTo("存在");
        assertThat(Measure.values())
                .extracting(Measure::code)
                .containsExactly("recognition", "formation", "coverage", "activities", "initiative");
        assertThat(Measure.FORMATION.term()).isEqualTo("建团率");
    }
}
