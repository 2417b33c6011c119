package org.leaguebuilding.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.leaguebuilding.coverage.Surveys.POLICY;
import static org.leaguebuilding.coverage.Surveys.community;
import static org.leaguebuilding.coverage.Surveys.empty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.Ratio;

/** Both rates, from a survey. */
class RatesTest {

    private static CoverageSurvey survey(SurveyedCommunity.Builder... communities) {
        CoverageSurvey.Builder survey = empty();
        for (SurveyedCommunity.Builder community : communities) {
            survey.addCommunity(community.build());
        }
        return survey.build();
    }

    @Nested
    class The_formation_rate {

        @Test
        void counts_communities_with_an_organization() {
            CoverageSurvey survey = survey(
                    community("c1"),
                    community("c2").organization(OrganizationCondition.LIFELESS),
                    community("c3").organization(OrganizationCondition.WEAKENED),
                    community("c4").organization(OrganizationCondition.ABSENT));

            assertThat(POLICY.formationRate(survey).exact()).contains(Ratio.of(2, 4));
        }

        @Test
        void counts_other_conditions_where_a_city_says_so() {
            CoveragePolicy strict = CoveragePolicy.of(
                    "city",
                    Surveys.PARAMETERS.with(
                            CoverageParameters.ESTABLISHED_CONDITIONS,
                            ImmutableSet.of(OrganizationCondition.SOUND),
                            NoProvision.because(LocalizedText.of("试验", "a trial"))));

            assertThat(strict.formationRate(survey(
                                    community("c1"), community("c2").organization(OrganizationCondition.LIFELESS)))
                            .exact())
                    .contains(Ratio.of(1, 2));
        }

        @Test
        void has_bounds_where_an_organization_is_unknown() {
            CoverageSurvey survey =
                    survey(community("c1"), SurveyedCommunity.builder().id("c2").subdistrictId("sd1"));

            assertThat(POLICY.formationRate(survey).bounds()).contains(RateBounds.of(Ratio.of(1, 2), Ratio.of(2, 2)));
            assertThat(POLICY.formationRate(survey).exact()).isEmpty();
        }

        @Test
        void of_no_communities_is_undefined() {
            assertThat(FormationRate.NONE.bounds()).isEmpty();
        }
    }

    @Nested
    class The_coverage_of_work {

        @Test
        void counts_the_youth_reached_and_not_communities() {
            CoverageSurvey survey = survey(
                    community("c1").youthCount(90).youthReached(9),
                    community("c2").youthCount(10).youthReached(10).memberCount(0));

            assertThat(POLICY.workCoverage(survey).exact()).contains(Ratio.of(19, 100));
        }

        @Test
        void has_bounds_where_counts_are_unknown() {
            CoverageSurvey survey = survey(
                    community("c1").youthCount(30).youthReached(20),
                    SurveyedCommunity.builder().id("c2").subdistrictId("sd1").youthCount(10));

            assertThat(POLICY.workCoverage(survey).bounds())
                    .contains(RateBounds.of(Ratio.of(20, 40), Ratio.of(30, 40)));
        }

        @Test
        void has_bounds_by_the_members_where_the_youth_are_unknown() {
            CoverageSurvey survey = survey(
                    community("c1").youthCount(10).youthReached(5).memberCount(2),
                    SurveyedCommunity.builder()
                            .id("c2")
                            .subdistrictId("sd1")
                            .youthReached(5)
                            .memberCount(30));

            assertThat(POLICY.workCoverage(survey).bounds())
                    .as("at least 30 youth live in the second community")
                    .contains(RateBounds.of(Ratio.ZERO, Ratio.of(10, 40)));
        }

        @Test
        void of_no_youth_is_undefined() {
            assertThat(POLICY.workCoverage(survey(community("c1")
                                    .youthCount(0)
                                    .youthReached(0)
                                    .memberCount(0)))
                            .bounds())
                    .isEmpty();
            assertThat(WorkCoverage.NONE.exact()).isEmpty();
        }
    }

    @Nested
    class The_rates_of_a_survey {

        @Test
        void are_those_of_its_communities() {
            CoverageSurvey survey = survey(community("c1"), community("c2").youthReached(0));

            assertThat(POLICY.rates(survey, "d1"))
                    .containsExactly(
                            new CommunityRates(
                                    "c1", "sd1", "d1", FormationRate.of(Truth.TRUE), new WorkCoverage(tally(60, 100))),
                            new CommunityRates(
                                    "c2", "sd1", "d1", FormationRate.of(Truth.TRUE), new WorkCoverage(tally(0, 100))));
        }

        @Test
        void belong_to_a_district() {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> POLICY.rates(survey(community("c1")), " "))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("districtId"));
        }

        @Test
        void rolled_up_are_the_rates_of_the_survey() {
            for (long seed = 0; seed < 300; seed++) {
                Counts counts = new Counts(seed);
                CoverageSurvey survey = empty().addAllCommunities(IntStream.rangeClosed(0, counts.below(20))
                                .mapToObj(i -> counts.surveyed("c" + i))
                                .collect(ImmutableList.toImmutableList()))
                        .build();
                RollUp rollUp = RollUp.of("city", POLICY.rates(survey, "d1"));

                assertThat(rollUp.city().formation()).as("seed %s", seed).isEqualTo(POLICY.formationRate(survey));
                assertThat(rollUp.city().coverage()).as("seed %s", seed).isEqualTo(POLICY.workCoverage(survey));
            }
        }

        private ShareTally tally(int part, int whole) {
            return ShareTally.of(OptionalInt.of(part), OptionalInt.of(whole));
        }
    }

    @Test
    void both_rates_come_from_one_provision() {
        assertThat(RateKind.values()).extracting(RateKind::provision).containsOnly(Provision.P15);
        assertThat(RateKind.values()).extracting(RateKind::code).containsExactly("formation", "coverage");
        assertThat(RateKind.values()).extracting(RateKind::term).containsExactlyElementsOf(Provision.P15.terms());
    }

    @Test
    void the_conditions_come_from_one_provision() {
        assertThat(OrganizationCondition.values())
                .extracting(OrganizationCondition::provision)
                .containsOnly(Provision.P13);
    }
}
