package org.leaguebuilding.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.assessment.AssessmentParameters;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.coverage.CoverageParameters;
import org.leaguebuilding.coverage.Deviation;
import org.leaguebuilding.coverage.DispersionMethod;
import org.leaguebuilding.diagnosis.DiagnosisParameters;
import org.leaguebuilding.formation.FormationParameters;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.formation.SimilarTypes;
import org.leaguebuilding.guarantee.GuaranteeParameters;
import org.leaguebuilding.honor.HonorParameters;
import org.leaguebuilding.lifecycle.LifecycleParameters;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Ratio;

class PlainFormTest {

    private static <T> PlainForm<T> form(ParameterKey<T> key) {
        return key.type().plainForm().orElseThrow();
    }

    private static <T> T read(ParameterKey<T> key, Object plain) {
        return form(key).read(key.id(), plain);
    }

    private static void assertRefused(ParameterKey<?> key, Object plain, Expectation expectation) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> read(key, plain))
                .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(expectation));
    }

    static ImmutableList<ParameterKey<?>> keys() {
        return Editions.wuhan2005().families().stream()
                .flatMap(family -> family.parameters().keys().stream())
                .distinct()
                .filter(key -> !key.equals(AssessmentParameters.SCHEME))
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @MethodSource("keys")
    <T> void says_every_shipped_value_so_that_it_is_read_back(ParameterKey<T> key) {
        T shipped = key.shipped().get(0).value();
        Object said = form(key).say(shipped);

        assertThat(read(key, said)).isEqualTo(shipped instanceof Ratio ? Ratio.parse((String) said) : shipped);
        assertThat(form(key).say(read(key, said))).isEqualTo(said);
    }

    @Test
    void only_schemes_have_none() {
        assertThat(AssessmentParameters.SCHEME.type().plainForm()).isEmpty();
    }

    @Nested
    class Numbers {

        @Test
        void are_whole_for_counts() {
            assertThat(form(GuaranteeParameters.GUIDANCE_DAYS).say(30)).isEqualTo(30L);
            assertThat(read(GuaranteeParameters.GUIDANCE_DAYS, 30L)).isEqualTo(30);
            assertRefused(GuaranteeParameters.GUIDANCE_DAYS, "30", Expectation.COUNT);
            assertRefused(GuaranteeParameters.GUIDANCE_DAYS, new BigDecimal("30.5"), Expectation.COUNT);
            assertRefused(GuaranteeParameters.GUIDANCE_DAYS, 1L << 31, Expectation.COUNT);
            assertRefused(GuaranteeParameters.GUIDANCE_DAYS, -(1L << 31) - 1, Expectation.COUNT);
        }

        @ParameterizedTest
        @CsvSource({"0.5, 1/2", "0.75, 3/4", "0.80, 4/5", "1, 1/1", "0, 0/1", "1.25, 5/4"})
        void are_ratios_by_their_decimals(BigDecimal decimal, String ratio) {
            assertThat(read(DiagnosisParameters.ACTIVITIES_FLOOR, decimal)).isEqualTo(Ratio.parse(ratio));
        }

        @Test
        void are_ratios_by_two_counts_and_said_so() {
            assertThat(read(HonorParameters.COVERAGE_FLOOR, "3/4")).isEqualTo(Ratio.of(3, 4));
            assertThat(form(HonorParameters.COVERAGE_FLOOR).say(Ratio.of(3, 4))).isEqualTo("3/4");
            assertRefused(HonorParameters.COVERAGE_FLOOR, "75%", Expectation.RATIO);
            assertRefused(HonorParameters.COVERAGE_FLOOR, new BigDecimal("-0.5"), Expectation.RATIO);
            assertRefused(HonorParameters.COVERAGE_FLOOR, new BigDecimal("1E-20"), Expectation.RATIO);
            assertRefused(HonorParameters.COVERAGE_FLOOR, new BigDecimal("0.12345678901234567"), Expectation.RATIO);
            assertRefused(HonorParameters.COVERAGE_FLOOR, true, Expectation.SCORE);
        }

        @Test
        void are_decimals_without_zeros_at_their_end() {
            assertThat(form(HonorParameters.DISPERSION_CEILING).say(new BigDecimal("0.30")))
                    .isEqualTo(new BigDecimal("0.3"));
            assertThat(form(AssessmentParameters.LEAGUE_WEIGHT).say(new BigDecimal("20.0")))
                    .isEqualTo(20L);
            assertThat(read(AssessmentParameters.LEAGUE_WEIGHT, 20L)).isEqualTo(BigDecimal.valueOf(20));
            assertRefused(AssessmentParameters.LEAGUE_WEIGHT, "20", Expectation.SCORE);
        }

        @Test
        void that_are_too_large_for_a_whole_one_stay_decimals() {
            assertThat(PlainForms.normal(new BigDecimal("9999999999999999"))).isEqualTo(9_999_999_999_999_999L);
            assertThat(PlainForms.normal(new BigDecimal("1E16"))).isEqualTo(new BigDecimal("1E16"));
        }
    }

    @Nested
    class Codes {

        @Test
        void stand_for_constants() {
            assertThat(form(HonorParameters.LEAST_STAGE).say(Stage.CONSOLIDATED))
                    .isEqualTo("consolidated");
            assertThat(read(HonorParameters.LEAST_STAGE, "active")).isEqualTo(Stage.ACTIVE);
            assertThat(form(HonorParameters.LEAST_STAGE).codes()).contains("active", "consolidated");
            assertRefused(HonorParameters.LEAST_STAGE, "aktive", Expectation.KNOWN_CODE);
            assertRefused(HonorParameters.LEAST_STAGE, 1L, Expectation.KNOWN_CODE);
        }

        @Test
        void of_a_set_are_said_in_alphabetical_order() {
            assertThat(form(FormationParameters.NEW_FIELD_MODES).say(ImmutableSet.of(ModeId.MARKET, ModeId.JOINT)))
                    .isEqualTo(ImmutableList.of("joint", "market"));
            assertThat(read(FormationParameters.NEW_FIELD_MODES, ImmutableList.of("market", "campus")))
                    .containsExactly(ModeId.MARKET, ModeId.of("campus"));
            assertRefused(
                    FormationParameters.NEW_FIELD_MODES, ImmutableList.of("joint", "joint"), Expectation.DISTINCT);
            assertRefused(FormationParameters.NEW_FIELD_MODES, "joint", Expectation.LIST);
            assertRefused(FormationParameters.NEW_FIELD_MODES, ImmutableList.of(1L), Expectation.CODE);
            assertThat(form(FormationParameters.NEW_FIELD_MODES).codes()).isEmpty();
            assertThat(form(LifecycleParameters.ACTIVE_NEEDS).codes()).isNotEmpty();
        }

        @Test
        void of_a_map_are_its_keys() {
            ImmutableMap<YouthGroup, Ratio> floors =
                    ImmutableMap.copyOf(Maps.toMap(Arrays.asList(YouthGroup.values()), group -> Ratio.of(1, 3)));

            assertThat(form(CoverageParameters.GROUP_FLOORS).say(floors))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsValue("1/3")
                    .containsKey(YouthGroup.JOBLESS.code());
            assertRefused(CoverageParameters.GROUP_FLOORS, ImmutableMap.of("no-group", "1/3"), Expectation.KNOWN_CODE);
            assertRefused(CoverageParameters.GROUP_FLOORS, "1/3", Expectation.MAP);
        }
    }

    @Test
    void truth_values_stand_for_themselves() {
        assertThat(form(LifecycleParameters.EVIDENCE_REQUIRED).say(true)).isEqualTo(true);
        assertRefused(LifecycleParameters.EVIDENCE_REQUIRED, "true", Expectation.YES_OR_NO);
    }

    @Test
    void similar_types_are_pairs_each_of_which_stands_once() {
        SimilarTypes similar = SimilarTypes.none()
                .and(CommunityType.of("old-estate"), CommunityType.of("new-estate"))
                .and(CommunityType.of("b"), CommunityType.of("a"));

        assertThat(form(FormationParameters.SIMILAR_TYPES).say(similar))
                .isEqualTo(ImmutableList.of(ImmutableList.of("a", "b"), ImmutableList.of("new-estate", "old-estate")));
        assertThat(read(
                        FormationParameters.SIMILAR_TYPES,
                        form(FormationParameters.SIMILAR_TYPES).say(similar)))
                .isEqualTo(similar);
        assertRefused(FormationParameters.SIMILAR_TYPES, "a", Expectation.LIST);
        assertRefused(FormationParameters.SIMILAR_TYPES, ImmutableList.of("a"), Expectation.PAIR);
        assertRefused(
                FormationParameters.SIMILAR_TYPES, ImmutableList.of(ImmutableList.of("a", "a")), Expectation.PAIR);
    }

    @Test
    void a_dispersion_method_is_its_three_choices() {
        DispersionMethod method = DispersionMethod.of(Deviation.SAMPLE, 2, RoundingMode.HALF_EVEN);
        ImmutableMap<String, Object> plain =
                ImmutableMap.of("deviation", "sample", "rounding", "half-even", "scale", 2L);

        assertThat(form(CoverageParameters.DISPERSION_METHOD).say(method)).isEqualTo(plain);
        assertThat(read(CoverageParameters.DISPERSION_METHOD, plain)).isEqualTo(method);
        assertRefused(CoverageParameters.DISPERSION_METHOD, ImmutableMap.of("scale", 2L), Expectation.MAP);
        assertRefused(
                CoverageParameters.DISPERSION_METHOD,
                ImmutableMap.of("deviation", "sample", "rounding", "half", "scale", 2L),
                Expectation.KNOWN_CODE);
        assertRefused(
                CoverageParameters.DISPERSION_METHOD,
                ImmutableMap.of("deviation", "sample", "rounding", "half-even", "scale", "2"),
                Expectation.DIGITS);
    }
}
