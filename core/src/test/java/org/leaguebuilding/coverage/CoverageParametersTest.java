package org.leaguebuilding.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.statute.StatutoryFigures;
import org.leaguebuilding.statute.StatutoryParameters;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.Ratio;

class CoverageParametersTest {

    private static final NoProvision CITY = NoProvision.because(LocalizedText.of("试验", "a trial"));

    private final ParameterSet shipped = Surveys.PARAMETERS;

    @Test
    void what_the_source_leaves_open_is_a_default_with_a_reason_in_both_languages() {
        assertThat(shipped.all())
                .filteredOn(parameter -> parameter.origin() == Origin.DEFAULT)
                .hasSize(3)
                .allSatisfy(parameter -> {
                    assertThat(parameter.reason(Locale.CHINA)).isPresent();
                    assertThat(parameter.reason(Locale.ENGLISH)).isPresent();
                    assertThat(parameter.title(Locale.CHINA)).isNotEqualTo(parameter.id());
                    assertThat(parameter.title(Locale.ENGLISH)).isNotEqualTo(parameter.id());
                    assertThat(parameter.bases()).isNotEmpty();
                });
    }

    @Test
    void all_parameters_that_a_rule_reads_are_there() {
        assertThat(Surveys.POLICY.rules().rules())
                .flatExtracting(rule -> rule.parameters())
                .isSubsetOf(shipped.keys());
        assertThat(Surveys.POLICY.parameters()).isSameAs(shipped);
    }

    @Test
    void every_group_has_a_floor() {
        assertThat(shipped.value(CoverageParameters.GROUP_FLOORS)).containsOnlyKeys(YouthGroup.values());
        assertThat(shipped.value(CoverageParameters.GROUP_FLOORS).values()).containsOnly(Ratio.of(1, 2));
    }

    @Test
    void a_city_sets_its_own_and_nothing_handed_out_changes() {
        ParameterSet own = floor(YouthGroup.JOBLESS, Ratio.ONE)
                .with(CoverageParameters.ESTABLISHED_CONDITIONS, ImmutableSet.of(OrganizationCondition.SOUND), CITY)
                .with(
                        CoverageParameters.DISPERSION_METHOD,
                        DispersionMethod.of(Deviation.SAMPLE, 2, RoundingMode.FLOOR),
                        CITY);

        assertThat(own.get(CoverageParameters.GROUP_FLOORS).origin()).isEqualTo(Origin.LOCAL);
        assertThat(own.value(CoverageParameters.GROUP_FLOORS))
                .containsEntry(YouthGroup.JOBLESS, Ratio.ONE)
                .containsEntry(YouthGroup.VULNERABLE, Ratio.of(1, 2));
        assertThat(own.get(CoverageParameters.ESTABLISHED_CONDITIONS).origin()).isEqualTo(Origin.LOCAL);
        assertThat(own.value(CoverageParameters.DISPERSION_METHOD).deviation()).isEqualTo(Deviation.SAMPLE);
        assertThat(shipped).isEqualTo(ParameterSet.shipped(CoverageParameters.KEYS, LocalDate.of(2005, 9, 30)));
    }

    @Test
    void the_statutory_figure_follows_the_day() {
        LocalDate later = LocalDate.of(2026, 1, 1);

        assertThat(ParameterSet.shipped(CoverageParameters.KEYS, later).get(StatutoryParameters.BRANCH_MINIMUM))
                .isEqualTo(StatutoryFigures.asOf(later).branchMinimum());
    }

    @Test
    void a_floor_is_a_share() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> floor(YouthGroup.JOBLESS, Ratio.of(3, 2)))
                .satisfies(refusal -> {
                    assertThat(refusal.value()).isEqualTo("3/2");
                    assertThat(refusal.expectation()).isEqualTo(Expectation.SHARE);
                });
    }

    @Test
    void no_group_goes_without_a_floor() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> shipped.with(
                        CoverageParameters.GROUP_FLOORS, ImmutableMap.of(YouthGroup.JOBLESS, Ratio.ONE), CITY))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("coverage.group-floors.migrant-workers"));
    }

    private ParameterSet floor(YouthGroup group, Ratio floor) {
        return shipped.with(CoverageParameters.GROUP_FLOORS, group, floor, CITY);
    }
}
