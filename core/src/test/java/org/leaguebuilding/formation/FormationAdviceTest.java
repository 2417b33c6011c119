package org.leaguebuilding.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.leaguebuilding.formation.Communities.strong;
import static org.leaguebuilding.formation.Communities.weak;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

class FormationAdviceTest {

    private static final LeagueBuildingPolicy WUHAN = Editions.wuhan2005();

    private static final int MANY = 20_000;

    private static final String CONSTITUTION = "statute.league-constitution.primary-organizations";

    private static ModeAdvice advise(ModeId mode, Community.Builder community, Community.Builder... neighbours) {
        ImmutableList<Community> others =
                List.of(neighbours).stream().map(Community.Builder::build).collect(ImmutableList.toImmutableList());
        return WUHAN.advise(community.build(), others).on(mode).orElseThrow();
    }

    private static void assertEligible(ModeAdvice advice, String... fitting) {
        assertThat(advice.eligibility()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(advice.unmet()).isEmpty();
        assertThat(advice.factsToCollect()).isEmpty();
        assertThat(advice.fittingNeighbours()).containsExactly(fitting);
    }

    private static void assertNotEligible(ModeAdvice advice, String... unmet) {
        assertThat(advice.eligibility()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(advice.unmet()).extracting(Findings::line).containsExactly(unmet);
        assertThat(advice.unmet())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.remedy(Locale.CHINA)).isNotBlank());
        assertThat(advice.factsToCollect()).isEmpty();
    }

    private static void assertUndetermined(ModeAdvice advice, String... facts) {
        assertThat(advice.eligibility()).isEqualTo(Eligibility.UNDETERMINED);
        assertThat(advice.unmet()).isEmpty();
        assertThat(advice.factsToCollect()).extracting(Findings::line).containsExactly(facts);
    }

    private static String tooFew(int members) {
        return "formation.size.minimum violation at communities {members=" + members
                + ", minimum=3, organizationType=branch, extent=total} by " + CONSTITUTION;
    }

    private static String uncounted(int index, int known) {
        return "formation.size.minimum missing-fact at communities[" + index + "].memberCount {members=" + known
                + ", minimum=3, organizationType=branch, extent=at-least, uncounted=c" + (index + 1) + "} by "
                + CONSTITUTION;
    }

    @Nested
    class On_the_modes_of_one_community {

        @Test
        void a_strong_community_is_told_to_stand_alone() {
            FormationAdvice advice = WUHAN.advise(strong("c1").build(), ImmutableList.of());

            assertThat(advice.community()).isEqualTo("c1");
            assertThat(advice.edition()).isEqualTo("wuhan-2005");
            assertThat(advice.modes())
                    .extracting(ModeAdvice::mode)
                    .containsExactly(ModeId.INDEPENDENT, ModeId.JOINT, ModeId.INDUSTRY, ModeId.MARKET);
            assertEligible(advice.modes().get(0));
            assertThat(advice.recommendation()).contains(ModeId.INDEPENDENT);
        }

        @Test
        void a_weak_one_is_told_what_it_lacks_and_recommended_the_first_mode_that_fits() {
            assertNotEligible(
                    advise(ModeId.INDEPENDENT, weak("c1")),
                    "formation.independent.foundation violation at communities[0].foundation "
                            + "{community=c1, foundation=weak} by P25",
                    "formation.independent.cadre-team violation at communities[0].cadreTeam "
                            + "{community=c1, cadreTeam=fair} by P25");
            assertThat(WUHAN.advise(weak("c1").build(), ImmutableList.of()).recommendation())
                    .contains(ModeId.INDUSTRY);
        }

        @Test
        void unknown_facts_are_to_be_collected() {
            assertUndetermined(
                    advise(
                            ModeId.INDEPENDENT,
                            strong("c1").foundation(Optional.empty()).memberCount(OptionalInt.empty())),
                    uncounted(0, 0),
                    "formation.independent.foundation missing-fact at communities[0].foundation {community=c1} by P25");
        }

        @Test
        void a_condition_that_is_known_to_fail_outweighs_unknown_facts() {
            assertNotEligible(
                    advise(ModeId.INDEPENDENT, weak("c1").cadreTeam(Optional.empty())),
                    "formation.independent.foundation violation at communities[0].foundation "
                            + "{community=c1, foundation=weak} by P25");
        }

        @Test
        void industry_formation_needs_a_member_as_its_core_and_brings_the_rest() {
            assertEligible(advise(ModeId.INDUSTRY, weak("c1").memberCount(1)));
            assertNotEligible(
                    advise(ModeId.INDUSTRY, weak("c1").memberCount(0)),
                    "formation.industry.community-core violation at communities {} by P30");
            assertUndetermined(
                    advise(ModeId.INDUSTRY, weak("c1").memberCount(OptionalInt.empty())),
                    "formation.industry.community-core missing-fact at communities[0].memberCount {community=c1} by P30");
        }

        @Test
        void market_formation_needs_members_and_a_head_who_can_be_found() {
            assertEligible(advise(ModeId.MARKET, weak("c1").memberCount(3)));
            assertNotEligible(advise(ModeId.MARKET, weak("c1").memberCount(2)), tooFew(2));
        }

        @Test
        void nothing_is_recommended_where_nothing_fits() {
            assertThat(WUHAN.advise(weak("c1").memberCount(0).build(), ImmutableList.of())
                            .recommendation())
                    .isEmpty();
        }

        @Test
        void a_mode_that_the_edition_does_not_define_gets_no_advice() {
            assertThat(WUHAN.advise(weak("c1").build(), ImmutableList.of()).on(ModeId.of("campus")))
                    .isEmpty();
        }
    }

    @Nested
    class On_joint_formation {

        @Test
        void neighbours_with_whom_the_conditions_hold_are_named_in_their_order() {
            assertEligible(
                    advise(
                            ModeId.JOINT,
                            weak("c1", "c5", "c3"),
                            weak("c5"),
                            weak("c2"),
                            weak("c3"),
                            weak("c4", "c1").type(CommunityType.NEW_ESTATE)),
                    "c5",
                    "c3");
        }

        @Test
        void without_neighbours_several_communities_are_what_lacks() {
            assertNotEligible(
                    advise(ModeId.JOINT, weak("c1")),
                    "formation.joint.several-communities violation at communities {communities=1} by P28");
        }

        @Test
        void where_every_neighbour_is_barred_it_says_by_what() {
            assertNotEligible(
                    advise(
                            ModeId.JOINT,
                            weak("c1", "c2").memberCount(0),
                            weak("c2", "c3").type(CommunityType.NEW_ESTATE),
                            weak("c3")),
                    "formation.joint.similar-type violation at communities[1].type "
                            + "{community=c2, type=new-estate, firstType=old-residential} by P28",
                    "formation.joint.adjacent violation at communities[1].adjacentTo {community=c3} by P28");
        }

        @Test
        void a_neighbour_may_be_reached_through_another_one() {
            assertEligible(advise(ModeId.JOINT, weak("c1", "c2"), weak("c3"), weak("c2", "c3")), "c3", "c2");
        }

        @Test
        void a_neighbour_is_not_reached_through_one_that_does_not_fit() {
            assertEligible(
                    advise(
                            ModeId.JOINT,
                            weak("c1", "c2", "c4"),
                            weak("c2", "c3").type(CommunityType.NEW_ESTATE),
                            weak("c3"),
                            weak("c4")),
                    "c4");
        }

        @Test
        void members_are_counted_of_all_who_can_be_reached() {
            assertEligible(
                    advise(
                            ModeId.JOINT,
                            weak("c1", "c2").memberCount(1),
                            weak("c2", "c3").memberCount(1),
                            weak("c3").memberCount(1)),
                    "c2",
                    "c3");
        }

        @Test
        void one_weaker_community_is_enough_for_all_wherever_it_lies() {
            assertEligible(
                    advise(
                            ModeId.JOINT,
                            weak("c1", "c2").foundation(Foundation.GOOD),
                            weak("c2", "c3").foundation(Foundation.GOOD),
                            weak("c3")),
                    "c2",
                    "c3");
        }

        @Test
        void where_all_foundations_are_good_nobody_needs_it_and_no_neighbour_fits() {
            ModeAdvice advice = advise(
                    ModeId.JOINT,
                    weak("c1", "c2").foundation(Foundation.GOOD),
                    weak("c2").foundation(Foundation.GOOD));

            assertNotEligible(advice, "formation.joint.weaker-foundation violation at communities {} by P28");
            assertThat(advice.fittingNeighbours()).isEmpty();
        }

        @Test
        void where_only_members_lack_the_neighbours_that_fit_are_named_all_the_same() {
            ModeAdvice advice = advise(
                    ModeId.JOINT, weak("c1", "c2").memberCount(1), weak("c2").memberCount(1));

            assertNotEligible(advice, tooFew(2));
            assertThat(advice.fittingNeighbours()).containsExactly("c2");
        }

        /** Most are of one type, and too few; only the last two have members enough. To try each with all would take minutes. */
        @Test
        void as_many_types_as_there_are_neighbours_are_each_tried_with_those_of_that_type_alone() {
            Community.Builder first = weak("c0")
                    .type(Optional.empty())
                    .adjacentTo(Optional.empty())
                    .memberCount(0);
            Community.Builder[] neighbours = IntStream.rangeClosed(1, MANY)
                    .mapToObj(i -> weak("c" + i)
                            .adjacentTo(Optional.empty())
                            .memberCount(i <= 3 ? 0 : i <= MANY - 2 ? 1 : 2)
                            .type(CommunityType.of("type-" + Math.min(Math.max(i, 3), MANY - 1))))
                    .toArray(Community.Builder[]::new);

            assertThat(advise(ModeId.JOINT, first, neighbours).factsToCollect())
                    .extracting(finding -> finding.arguments().get("community"))
                    .containsOnly("c0", "c" + (MANY - 1), "c" + MANY);
            assertNotEligible(advise(ModeId.JOINT, first, Arrays.copyOf(neighbours, MANY - 1)), tooFew(0));
        }

        /** Each type was tried with all neighbours of unknown type, which took minutes. */
        @Test
        void many_types_that_cannot_help_are_not_tried_one_by_one() {
            Community.Builder first = weak("c0").type(Optional.empty()).foundation(Foundation.GOOD);
            Community.Builder[] neighbours = IntStream.rangeClosed(1, MANY)
                    .mapToObj(i -> weak("c" + i)
                            .adjacentTo(Optional.empty())
                            .foundation(Foundation.GOOD)
                            .type(i % 2 == 0 ? Optional.empty() : Optional.of(CommunityType.of("type-" + i))))
                    .toArray(Community.Builder[]::new);

            assertNotEligible(
                    advise(ModeId.JOINT, first.adjacentTo(Optional.empty()), neighbours),
                    "formation.joint.weaker-foundation violation at communities {} by P28");
            neighbours[MANY - 2].foundation(Foundation.WEAK);
            assertThat(advise(ModeId.JOINT, first, neighbours).eligibility()).isEqualTo(Eligibility.UNDETERMINED);
        }

        @Test
        void an_unknown_fact_of_a_neighbour_does_not_matter_where_another_one_fits() {
            assertEligible(
                    advise(ModeId.JOINT, weak("c1", "c2", "c3"), weak("c2").type(Optional.empty()), weak("c3")), "c3");
        }

        @Test
        void an_unknown_fact_is_to_be_collected_where_it_could_make_it_fit() {
            assertUndetermined(
                    advise(ModeId.JOINT, weak("c1", "c2"), weak("c2").type(Optional.empty())),
                    "formation.joint.similar-type missing-fact at communities[1].type "
                            + "{community=c2, firstType=old-residential} by P28");
            assertUndetermined(
                    advise(ModeId.JOINT, weak("c1").adjacentTo(Optional.empty()), weak("c2")),
                    "formation.joint.adjacent missing-fact at communities[0].adjacentTo {community=c1} by P28");
            assertUndetermined(
                    advise(ModeId.JOINT, weak("c1", "c2").type(Optional.empty()), weak("c2")),
                    "formation.joint.similar-type missing-fact at communities[0].type {community=c1} by P28");
        }

        @Test
        void a_neighbour_whose_members_were_not_counted_fits_all_the_same() {
            ModeAdvice advice = advise(
                    ModeId.JOINT,
                    weak("c1", "c2").memberCount(1),
                    weak("c2", "c3").memberCount(OptionalInt.empty()),
                    weak("c3").memberCount(1));

            assertUndetermined(advice, uncounted(1, 2));
            assertThat(advice.fittingNeighbours()).containsExactly("c2", "c3");
        }

        @Test
        void a_neighbour_whose_foundation_nobody_has_appraised_could_be_the_weaker_one() {
            ModeAdvice advice = advise(
                    ModeId.JOINT,
                    weak("c1", "c2").foundation(Foundation.GOOD),
                    weak("c2", "c3").foundation(Optional.empty()),
                    weak("c3").foundation(Optional.empty()));

            assertUndetermined(
                    advice,
                    "formation.joint.weaker-foundation missing-fact at communities[1].foundation {community=c2} by P28",
                    "formation.joint.weaker-foundation missing-fact at communities[2].foundation {community=c3} by P28");
            assertThat(advice.fittingNeighbours()).isEmpty();
        }

        @Test
        void a_neighbour_whose_neighbours_are_not_stated_fits_only_where_another_names_it() {
            assertEligible(
                    advise(
                            ModeId.JOINT,
                            weak("c1", "c2"),
                            weak("c2").adjacentTo(Optional.empty()),
                            weak("c3").adjacentTo(Optional.empty()),
                            weak("c4")),
                    "c2");
        }

        @Test
        void a_neighbour_that_can_only_be_joined_if_it_is_of_the_first_ones_unknown_type_is_looked_for() {
            assertUndetermined(
                    advise(
                            ModeId.JOINT,
                            weak("c1", "c3").type(Optional.empty()),
                            weak("c2"),
                            weak("c3").type(CommunityType.NEW_ESTATE)),
                    "formation.joint.similar-type missing-fact at communities[0].type {community=c1} by P28");
            assertNotEligible(
                    advise(
                            ModeId.JOINT,
                            weak("c1", "c3").type(Optional.empty()).memberCount(0),
                            weak("c2"),
                            weak("c3").type(CommunityType.NEW_ESTATE).memberCount(1)),
                    tooFew(1));
        }

        @Test
        void where_no_neighbour_of_any_type_touches_it_says_so_of_each() {
            assertNotEligible(
                    advise(
                            ModeId.JOINT,
                            weak("c1").type(Optional.empty()),
                            weak("c2", "c3"),
                            weak("c3").type(CommunityType.NEW_ESTATE)),
                    "formation.joint.adjacent violation at communities[1].adjacentTo {community=c2} by P28",
                    "formation.joint.adjacent violation at communities[1].adjacentTo {community=c3} by P28");
        }

        @Test
        void the_best_case_shares_no_more_than_it_has_to() {
            FormationMode joint = WUHAN.formation().modes().get(1);
            ImmutableList<Community> chain = Communities.chain(300);
            FormationProposal best = joint.bestCase(BestCase.draft(ModeId.JOINT, chain), chain);

            assertThat(best.sharedResources())
                    .hasSize(300)
                    .allSatisfy(resource ->
                            assertThat(resource.beneficiaryCommunityIds()).hasSize(1));
            assertThat(WUHAN.check(best).findings()).isEmpty();
        }

        @Test
        void an_unknown_fact_could_bring_the_members_that_lack() {
            ModeAdvice advice = advise(
                    ModeId.JOINT,
                    weak("c1", "c2", "c3").memberCount(1),
                    weak("c2").memberCount(1),
                    weak("c3").memberCount(1).type(Optional.empty()));

            assertUndetermined(
                    advice,
                    "formation.joint.similar-type missing-fact at communities[2].type "
                            + "{community=c3, firstType=old-residential} by P28");
            assertThat(advice.fittingNeighbours()).containsExactly("c2");
        }

        @Test
        void an_unknown_fact_is_not_to_be_collected_where_it_cannot_help() {
            assertNotEligible(
                    advise(
                            ModeId.JOINT,
                            weak("c1", "c2", "c3").memberCount(1),
                            weak("c2").memberCount(1),
                            weak("c3").memberCount(0).type(Optional.empty())),
                    tooFew(2));
        }

        @Test
        void a_community_is_not_its_own_neighbour_and_none_is_given_twice() {
            Community community = weak("c1").build();
            Community neighbour = weak("c2").build();

            for (ImmutableList<Community> neighbours :
                    List.of(ImmutableList.of(community), ImmutableList.of(neighbour, neighbour))) {
                assertThatExceptionOfType(MalformedValueException.class)
                        .isThrownBy(() -> WUHAN.advise(community, neighbours))
                        .satisfies(refusal -> {
                            assertThat(refusal.type() + "." + refusal.field()).isEqualTo("FormationAdvice.neighbours");
                            assertThat(refusal.expectation()).isEqualTo(Expectation.DISTINCT);
                        });
            }
        }

        @Test
        void many_neighbours_are_no_trouble() {
            ImmutableList<Community> chain = Communities.chain(150);

            assertThat(WUHAN.advise(chain.get(0), chain.subList(1, 150).reverse())
                            .on(ModeId.JOINT)
                            .orElseThrow()
                            .fittingNeighbours())
                    .hasSize(149)
                    .startsWith("c149");
        }
    }

    /** Every choice of neighbours is tried by hand: advice says what the best of them comes to. */
    @Nested
    class Agrees_with_the_check {

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5})
        void on_joint_formation(long seed) {
            RandomProposals random = new RandomProposals(seed);
            int eligible = 0;
            for (int run = 0; run < 120; run++) {
                ImmutableList<Community> map = IntStream.range(0, 2 + run % 4)
                        .mapToObj(i -> random.community(i, 5))
                        .collect(ImmutableList.toImmutableList());
                ModeAdvice advice = WUHAN.advise(map.get(0), map.subList(1, map.size()))
                        .on(ModeId.JOINT)
                        .orElseThrow();

                assertThat(advice.eligibility())
                        .as("seed %s, run %s: %s", seed, run, map)
                        .isEqualTo(best(map));
                assertThat(advice.unmet().isEmpty())
                        .as("seed %s, run %s", seed, run)
                        .isEqualTo(advice.eligibility() != Eligibility.NOT_ELIGIBLE);
                assertThat(advice.factsToCollect().isEmpty())
                        .as("seed %s, run %s", seed, run)
                        .isEqualTo(advice.eligibility() != Eligibility.UNDETERMINED);
                if (advice.eligibility() == Eligibility.ELIGIBLE) {
                    assertThat(verdict(map, ImmutableSet.copyOf(advice.fittingNeighbours())))
                            .as("seed %s, run %s", seed, run)
                            .isEqualTo(Verdict.COMPLIANT);
                    eligible++;
                }
            }
            assertThat(eligible).isPositive();
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5})
        void on_the_other_modes(long seed) {
            RandomProposals random = new RandomProposals(seed);
            for (int run = 0; run < 100; run++) {
                Community community = random.community(0, 1);
                FormationAdvice advice = WUHAN.advise(community, ImmutableList.of());

                for (ModeId mode : List.of(ModeId.INDEPENDENT, ModeId.INDUSTRY, ModeId.MARKET)) {
                    assertThat(advice.on(mode).orElseThrow().eligibility())
                            .as("seed %s, run %s: %s of %s", seed, run, mode, community)
                            .isEqualTo(eligibility(
                                    WUHAN.check(arranged(mode, community)).verdict()));
                }
                assertThat(advice.recommendation())
                        .isEqualTo(advice.modes().stream()
                                .filter(one -> one.eligibility() == Eligibility.ELIGIBLE)
                                .map(ModeAdvice::mode)
                                .findFirst());
            }
        }

        private static FormationProposal arranged(ModeId mode, Community community) {
            Head.Builder head = Proposals.marketHead();
            Participant large = Proposals.participant("p")
                    .communityId(community.id())
                    .memberCount(50)
                    .build();
            return FormationProposal.builder()
                    .from(Proposals.inMode(mode, ImmutableList.of(community)).build())
                    .head(head.build())
                    .workCommittee(Proposals.workCommittee()
                            .subdistrictId(community.subdistrictId())
                            .build())
                    .participants(mode.equals(ModeId.INDUSTRY) ? ImmutableList.of(large) : ImmutableList.of())
                    .build();
        }

        private static Eligibility best(ImmutableList<Community> map) {
            Set<String> others = map.stream().skip(1).map(Community::id).collect(ImmutableSet.toImmutableSet());
            Set<Verdict> verdicts = Sets.powerSet(ImmutableSet.copyOf(others)).stream()
                    .map(chosen -> verdict(map, chosen))
                    .collect(ImmutableSet.toImmutableSet());
            return verdicts.contains(Verdict.COMPLIANT)
                    ? Eligibility.ELIGIBLE
                    : verdicts.contains(Verdict.UNDETERMINED) ? Eligibility.UNDETERMINED : Eligibility.NOT_ELIGIBLE;
        }

        private static Verdict verdict(ImmutableList<Community> map, Set<String> chosen) {
            ImmutableList<Community> communities = map.stream()
                    .filter(community -> community.equals(map.get(0)) || chosen.contains(community.id()))
                    .collect(ImmutableList.toImmutableList());
            return WUHAN.check(Proposals.joint(communities)
                            .organizationType(OrganizationType.BRANCH)
                            .workCommittee(Proposals.workCommittee()
                                    .subdistrictId(map.get(0).subdistrictId())
                                    .build())
                            .build())
                    .verdict();
        }

        private static Eligibility eligibility(Verdict verdict) {
            return switch (verdict) {
                case COMPLIANT -> Eligibility.ELIGIBLE;
                case UNDETERMINED -> Eligibility.UNDETERMINED;
                case NON_COMPLIANT -> Eligibility.NOT_ELIGIBLE;
            };
        }
    }

    @Nested
    class What_is_supposed {

        @Test
        void is_what_a_proposal_of_the_communities_alone_would_lack() {
            for (ModeId mode : List.of(ModeId.INDEPENDENT, ModeId.INDUSTRY, ModeId.MARKET)) {
                assertThat(advise(mode, strong("a")).supposed())
                        .as(mode.code())
                        .extracting(finding -> finding.rule().id().value())
                        .contains("formation.work-committee.named", "formation.head.named");
            }
        }

        @Test
        void is_more_where_a_mode_takes_in_others() {
            assertThat(advise(ModeId.INDUSTRY, strong("a")).supposed())
                    .hasSizeGreaterThan(
                            advise(ModeId.INDEPENDENT, strong("a")).supposed().size());
        }

        @Test
        void is_nothing_that_is_up_to_the_communities() {
            ModeAdvice advice = advise(
                    ModeId.INDEPENDENT,
                    Community.builder().from(strong("a").build()).cadreTeam(Optional.empty()));

            assertThat(advice.factsToCollect()).isNotEmpty();
            assertThat(advice.supposed())
                    .isNotEmpty()
                    .noneMatch(finding -> advice.factsToCollect().stream()
                            .anyMatch(fact -> fact.rule().equals(finding.rule())));
        }

        @Test
        void is_nothing_where_the_community_is_not_eligible() {
            ModeAdvice advice = advise(ModeId.INDEPENDENT, weak("a"));

            assertThat(advice.eligibility()).isEqualTo(Eligibility.NOT_ELIGIBLE);
            assertThat(advice.supposed()).isEmpty();
        }
    }

    @Nested
    class Ranks {

        @Test
        void put_those_that_fit_first_and_of_these_the_one_that_supposes_least() {
            FormationAdvice advice = WUHAN.advise(strong("a").build(), ImmutableList.of());

            assertThat(advice.ranked()).containsExactlyInAnyOrderElementsOf(advice.modes());
            assertThat(advice.ranked().get(0).mode()).isEqualTo(ModeId.INDEPENDENT);
        }

        @Test
        void put_those_that_cannot_be_judged_before_those_that_do_not_fit() {
            FormationAdvice advice = WUHAN.advise(
                    Community.builder()
                            .from(weak("a").build())
                            .memberCount(OptionalInt.empty())
                            .build(),
                    ImmutableList.of());

            assertThat(advice.ranked())
                    .extracting(ModeAdvice::eligibility)
                    .contains(Eligibility.UNDETERMINED, Eligibility.NOT_ELIGIBLE)
                    .isSortedAccordingTo(java.util.Comparator.comparingInt(List.of(
                            Eligibility.ELIGIBLE, Eligibility.UNDETERMINED, Eligibility.NOT_ELIGIBLE)::indexOf));
        }
    }
}
