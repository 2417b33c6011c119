package org.leaguebuilding.formation;

import static org.leaguebuilding.formation.Findings.assertFindings;
import static org.leaguebuilding.formation.Findings.assertHolds;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.community.Community;

class IndustryFormationTest {

    private static FormationProposal.Builder with(Participant.Builder participant) {
        return Proposals.industry(Proposals.participant("p0").build(), participant.build());
    }

    @Test
    void a_community_takes_in_small_and_medium_non_public_organizations() {
        assertFindings(Proposals.industry()).isEmpty();
    }

    /** How many communities there are is always known. */
    @Nested
    class One_community {

        @Test
        void is_violated_by_two() {
            assertFindings(Proposals.industry()
                            .addCommunity(Communities.weak("c2").build()))
                    .containsExactly(
                            "formation.industry.one-community violation at communities {communities=2} by P30");
        }
    }

    /** An absent list means that there is none. */
    @Nested
    class Participants {

        @Test
        void holds_with_one() {
            assertFindings(Proposals.industry(Proposals.participant("p1").build()))
                    .isEmpty();
        }

        @Test
        void is_violated_by_none_and_silences_the_rules_about_each() {
            assertFindings(Proposals.industry(new Participant[0]))
                    .containsExactly("formation.industry.participants violation at participants {} by P30");
        }
    }

    @Nested
    class Non_public {

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PUBLIC")
        void holds_for_every_other_owner(Ownership ownership) {
            assertFindings(with(Proposals.participant("p1").ownership(ownership)))
                    .isEmpty();
        }

        @Test
        void is_violated_by_a_public_one() {
            assertFindings(with(Proposals.participant("p1").ownership(Ownership.PUBLIC)))
                    .containsExactly("formation.industry.non-public violation at participants[1].ownership "
                            + "{participant=p1, ownership=public} by P30");
        }

        @Test
        void is_unknown_where_the_owner_is() {
            assertFindings(with(Proposals.participant("p1").ownership(Optional.empty())))
                    .containsExactly("formation.industry.non-public missing-fact at participants[1].ownership "
                            + "{participant=p1} by P30");
        }
    }

    @Nested
    class Small_or_medium {

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LARGE")
        void holds_for_both(Scale scale) {
            assertFindings(with(Proposals.participant("p1").scale(scale))).isEmpty();
        }

        @Test
        void is_violated_by_a_large_one() {
            assertFindings(with(Proposals.participant("p1").scale(Scale.LARGE)))
                    .containsExactly("formation.industry.small-or-medium violation at participants[1].scale "
                            + "{participant=p1, scale=large} by P30");
        }

        @Test
        void is_unknown_where_the_scale_is() {
            assertFindings(with(Proposals.participant("p1").scale(Optional.empty())))
                    .containsExactly("formation.industry.small-or-medium missing-fact at participants[1].scale "
                            + "{participant=p1} by P30");
        }
    }

    @Nested
    class Within_area {

        @Test
        void holds_in_any_of_the_covered_communities() {
            assertHolds(
                    FormationRules.INDUSTRY_WITHIN_AREA,
                    with(Proposals.participant("p1").communityId("c2"))
                            .addCommunity(Communities.weak("c2").build()));
        }

        @Test
        void is_violated_elsewhere() {
            assertFindings(with(Proposals.participant("p1").communityId("c9")))
                    .containsExactly("formation.industry.within-area violation at participants[1].communityId "
                            + "{participant=p1, communityId=c9} by P30");
        }

        @Test
        void is_unknown_where_its_place_is() {
            assertFindings(with(Proposals.participant("p1").communityId(Optional.empty())))
                    .containsExactly("formation.industry.within-area missing-fact at participants[1].communityId "
                            + "{participant=p1} by P30");
        }
    }

    /** The way of looking up changes beyond 64 communities. */
    @Nested
    class Within_area_of_many_communities {

        @ParameterizedTest
        @ValueSource(ints = {63, 64, 65, 200})
        void is_what_it_is_of_one(int size) {
            assertFindings(Proposals.industry(
                                    Proposals.participant("p1")
                                            .communityId("c0")
                                            .build(),
                                    Proposals.participant("p2")
                                            .communityId("c" + (size - 1))
                                            .build(),
                                    Proposals.participant("p3")
                                            .communityId("c" + size)
                                            .build(),
                                    Proposals.participant("p4")
                                            .communityId(Optional.empty())
                                            .build())
                            .communities(Communities.chain(size)))
                    .filteredOn(line -> line.contains("within-area"))
                    .containsExactly(
                            "formation.industry.within-area violation at participants[2].communityId {participant=p3, "
                                    + "communityId=c" + size + "} by P30",
                            "formation.industry.within-area missing-fact at participants[3].communityId "
                                    + "{participant=p4} by P30");
        }
    }

    @Nested
    class Brings_members {

        @Test
        void holds_with_one() {
            assertFindings(with(Proposals.participant("p1").memberCount(1))).isEmpty();
        }

        @Test
        void is_a_concern_with_none() {
            assertFindings(with(Proposals.participant("p1").memberCount(0)))
                    .containsExactly("formation.industry.brings-members concern at participants[1].memberCount "
                            + "{participant=p1} by P30");
        }

        @Test
        void is_unknown_where_they_were_not_counted() {
            assertFindings(with(Proposals.participant("p1").memberCount(OptionalInt.empty())))
                    .containsExactly("formation.industry.brings-members missing-fact at participants[1].memberCount "
                            + "{participant=p1} by P30");
        }
    }

    @Nested
    class Community_core {

        private static FormationProposal.Builder of(OptionalInt members) {
            return of(members, 100);
        }

        private static FormationProposal.Builder of(OptionalInt members, int youth) {
            Community community = Communities.weak("c1")
                    .memberCount(members)
                    .youthCount(youth)
                    .build();
            return Proposals.industry().communities(ImmutableList.of(community));
        }

        @Test
        void holds_with_one_member() {
            assertFindings(of(OptionalInt.of(1))).isEmpty();
        }

        @Test
        void is_violated_with_none_however_many_the_participants_bring() {
            assertFindings(of(OptionalInt.of(0)))
                    .containsExactly("formation.industry.community-core violation at communities {} by P30");
        }

        @Test
        void is_unknown_where_they_were_not_counted() {
            assertFindings(of(OptionalInt.empty()))
                    .containsExactly("formation.industry.community-core missing-fact at communities[0].memberCount "
                            + "{community=c1} by P30");
        }

        @Test
        void is_violated_where_no_youth_lives_who_could_be_a_member() {
            assertFindings(of(OptionalInt.empty(), 0))
                    .containsExactly("formation.industry.community-core violation at communities {} by P30");
        }

        @Test
        void names_every_count_that_could_bring_the_first_member() {
            assertFindings(of(OptionalInt.empty(), 1)
                            .addCommunities(
                                    Communities.weak("c2").memberCount(0).build(),
                                    Communities.weak("c3")
                                            .memberCount(OptionalInt.empty())
                                            .youthCount(0)
                                            .build(),
                                    Communities.weak("c4")
                                            .memberCount(OptionalInt.empty())
                                            .build()))
                    .filteredOn(line -> line.contains("community-core"))
                    .containsExactly(
                            "formation.industry.community-core missing-fact at communities[0].memberCount "
                                    + "{community=c1} by P30",
                            "formation.industry.community-core missing-fact at communities[3].memberCount "
                                    + "{community=c4} by P30");
        }

        @Test
        void needs_a_member_in_one_of_the_communities_only() {
            assertHolds(
                    FormationRules.INDUSTRY_COMMUNITY_CORE,
                    of(OptionalInt.empty())
                            .addCommunity(Communities.weak("c2").memberCount(1).build()));
        }
    }

    @Test
    void findings_on_participants_come_rule_by_rule() {
        Participant.Builder wrong = Proposals.participant("p1")
                .ownership(Ownership.PUBLIC)
                .scale(Scale.LARGE)
                .communityId("c9")
                .memberCount(0);

        assertFindings(Proposals.industry(wrong.build(), wrong.id("p2").build()))
                .extracting(line -> line.substring("formation.industry.".length(), line.indexOf('{')))
                .containsExactly(
                        "non-public violation at participants[0].ownership ",
                        "non-public violation at participants[1].ownership ",
                        "small-or-medium violation at participants[0].scale ",
                        "small-or-medium violation at participants[1].scale ",
                        "within-area violation at participants[0].communityId ",
                        "within-area violation at participants[1].communityId ",
                        "brings-members concern at participants[0].memberCount ",
                        "brings-members concern at participants[1].memberCount ");
    }
}
