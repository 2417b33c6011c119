package org.leaguebuilding.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.Refusals.refuses;
import static org.leaguebuilding.coverage.Surveys.bare;
import static org.leaguebuilding.coverage.Surveys.community;
import static org.leaguebuilding.coverage.Surveys.empty;
import static org.leaguebuilding.coverage.Surveys.floating;
import static org.leaguebuilding.coverage.Surveys.group;
import static org.leaguebuilding.coverage.Surveys.site;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.validation.Expectation;

/** What construction refuses, with field, value and expectation. */
class CoverageSurveyTest {

    @Nested
    class A_place {

        @Test
        void has_no_more_members_than_youth() {
            assertThat(community("c1")
                            .memberCount(OptionalInt.empty())
                            .youthCount(2)
                            .youthReached(2)
                            .build())
                    .satisfies(place -> {
                        assertThat(place.hasMembers(3)).isEqualTo(Truth.FALSE);
                        assertThat(place.hasMembers(2)).isEqualTo(Truth.UNKNOWN);
                        assertThat(place.hasMembers(0)).isEqualTo(Truth.TRUE);
                    });
        }
    }

    @Nested
    class A_survey {

        @Test
        void has_at_least_one_community() {
            refuses(() -> empty().build(), "communities", "", Expectation.NOT_EMPTY);
        }

        @Test
        void has_ids_that_are_not_blank() {
            refuses(() -> bare().id(" ").build(), "id", " ", Expectation.IDENTIFIER);
            refuses(() -> bare().unitId("").build(), "unitId", "", Expectation.IDENTIFIER);
        }

        @Test
        void was_made_on_a_day_of_our_time() {
            refuses(
                    () -> bare().surveyedOn(LocalDate.of(1899, 12, 31)).build(),
                    "surveyedOn",
                    "1899-12-31",
                    Expectation.DATE);
        }

        @Test
        void lists_nothing_twice() {
            refuses(
                    () -> bare().addCommunity(community("c1").build()).build(),
                    "communities",
                    "c1",
                    Expectation.DISTINCT);
            refuses(
                    () -> bare().addSite(site("s1").build())
                            .addSite(site("s1").build())
                            .build(),
                    "sites",
                    "s1",
                    Expectation.DISTINCT);
            refuses(
                    () -> bare().addGroup(group(YouthGroup.JOBLESS).build())
                            .addGroup(group(YouthGroup.JOBLESS).build())
                            .build(),
                    "groups",
                    "JOBLESS",
                    Expectation.DISTINCT);
            refuses(
                    () -> bare().addYouthCenter(YouthCenter.builder().id("y1").build())
                            .addYouthCenter(YouthCenter.builder().id("y1").build())
                            .build(),
                    "youthCenters",
                    "y1",
                    Expectation.DISTINCT);
        }

        @Test
        void refuses_a_member_listed_twice_without_quoting_the_reference() {
            refuses(
                    () -> bare().addFloatingMember(floating("secret-7").build())
                            .addFloatingMember(floating("secret-7").build())
                            .build(),
                    "floatingMembers",
                    "PersonRef[…]",
                    Expectation.DISTINCT);
        }

        @Test
        void of_a_community_lists_that_community_alone() {
            CoverageSurvey.Builder survey = empty().level(UnitLevel.COMMUNITY).unitId("c1");

            assertThat(survey.addCommunity(community("c1").build()).build().communities())
                    .hasSize(1);
            refuses(
                    () -> survey.addCommunity(community("c2").build()).build(),
                    "communities",
                    "c2",
                    Expectation.ONLY_ITSELF);
            refuses(
                    () -> bare().level(UnitLevel.COMMUNITY).unitId("c9").build(),
                    "communities",
                    "c1",
                    Expectation.ONLY_ITSELF);
        }

        @Test
        void knows_the_communities_of_its_sites() {
            refuses(
                    () -> bare().addSite(site("s1").communityId("c9").build()).build(),
                    "sites",
                    "c9",
                    Expectation.KNOWN_REFERENCE);
        }
    }

    @Nested
    class Its_parts {

        @Test
        void count_nothing_below_zero() {
            refuses(() -> community("c1").youthCount(-1).build(), "youthCount", "-1", Expectation.COUNT);
            refuses(() -> community("c1").youthReached(-1).build(), "youthReached", "-1", Expectation.COUNT);
            refuses(() -> community("c1").memberCount(-1).build(), "memberCount", "-1", Expectation.COUNT);
            refuses(() -> site("s1").youthCount(-1).build(), "youthCount", "-1", Expectation.COUNT);
            refuses(() -> site("s1").memberCount(-1).build(), "memberCount", "-1", Expectation.COUNT);
            refuses(() -> group(YouthGroup.JOBLESS).youthCount(-1).build(), "youthCount", "-1", Expectation.COUNT);
            refuses(() -> group(YouthGroup.JOBLESS).reachedCount(-1).build(), "reachedCount", "-1", Expectation.COUNT);
        }

        @Test
        void reach_no_more_youth_than_there_are() {
            refuses(
                    () -> community("c1").youthCount(5).youthReached(6).build(),
                    "youthReached",
                    "6/5",
                    Expectation.PART);
            refuses(
                    () -> group(YouthGroup.JOBLESS)
                            .youthCount(5)
                            .reachedCount(6)
                            .build(),
                    "reachedCount",
                    "6/5",
                    Expectation.PART);
        }

        @Test
        void have_no_more_members_than_youth() {
            refuses(
                    () -> community("c1").youthCount(60).memberCount(61).build(),
                    "memberCount",
                    "61/60",
                    Expectation.PART);
            refuses(() -> site("s1").youthCount(0).memberCount(5).build(), "memberCount", "5/0", Expectation.PART);
        }

        @Test
        void have_ids_that_are_not_blank() {
            refuses(() -> community("").build(), "id", "", Expectation.IDENTIFIER);
            refuses(() -> community("c1").subdistrictId("").build(), "subdistrictId", "", Expectation.IDENTIFIER);
            refuses(() -> site("").build(), "id", "", Expectation.IDENTIFIER);
            refuses(() -> site("s1").communityId("").build(), "communityId", "", Expectation.IDENTIFIER);
            refuses(
                    () -> floating("r").managedBy(ImmutableSet.of("")).build(),
                    "managedBy",
                    "",
                    Expectation.IDENTIFIER);
            refuses(() -> YouthCenter.builder().id("").build(), "id", "", Expectation.IDENTIFIER);
            refuses(
                    () -> YouthCenter.builder().id("y").addServedCommunityId("").build(),
                    "servedCommunityIds",
                    "",
                    Expectation.IDENTIFIER);
        }
    }
}
