package org.leaguebuilding.examples.cityreport.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.SurveyedCommunity;
import org.leaguebuilding.coverage.YouthCenter;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.organization.OrganizationCondition;

class GeneratedFactsTest {

    private static ImmutableList<LeagueLife> lives = ImmutableList.of();

    @BeforeAll
    static void generate() {
        lives = livesOf(GeneratedCity.of(Register.shipped(), Chance.USUAL), Chance.USUAL);
    }

    private static ImmutableList<LeagueLife> livesOf(GeneratedCity city, Chance chance) {
        return city.districts().keySet().stream()
                .flatMap(district -> city.communities(district).stream()
                        .map(community -> LeagueLives.of(community, district, chance)))
                .collect(ImmutableList.toImmutableList());
    }

    @Nested
    class The_same_seed {

        @Test
        void gives_every_community_the_same_facts_in_every_family() {
            ImmutableList<LeagueLife> again = livesOf(GeneratedCity.of(Register.shipped(), Chance.USUAL), Chance.USUAL);

            assertThat(again).isEqualTo(lives);
            assertSame(again, GeneratedGuarantees::guarantee);
            assertSame(again, GeneratedProgrammes::programme);
            assertSame(again, life -> GeneratedStageRequests.request(life, Optional.empty()));
            assertSame(again, GeneratedRecords::assessment);
            assertSame(again, GeneratedCadres::appraisal);
            assertSame(again, life -> GeneratedNominations.community(life).map(builder -> builder.build()));
        }

        @Test
        void gives_every_district_the_same_facts_in_every_family() {
            ImmutableList<LeagueLife> district = district("420103");
            ImmutableList<Community> communities =
                    district.stream().map(LeagueLife::community).collect(ImmutableList.toImmutableList());
            ImmutableSet<String> subdistricts =
                    communities.stream().map(Community::subdistrictId).collect(ImmutableSet.toImmutableSet());

            assertThat(GeneratedSurveys.survey("420103", district, Chance.USUAL))
                    .isEqualTo(GeneratedSurveys.survey("420103", district, Chance.USUAL));
            assertThat(GeneratedPlans.plan("420100", "420103", communities, Chance.USUAL))
                    .isEqualTo(GeneratedPlans.plan("420100", "420103", communities, Chance.USUAL));
            assertThat(GeneratedLeaderships.leadership("420103", subdistricts, Chance.USUAL))
                    .isEqualTo(GeneratedLeaderships.leadership("420103", subdistricts, Chance.USUAL));
        }

        @Test
        void gives_a_community_the_same_facts_whoever_else_is_in_the_register() {
            LeagueLife life = lives.get(100);

            assertThat(LeagueLives.of(life.community(), life.districtId(), Chance.USUAL))
                    .isEqualTo(life);
        }

        private <T> void assertSame(ImmutableList<LeagueLife> again, Function<LeagueLife, T> facts) {
            assertThat(again.stream().map(facts))
                    .containsExactlyElementsOf(lives.stream().map(facts).toList());
        }
    }

    @Nested
    class Another_seed {

        @Test
        void gives_other_facts_that_are_well_formed_too() {
            for (long seed : new long[] {Long.MIN_VALUE, -1, 0, 1, 2005, Long.MAX_VALUE}) {
                Chance chance = new Chance(seed);
                GeneratedFacts facts = GeneratedFacts.of(Register.shipped(), chance);

                assertThat(livesOf(GeneratedCity.of(Register.shipped(), chance), chance))
                        .as("seed %d", seed)
                        .isNotEqualTo(lives);
                assertThat(facts.communities("420103"))
                        .isNotEmpty()
                        .allSatisfy(
                                community -> assertThat(community.assessment()).isPresent());
                assertThat(facts.district("420103").plan()).isPresent();
            }
        }
    }

    @Nested
    class Families_agree {

        @Test
        void that_a_community_without_organization_has_nothing_that_belongs_to_one() {
            assertThat(lives.stream().filter(life -> !life.hasOrganization()))
                    .isNotEmpty()
                    .allSatisfy(life -> {
                        assertThat(GeneratedProgrammes.programme(life)).isEmpty();
                        assertThat(GeneratedCadres.appraisal(life)).isEmpty();
                        assertThat(life.haves().get(Have.ACTIVITIES)).isNotEqualTo(true);
                        assertThat(GeneratedStageRequests.request(life, Optional.empty())
                                        .stage())
                                .isEqualTo(Stage.PLANNED);
                    });
        }

        @Test
        void on_the_condition_of_an_organization_where_it_is_known() {
            CoverageSurvey survey = GeneratedSurveys.survey("420103", district("420103"), Chance.USUAL);

            assertThat(survey.communities().stream().map(SurveyedCommunity::organization))
                    .containsExactlyElementsOf(district("420103").stream()
                            .map(LeagueLife::condition)
                            .toList());
            assertThat(lives.stream().filter(life -> life.condition().isPresent()))
                    .isNotEmpty()
                    .allSatisfy(life -> assertThat(life.condition().get() != OrganizationCondition.ABSENT)
                            .isEqualTo(life.hasOrganization()));
        }

        @Test
        void on_the_five_haves() {
            assertThat(lives).isNotEmpty().allSatisfy(life -> {
                AssessmentRecord assessed = GeneratedRecords.assessment(life);
                assertThat(Maps.transformValues(assessed.haves(), Attestation::present))
                        .isEqualTo(life.haves());
                assertThat(GeneratedGuarantees.guarantee(life).venueArranged()).isEqualTo(life.have(Have.VENUE));
            });
        }

        @Test
        void that_an_organization_without_activities_has_an_empty_programme() {
            assertThat(lives.stream()
                            .filter(life -> Optional.of(false).equals(life.have(Have.ACTIVITIES)))
                            .flatMap(life -> GeneratedProgrammes.programme(life).stream()))
                    .isNotEmpty()
                    .extracting(ActivityProgramme::activities)
                    .allMatch(ImmutableList::isEmpty);
        }

        @Test
        void on_where_youth_centers_are() {
            long attested = district("420103").stream()
                    .flatMap(life -> GeneratedRecords.assessment(life).youthCenter().stream())
                    .filter(Attestation::present)
                    .count();

            assertThat(GeneratedSurveys.survey("420103", district("420103"), Chance.USUAL)
                            .youthCenters())
                    .extracting(YouthCenter::id)
                    .hasSize((int) attested)
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class Facts_are_mixed {

        @Test
        void every_condition_and_every_stage_is_there() {
            assertThat(lives.stream().flatMap(life -> life.condition().stream()))
                    .contains(OrganizationCondition.values());
            assertThat(lives.stream().map(LeagueLife::stage)).contains(Stage.values());
        }

        @Test
        void some_are_unknown() {
            assertThat(lives).anyMatch(life -> life.condition().isEmpty());
            assertThat(lives).anyMatch(life -> life.haves().size() < Have.values().length);
            assertThat(lives).anyMatch(life -> life.youthCenter().isEmpty());
        }

        @Test
        void every_id_says_that_it_is_generated() {
            LeagueLife life = lives.get(0);

            assertThat(Stream.of(
                            GeneratedGuarantees.guarantee(life).id(),
                            GeneratedRecords.assessment(life).id(),
                            GeneratedStageRequests.request(life, Optional.empty())
                                    .id(),
                            GeneratedSurveys.survey("420102", district("420102"), Chance.USUAL)
                                    .id(),
                            GeneratedLeaderships.leadership("420102", ImmutableSet.of("420102002"), Chance.USUAL)
                                    .id()))
                    .allMatch(id -> id.startsWith(GeneratedProposals.PREFIX));
        }
    }

    private static ImmutableList<LeagueLife> district(String id) {
        return lives.stream().filter(life -> life.districtId().equals(id)).collect(ImmutableList.toImmutableList());
    }
}
