package org.leaguebuilding.formation;

import static org.leaguebuilding.formation.Findings.assertFindings;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.organization.OrganizationType;

/**
 * Whether the communities touch, and are of similar type, has tests of its own: {@link JointAdjacencyTest}, {@link
 * SimilarTypeTest}.
 */
class JointFormationTest {

    @Test
    void weaker_communities_that_touch_and_share_join() {
        assertFindings(Proposals.joint()).isEmpty();
    }

    /** How many communities there are is always known. */
    @Nested
    class Several_communities {

        @Test
        void holds_with_two() {
            assertFindings(Proposals.joint(
                            Communities.weak("c1", "c2").build(),
                            Communities.weak("c2").build()))
                    .isEmpty();
        }

        @Test
        void is_violated_by_one_and_then_the_other_joint_rules_do_not_run() {
            assertFindings(Proposals.joint(Communities.strong("c1").build())
                            .organizationType(OrganizationType.COMMITTEE)
                            .oversizeApproval("x"))
                    .containsExactly(
                            "formation.size.minimum violation at communities {members=10, minimum=100, "
                                    + "organizationType=committee, extent=total} by statute.league-constitution.primary-organizations",
                            "formation.joint.several-communities violation at communities {communities=1} by P28");
        }
    }

    @Nested
    class Weaker_foundation {

        /** Their cadre teams are fair, so that none of them could stand alone. */
        private static FormationProposal.Builder ofFoundations(
                Optional<Foundation> first, Optional<Foundation> second) {
            return Proposals.joint(
                    Communities.weak("c1", "c2").foundation(first).build(),
                    Communities.weak("c2").foundation(second).build());
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GOOD")
        void holds_where_one_is_less_than_good(Foundation weaker) {
            assertFindings(ofFoundations(Optional.of(weaker), Optional.of(Foundation.GOOD)))
                    .isEmpty();
            assertFindings(ofFoundations(Optional.of(Foundation.GOOD), Optional.of(weaker)))
                    .isEmpty();
        }

        @Test
        void holds_where_one_is_less_than_good_and_the_other_unknown() {
            assertFindings(ofFoundations(Optional.empty(), Optional.of(Foundation.FAIR)))
                    .isEmpty();
        }

        @Test
        void is_violated_where_all_are_good() {
            assertFindings(ofFoundations(Optional.of(Foundation.GOOD), Optional.of(Foundation.GOOD)))
                    .containsExactly("formation.joint.weaker-foundation violation at communities {} by P28");
        }

        @Test
        void is_unknown_where_all_known_ones_are_good() {
            assertFindings(ofFoundations(Optional.of(Foundation.GOOD), Optional.empty()))
                    .containsExactly("formation.joint.weaker-foundation missing-fact at communities[1].foundation "
                            + "{community=c2} by P28");
            assertFindings(ofFoundations(Optional.empty(), Optional.empty()))
                    .containsExactly(
                            "formation.joint.weaker-foundation missing-fact at communities[0].foundation "
                                    + "{community=c1} by P28",
                            "formation.joint.weaker-foundation missing-fact at communities[1].foundation "
                                    + "{community=c2} by P28");
        }
    }

    @Nested
    class Could_stand_alone {

        private static FormationProposal.Builder with(Optional<Foundation> foundation, Optional<Strength> cadreTeam) {
            return Proposals.joint(
                    Communities.weak("c1", "c2").build(),
                    Communities.weak("c2")
                            .foundation(foundation)
                            .cadreTeam(cadreTeam)
                            .build());
        }

        @Test
        void is_a_concern_for_each_community_that_has_both() {
            assertFindings(with(Optional.of(Foundation.GOOD), Optional.of(Strength.STRONG)))
                    .containsExactly(
                            "formation.joint.could-stand-alone concern at communities[1] {community=c2} by P25, P28");
        }

        @Test
        void is_silent_where_one_of_the_two_is_less() {
            assertFindings(with(Optional.of(Foundation.FAIR), Optional.of(Strength.STRONG)))
                    .isEmpty();
            assertFindings(with(Optional.of(Foundation.GOOD), Optional.of(Strength.FAIR)))
                    .isEmpty();
        }

        @Test
        void is_silent_where_one_of_the_two_is_unknown() {
            assertFindings(with(Optional.empty(), Optional.of(Strength.STRONG))).isEmpty();
            assertFindings(with(Optional.of(Foundation.GOOD), Optional.empty())).isEmpty();
        }
    }

    /** The organization type of a proposal is always known. */
    @Nested
    class Organization_type {

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMMITTEE")
        void holds_for_a_branch_and_a_general_branch(OrganizationType type) {
            assertFindings(Proposals.joint().organizationType(type)).isEmpty();
        }

        @Test
        void is_violated_by_a_committee() {
            Community large = Communities.weak("c4", "c1").memberCount(100).build();

            assertFindings(Proposals.joint()
                            .addCommunity(large)
                            .addSharedResources(Proposals.shared("c4", "c1"), Proposals.shared("c1", "c4"))
                            .organizationType(OrganizationType.COMMITTEE))
                    .containsExactly("formation.joint.organization-type violation at organizationType "
                            + "{organizationType=committee} by P28");
        }
    }

    /** An absent list means that nothing is shared. */
    @Nested
    class Sharing {

        private static FormationProposal.Builder sharing(SharedResource... resources) {
            return Proposals.joint().sharedResources(ImmutableList.copyOf(resources));
        }

        @Test
        void holds_where_each_brings_something_and_gains_something() {
            assertFindings(sharing(
                            Proposals.shared("c1", "c2", "c3"),
                            Proposals.shared("c2", "c1"),
                            Proposals.shared("c3", "c1")))
                    .isEmpty();
        }

        @Test
        void is_violated_where_nothing_is_shared() {
            assertFindings(sharing())
                    .containsExactly(
                            "formation.joint.gives violation at communities[0] {community=c1} by P29",
                            "formation.joint.gives violation at communities[1] {community=c2} by P29",
                            "formation.joint.gives violation at communities[2] {community=c3} by P29",
                            "formation.joint.gains violation at communities[0] {community=c1} by P29",
                            "formation.joint.gains violation at communities[1] {community=c2} by P29",
                            "formation.joint.gains violation at communities[2] {community=c3} by P29");
        }

        @Test
        void names_who_only_gains_and_who_only_gives() {
            assertFindings(sharing(Proposals.shared("c1", "c2", "c3"), Proposals.shared("c2", "c3")))
                    .containsExactly(
                            "formation.joint.gives violation at communities[2] {community=c3} by P29",
                            "formation.joint.gains violation at communities[0] {community=c1} by P29");
        }

        @Test
        void counts_neither_what_goes_to_others_nor_what_comes_from_others() {
            assertFindings(sharing(
                            Proposals.shared("c1", "c9"),
                            Proposals.shared("c9", "c1"),
                            Proposals.shared("c2", "c3", "c9"),
                            Proposals.shared("c3", "c2")))
                    .containsExactly(
                            "formation.joint.gives violation at communities[0] {community=c1} by P29",
                            "formation.joint.gains violation at communities[0] {community=c1} by P29");
        }
    }
}
