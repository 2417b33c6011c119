package org.leaguebuilding.formation;

import static org.leaguebuilding.formation.Findings.assertFindings;
import static org.leaguebuilding.formation.Findings.assertHolds;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.organization.WorkCommittee;

/** Its competence is the only fact about a work committee that can be unknown. */
class WorkCommitteeRulesTest {

    private static FormationProposal.Builder ledBy(WorkCommittee.Builder committee) {
        return Proposals.independent().workCommittee(committee.build());
    }

    /** A joint formation of communities in two subdistricts. */
    private static FormationProposal.Builder acrossSubdistricts() {
        return Proposals.joint(
                Communities.weak("c1", "c2").subdistrictId("s2").build(),
                Communities.weak("c2", "c3").subdistrictId("s1").build(),
                Communities.weak("c3").subdistrictId("s3").build());
    }

    @Nested
    class Named {

        @Test
        void holds_where_one_is_named() {
            assertFindings(Proposals.independent()).isEmpty();
        }

        @Test
        void is_violated_where_none_is_named_and_silences_the_rules_about_it() {
            assertFindings(acrossSubdistricts().workCommittee(Optional.empty()))
                    .containsExactly("formation.work-committee.named violation at workCommittee {} by P18");
        }
    }

    @Nested
    class Subdistrict {

        @Test
        void holds_where_it_is_that_of_at_least_one_community() {
            assertHolds(
                    FormationRules.WORK_COMMITTEE_SUBDISTRICT,
                    acrossSubdistricts()
                            .workCommittee(Proposals.workCommittee()
                                    .subdistrictId("s3")
                                    .build()));
        }

        @Test
        void is_violated_where_it_is_that_of_no_community() {
            assertFindings(ledBy(Proposals.workCommittee().subdistrictId("s9")))
                    .containsExactly("formation.work-committee.subdistrict violation at workCommittee.subdistrictId "
                            + "{subdistrictId=s9} by P18");
        }
    }

    @Nested
    class Reach {

        @Test
        void is_a_concern_for_each_community_outside_its_subdistrict() {
            assertFindings(acrossSubdistricts())
                    .containsExactly(
                            "formation.work-committee.reach concern at communities[0].subdistrictId "
                                    + "{community=c1, subdistrictId=s2, committeeSubdistrictId=s1} by P18",
                            "formation.work-committee.reach concern at communities[2].subdistrictId "
                                    + "{community=c3, subdistrictId=s3, committeeSubdistrictId=s1} by P18");
        }

        @Test
        void is_silent_where_no_community_lies_in_its_subdistrict() {
            assertFindings(acrossSubdistricts()
                            .workCommittee(Proposals.workCommittee()
                                    .subdistrictId("s9")
                                    .build()))
                    .containsExactly("formation.work-committee.subdistrict violation at workCommittee.subdistrictId "
                            + "{subdistrictId=s9} by P18");
        }
    }

    @Nested
    class Complete {

        @Test
        void holds_where_every_post_is_filled_or_more_than_that() {
            assertFindings(ledBy(Proposals.workCommittee().postsAuthorized(3).postsFilled(3)))
                    .isEmpty();
            assertFindings(ledBy(Proposals.workCommittee().postsAuthorized(3).postsFilled(4)))
                    .isEmpty();
            assertFindings(ledBy(Proposals.workCommittee().postsAuthorized(0).postsFilled(0)))
                    .isEmpty();
        }

        @Test
        void is_a_concern_where_one_post_is_vacant() {
            assertFindings(ledBy(Proposals.workCommittee().postsAuthorized(3).postsFilled(2)))
                    .containsExactly("formation.work-committee.complete concern at workCommittee.postsFilled "
                            + "{postsFilled=2, postsAuthorized=3} by P19");
        }
    }

    @Nested
    class Strong {

        @Test
        void holds_where_its_competence_is_strong() {
            assertFindings(ledBy(Proposals.workCommittee().competence(Strength.STRONG)))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STRONG")
        void is_a_concern_where_it_is_less(Strength competence) {
            assertFindings(ledBy(Proposals.workCommittee().competence(competence)))
                    .containsExactly("formation.work-committee.strong concern at workCommittee.competence "
                            + "{competence=" + competence.code() + "} by P19");
        }

        @Test
        void is_unknown_where_nobody_appraised_it() {
            assertFindings(ledBy(Proposals.workCommittee().competence(Optional.empty())))
                    .containsExactly(
                            "formation.work-committee.strong missing-fact at workCommittee.competence {} by P19");
        }
    }
}
