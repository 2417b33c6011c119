package org.leaguebuilding.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.condition.Declared.judge;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.Specimens;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.Operand;
import org.leaguebuilding.edition.Operator;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.Difficulty;
import org.leaguebuilding.guarantee.Guidance;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.DateSpan;

/** Which facts are named where a condition is undecided, and what their ranges decide without them. */
class MissingFactsTest {

    private static final Operand POSTS = Operand.fact("workCommittee.postsFilled");

    private static Community community(String id, OptionalInt members) {
        return Community.builder()
                .id(id)
                .name(id)
                .subdistrictId("s-1")
                .memberCount(members)
                .build();
    }

    private static FormationProposal.Builder proposal(Community... communities) {
        return FormationProposal.builder()
                .from((FormationProposal) Specimens.of(FormationProposal.class))
                .communities(ImmutableList.copyOf(communities))
                .participants(ImmutableList.of())
                .sharedResources(ImmutableList.of())
                .replaces(ImmutableList.of());
    }

    private static WorkCommittee committee(int filled) {
        return WorkCommittee.builder()
                .id("w-1")
                .subdistrictId("s-1")
                .postsAuthorized(9)
                .postsFilled(filled)
                .build();
    }

    @Nested
    class A_count_within_a_value {

        private final FormationProposal without =
                proposal(community("c-1", OptionalInt.of(2))).build();

        private final FormationProposal with = proposal(community("c-1", OptionalInt.of(2)))
                .workCommittee(committee(2))
                .build();

        @Test
        void is_read_there() {
            assertThat(judge(with, Condition.of("workCommittee.postsFilled", Operator.AT_LEAST, 2)))
                    .isEqualTo("true");
            assertThat(judge(with, Condition.of("workCommittee.postsFilled", Operator.AT_LEAST, 3)))
                    .isEqualTo("false");
        }

        @Test
        void is_missing_by_the_value_that_is_absent() {
            assertThat(judge(without, Condition.of("workCommittee.postsFilled", Operator.AT_LEAST, 2)))
                    .isEqualTo("[workCommittee]");
        }

        @Test
        void is_missing_as_the_least_or_the_most_of_a_count_of_elements() {
            assertThat(judge(without, Condition.count("communities", Bound.atLeast(POSTS))))
                    .isEqualTo("[workCommittee]");
            assertThat(judge(without, Condition.count("communities", Bound.atMost(POSTS))))
                    .isEqualTo("[workCommittee]");
        }

        @Test
        void is_missing_as_the_least_or_the_most_of_a_sum() {
            assertThat(judge(without, Condition.sum("communities", "memberCount", Bound.atLeast(POSTS))))
                    .isEqualTo("[workCommittee]");
            assertThat(judge(without, Condition.sum("communities", "memberCount", Bound.atMost(POSTS))))
                    .isEqualTo("[workCommittee]");
        }
    }

    @Nested
    class A_count_of_zero {

        @Test
        void is_not_missing() {
            FormationProposal none =
                    proposal(community("c-1", OptionalInt.of(0))).build();

            assertThat(judge(
                            none,
                            Condition.all(
                                    "communities",
                                    Condition.of("memberCount", Operator.AT_LEAST, Operand.fact("youthCount")))))
                    .isEqualTo("[communities[0].youthCount]");
        }

        @Test
        void is_a_known_addend() {
            FormationProposal known = proposal(community("c-1", OptionalInt.of(3)), community("c-2", OptionalInt.of(0)))
                    .build();
            FormationProposal unknown = proposal(
                            community("c-1", OptionalInt.of(0)), community("c-2", OptionalInt.empty()))
                    .build();

            assertThat(judge(known, Condition.sum("communities", "memberCount", Bound.atLeast(4))))
                    .isEqualTo("false");
            assertThat(judge(unknown, Condition.sum("communities", "memberCount", Bound.atLeast(4))))
                    .isEqualTo("[communities[1].memberCount]");
        }
    }

    @Nested
    class A_list_within_a_value_that_is_absent {

        private final HonorNomination nomination = HonorNomination.builder()
                .from((HonorNomination) Specimens.of(HonorNomination.class))
                .history(Optional.empty())
                .build();

        private final Condition creating = Condition.is("status", "creating");

        @Test
        void leaves_open_whether_its_elements_meet_a_condition() {
            assertThat(judge(nomination, Condition.all("history.steps", creating)))
                    .isEqualTo("[history]");
            assertThat(judge(nomination, Condition.any("history.steps", creating)))
                    .isEqualTo("[history]");
        }

        @Test
        void leaves_open_how_many_elements_meet_a_condition() {
            assertThat(judge(nomination, Condition.count("history.steps", creating, Bound.atLeast(1))))
                    .isEqualTo("[history]");
        }

        @Test
        void has_no_element_that_a_rule_for_each_could_judge() {
            DeclaredRule each = Declared.rule()
                    .each("history.steps")
                    .path("status")
                    .condition(creating)
                    .build();

            assertThat(judge(nomination, each)).isEqualTo("true");
        }
    }

    @Nested
    class A_day_that_is_compared_with_another {

        private static String guided(Optional<LocalDate> raised, Optional<LocalDate> guided, Operator operator) {
            CommunityGuarantee guarantee = CommunityGuarantee.builder()
                    .id("g-1")
                    .communityId("c-1")
                    .asOf(Structure.LAST_DATE)
                    .cycle(DateSpan.ofYear(2005))
                    .addDifficulty(Difficulty.builder()
                            .id("d-1")
                            .raisedOn(raised)
                            .guidance(new Guidance(guided))
                            .build())
                    .build();
            return judge(
                    guarantee,
                    Condition.all("difficulties", Condition.of("guidance.on", operator, Operand.fact("raisedOn"))));
        }

        private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2005, 6, 30));
        private static final Optional<LocalDate> FIRST = Optional.of(Structure.FIRST_DATE);
        private static final Optional<LocalDate> LAST = Optional.of(Structure.LAST_DATE);

        @Test
        void is_missing_where_it_is_absent() {
            assertThat(guided(DAY, Optional.empty(), Operator.AT_LEAST)).isEqualTo("[difficulties[0].guidance.on]");
            assertThat(guided(Optional.empty(), DAY, Operator.AT_LEAST)).isEqualTo("[difficulties[0].raisedOn]");
            assertThat(guided(Optional.empty(), DAY, Operator.AT_MOST)).isEqualTo("[difficulties[0].raisedOn]");
            assertThat(guided(Optional.empty(), Optional.empty(), Operator.AT_MOST))
                    .isEqualTo("[difficulties[0].guidance.on, difficulties[0].raisedOn]");
        }

        @Test
        void is_not_before_the_first_day_nor_after_the_last_one() {
            assertThat(guided(FIRST, Optional.empty(), Operator.AT_LEAST)).isEqualTo("true");
            assertThat(guided(Optional.empty(), LAST, Operator.AT_LEAST)).isEqualTo("true");
            assertThat(guided(LAST, Optional.empty(), Operator.AT_MOST)).isEqualTo("true");
            assertThat(guided(Optional.empty(), FIRST, Operator.AT_MOST)).isEqualTo("true");
        }

        @Test
        void may_be_the_last_day_or_the_first_one() {
            assertThat(guided(LAST, Optional.empty(), Operator.AT_LEAST)).isEqualTo("[difficulties[0].guidance.on]");
            assertThat(guided(Optional.empty(), FIRST, Operator.AT_LEAST)).isEqualTo("[difficulties[0].raisedOn]");
            assertThat(guided(FIRST, Optional.empty(), Operator.AT_MOST)).isEqualTo("[difficulties[0].guidance.on]");
        }
    }
}
