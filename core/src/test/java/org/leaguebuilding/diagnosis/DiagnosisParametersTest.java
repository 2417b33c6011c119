package org.leaguebuilding.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.leaguebuilding.diagnosis.Inputs.CITY;
import static org.leaguebuilding.diagnosis.Inputs.PARAMETERS;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.coverage.CoverageParameters;
import org.leaguebuilding.coverage.Deviation;
import org.leaguebuilding.coverage.DispersionMethod;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Ratio;

class DiagnosisParametersTest {

    @Test
    void all_are_the_librarys_own_choice_with_a_reason_in_both_languages() {
        assertThat(PARAMETERS.all()).hasSize(7).allSatisfy(parameter -> {
            assertThat(parameter.origin()).isEqualTo(Origin.DEFAULT);
            assertThat(parameter.reason(Locale.CHINA)).isPresent();
            assertThat(parameter.reason(Locale.ENGLISH)).isPresent();
            assertThat(parameter.title(Locale.CHINA)).isNotEqualTo(parameter.id());
            assertThat(parameter.title(Locale.ENGLISH)).isNotEqualTo(parameter.id());
            assertThat(parameter.bases()).isNotEmpty();
        });
    }

    @Test
    void those_that_a_rule_reads_are_there() {
        assertThat(Inputs.POLICY.rules().rules())
                .flatExtracting(rule -> rule.parameters())
                .isSubsetOf(PARAMETERS.keys());
        assertThat(Inputs.POLICY.parameters()).isSameAs(PARAMETERS);
    }

    @Test
    void dispersion_is_worked_out_as_the_coverage_family_does() {
        LeagueBuildingPolicy city = Editions.wuhan2005().toBuilder("city")
                .set(
                        CoverageParameters.DISPERSION_METHOD,
                        DispersionMethod.of(Deviation.SAMPLE, 2, RoundingMode.HALF_UP),
                        CITY)
                .build();

        assertThat(PARAMETERS.get(CoverageParameters.DISPERSION_METHOD))
                .isEqualTo(Editions.wuhan2005().coverage().parameters().get(CoverageParameters.DISPERSION_METHOD));
        assertThat(city.diagnosis()
                        .parameters()
                        .value(CoverageParameters.DISPERSION_METHOD)
                        .deviation())
                .isEqualTo(Deviation.SAMPLE);
    }

    @Test
    void a_city_sets_its_own_and_nothing_handed_out_changes() {
        ParameterSet own = PARAMETERS
                .with(DiagnosisParameters.RECOGNITION_FLOOR, Ratio.ONE, CITY)
                .with(DiagnosisParameters.DISPERSION_CEILING, Ratio.ZERO, CITY)
                .with(DiagnosisParameters.ACTIVITIES_FLOOR, Ratio.of(12, 1), CITY)
                .with(DiagnosisParameters.INITIATIVE_FLOOR, Ratio.ZERO, CITY)
                .with(DiagnosisParameters.WEIGHING_UNITS, 5, CITY)
                .with(CoverageParameters.DISPERSION_METHOD, DispersionMethod.standard(), CITY)
                .with(DiagnosisParameters.DIRECTIONS, Problem.LOW_RECOGNITION, Direction.ORGANIZATION, CITY);

        assertThat(own.all()).extracting(Parameter::origin).containsOnly(Origin.LOCAL);
        assertThat(own.value(DiagnosisParameters.DIRECTIONS))
                .containsEntry(Problem.LOW_RECOGNITION, Direction.ORGANIZATION)
                .containsEntry(Problem.PUSHED_WORK, Direction.NETWORK);
        assertThat(PARAMETERS.value(DiagnosisParameters.RECOGNITION_FLOOR)).isEqualTo(Ratio.of(3, 5));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        refuses(
                () -> PARAMETERS.with(DiagnosisParameters.RECOGNITION_FLOOR, Ratio.of(2, 1), CITY),
                "diagnosis.recognition-floor",
                Expectation.SHARE);
        refuses(
                () -> PARAMETERS.with(DiagnosisParameters.INITIATIVE_FLOOR, Ratio.of(2, 1), CITY),
                "diagnosis.initiative-floor",
                Expectation.SHARE);
        refuses(
                () -> PARAMETERS.with(DiagnosisParameters.WEIGHING_UNITS, 0, CITY),
                "diagnosis.weighing-units",
                Expectation.POSITIVE);
        refuses(
                () -> PARAMETERS.with(DiagnosisParameters.DIRECTIONS, ImmutableMap.of(), CITY),
                "diagnosis.directions." + Problem.LOW_RECOGNITION.code(),
                Expectation.PRESENT);
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
