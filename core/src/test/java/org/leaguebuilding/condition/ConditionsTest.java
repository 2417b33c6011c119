package org.leaguebuilding.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.condition.Declared.judge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.Specimens;
import org.leaguebuilding.activity.Activity;
import org.leaguebuilding.activity.ActivityKind;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.activity.YouthNeed;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.GroupCoverage;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.Operand;
import org.leaguebuilding.edition.Operator;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.Difficulty;
import org.leaguebuilding.guarantee.GuaranteeParameters;
import org.leaguebuilding.guarantee.Guidance;
import org.leaguebuilding.guarantee.Hearing;
import org.leaguebuilding.guarantee.HearingSubject;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.honor.HonorParameters;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.Ratio;

/** The closed set of conditions, row by row: what is true, what is false, and which facts are missing where neither is known. */
class ConditionsTest {

    private static final LocalDate DAY = LocalDate.of(2005, 6, 30);

    private static CommunityGuarantee.Builder guarantee() {
        return CommunityGuarantee.builder()
                .id("g-1")
                .communityId("c-1")
                .asOf(LocalDate.of(2005, 12, 31))
                .cycle(DateSpan.ofYear(2005));
    }

    private static Hearing hearing(String id, Optional<LocalDate> on, HearingSubject... subjects) {
        return Hearing.builder()
                .id(id)
                .on(on)
                .subjects(ImmutableSet.copyOf(subjects))
                .build();
    }

    private static Activity.Builder activity(String id) {
        return Activity.builder().id(id).kind(ActivityKind.RIGHTS_PROTECTION);
    }

    private static ActivityProgramme programme(Activity... activities) {
        return ActivityProgramme.builder()
                .from((ActivityProgramme) Specimens.of(ActivityProgramme.class))
                .activities(ImmutableList.copyOf(activities))
                .build();
    }

    private static Community community(String id, Optional<Integer> members) {
        Community.Builder community = Community.builder().id(id).name(id).subdistrictId("s-1");
        members.ifPresent(community::memberCount);
        return community.build();
    }

    private static FormationProposal proposal(Community... communities) {
        return FormationProposal.builder()
                .from((FormationProposal) Specimens.of(FormationProposal.class))
                .communities(ImmutableList.copyOf(communities))
                .participants(ImmutableList.of())
                .sharedResources(ImmutableList.of())
                .replaces(ImmutableList.of())
                .build();
    }

    @Nested
    class Is_is_not_and_in {

        private final CommunityGuarantee known =
                guarantee().fundingArranged(true).build();
        private final CommunityGuarantee unknown = guarantee().build();

        @Test
        void compare_truth_values() {
            assertThat(judge(known, Condition.is("fundingArranged", true))).isEqualTo("true");
            assertThat(judge(known, Condition.is("fundingArranged", false))).isEqualTo("false");
            assertThat(judge(known, Condition.isNot("fundingArranged", false))).isEqualTo("true");
            assertThat(judge(unknown, Condition.is("fundingArranged", true))).isEqualTo("[fundingArranged]");
            assertThat(judge(unknown, Condition.isNot("fundingArranged", true))).isEqualTo("[fundingArranged]");
        }

        @Test
        void compare_ids_and_days() {
            assertThat(judge(known, Condition.is("communityId", "c-1"))).isEqualTo("true");
            assertThat(judge(known, Condition.of("communityId", Operator.IN, "c-2", "c-3")))
                    .isEqualTo("false");
            assertThat(judge(known, Condition.of("communityId", Operator.IN, "c-2", "c-1")))
                    .isEqualTo("true");
            assertThat(judge(known, Condition.is("cycle.startInclusive", LocalDate.of(2005, 1, 1))))
                    .isEqualTo("true");
            assertThat(judge(known, Condition.isNot("asOf", DAY))).isEqualTo("true");
        }

        @Test
        void compare_codes_of_closed_and_of_open_sets() {
            ActivityProgramme programme = programme(activity("a-1").build());

            assertThat(judge(programme, Condition.all("activities", Condition.is("kind", "rights-protection"))))
                    .isEqualTo("true");
            assertThat(judge(
                            programme,
                            Condition.all("activities", Condition.isNot("kind", ActivityKind.RIGHTS_PROTECTION))))
                    .isEqualTo("false");
            assertThat(judge(proposal(community("c-1", Optional.of(1))), Condition.isNot("mode", "market")))
                    .isEqualTo("true");
        }

        @Test
        void compare_two_facts_of_one_kind() {
            Condition same = Condition.is("asOf", Operand.fact("cycle.startInclusive"));

            assertThat(judge(known, same)).isEqualTo("false");
            assertThat(judge(known, Condition.isNot("asOf", Operand.fact("cycle.startInclusive"))))
                    .isEqualTo("true");
            assertThat(judge(unknown, Condition.is("fundingArranged", Operand.fact("venueArranged"))))
                    .isEqualTo("[fundingArranged, venueArranged]");
            assertThat(judge(known, Condition.is("fundingArranged", Operand.fact("venueArranged"))))
                    .isEqualTo("[venueArranged]");
        }

        @Test
        void compare_with_a_parameter() {
            HonorNomination nomination = (HonorNomination) Specimens.of(HonorNomination.class);

            assertThat(judge(nomination, Condition.is("stage", Operand.parameter(HonorParameters.LEAST_STAGE))))
                    .isEqualTo("[stage]");
        }

        @Test
        void look_into_values_that_may_be_absent_and_name_the_outermost_that_is() {
            CommunityGuarantee difficult = guarantee()
                    .difficulties(ImmutableList.of(
                            Difficulty.builder().id("d-1").build(),
                            Difficulty.builder()
                                    .id("d-2")
                                    .guidance(new Guidance(Optional.empty()))
                                    .build()))
                    .build();

            assertThat(judge(difficult, Condition.all("difficulties", Condition.isNot("guidance.on", DAY))))
                    .isEqualTo("[difficulties[0].guidance, difficulties[1].guidance.on]");
        }
    }

    @Nested
    class Bounds {

        private Condition members(Bound bound) {
            return Condition.all(
                    "communities",
                    new Condition.Comparison("memberCount", bound.operator(), bound.operands(), Optional.empty()));
        }

        @ParameterizedTest
        @CsvSource({"2, false", "3, true", "4, true"})
        void hold_from_the_bound_on(int members, String holds) {
            assertThat(judge(proposal(community("c-1", Optional.of(members))), members(Bound.atLeast(3))))
                    .isEqualTo(holds);
        }

        @ParameterizedTest
        @CsvSource({"2, true", "3, true", "4, false"})
        void hold_up_to_the_bound(int members, String holds) {
            assertThat(judge(proposal(community("c-1", Optional.of(members))), members(Bound.atMost(3))))
                    .isEqualTo(holds);
        }

        @ParameterizedTest
        @CsvSource({"1, false", "2, true", "4, true", "5, false"})
        void hold_between_two_bounds_both_included(int members, String holds) {
            assertThat(judge(proposal(community("c-1", Optional.of(members))), members(Bound.between(2, 4))))
                    .isEqualTo(holds);
        }

        @Test
        void are_unknown_where_the_fact_is_absent() {
            FormationProposal unknown = proposal(community("c-1", Optional.empty()));

            assertThat(judge(unknown, members(Bound.atLeast(3)))).isEqualTo("[communities[0].memberCount]");
            assertThat(judge(unknown, members(Bound.between(2, 4)))).isEqualTo("[communities[0].memberCount]");
        }

        @Test
        void name_each_side_that_is_absent_and_hold_where_the_range_of_the_fact_decides() {
            Condition fewer = members(Bound.atLeast(Operand.fact("youthCount")));
            Community without = community("c-1", Optional.empty());
            Community withNone = Community.builder().from(without).youthCount(0).build();
            Community withMost = Community.builder()
                    .from(without)
                    .youthCount(Integer.MAX_VALUE)
                    .build();

            assertThat(judge(proposal(without), fewer))
                    .isEqualTo("[communities[0].memberCount, communities[0].youthCount]");
            assertThat(judge(proposal(withNone), fewer)).isEqualTo("true");
            assertThat(judge(proposal(withMost), fewer)).isEqualTo("[communities[0].memberCount]");
        }

        @Test
        void are_parameters_of_the_edition() {
            CommunityGuarantee once = guarantee()
                    .hearings(ImmutableList.of(hearing("h-1", Optional.of(DAY), HearingSubject.DEVELOPMENT)))
                    .build();
            Bound least = Bound.atLeast(Operand.parameter(GuaranteeParameters.HEARINGS_PER_CYCLE));

            assertThat(judge(once, Condition.count("hearings", least))).isEqualTo("false");
        }

        @Test
        void hold_of_days() {
            CommunityGuarantee guarantee = guarantee().build();

            assertThat(judge(guarantee, Condition.of("asOf", Operator.AT_LEAST, DAY)))
                    .isEqualTo("true");
            assertThat(judge(guarantee, Condition.of("asOf", Operator.AT_MOST, DAY)))
                    .isEqualTo("false");
            assertThat(judge(guarantee, Condition.of("asOf", Operator.AT_LEAST, Operand.fact("cycle.endExclusive"))))
                    .isEqualTo("false");
        }

        @Test
        void hold_of_decimals_and_shares() {
            HonorNomination bare = (HonorNomination) Specimens.of(HonorNomination.class);
            HonorNomination nomination = HonorNomination.builder()
                    .from(bare)
                    .dispersion(new BigDecimal("0.25"))
                    .coverage(RateBounds.of(Ratio.of(3, 4), Ratio.of(3, 4)))
                    .build();
            Condition even = Condition.of("dispersion", Operator.BETWEEN, new BigDecimal("0.1"), new BigDecimal("0.3"));
            Condition reached = Condition.of(
                    "coverage.lower", Operator.AT_LEAST, Operand.parameter(HonorParameters.COVERAGE_FLOOR));

            assertThat(judge(nomination, even)).isEqualTo("true");
            assertThat(judge(bare, even)).isEqualTo("[dispersion]");
            assertThat(judge(nomination, reached)).isEqualTo("false");
            assertThat(judge(bare, reached)).isEqualTo("[coverage]");
            assertThat(judge(nomination, Condition.of("coverage.upper", Operator.AT_MOST, Ratio.of(3, 4))))
                    .isEqualTo("true");
        }
    }

    @Nested
    class Sets {

        private final CommunityGuarantee both = guarantee()
                .hearings(ImmutableList.of(
                        hearing("h-1", Optional.empty(), HearingSubject.DEVELOPMENT, HearingSubject.ACTIVITIES)))
                .build();

        private Condition subjects(Operator operator, HearingSubject... subjects) {
            return Condition.all("hearings", Condition.of("subjects", operator, (Object[]) subjects));
        }

        @Test
        void contain_one_all_or_any_of_some_codes() {
            HearingSubject first = HearingSubject.DEVELOPMENT;
            HearingSubject second = HearingSubject.ACTIVITIES;
            HearingSubject third = HearingSubject.DIFFICULTIES;

            assertThat(judge(both, subjects(Operator.CONTAINS, first))).isEqualTo("true");
            assertThat(judge(both, subjects(Operator.CONTAINS, third))).isEqualTo("false");
            assertThat(judge(both, subjects(Operator.CONTAINS_ALL, first, second)))
                    .isEqualTo("true");
            assertThat(judge(both, subjects(Operator.CONTAINS_ALL, first, third)))
                    .isEqualTo("false");
            assertThat(judge(both, subjects(Operator.CONTAINS_ANY, third, second)))
                    .isEqualTo("true");
            assertThat(judge(both, subjects(Operator.CONTAINS_ANY, third))).isEqualTo("false");
        }

        @Test
        void that_are_absent_are_missing_and_empty_ones_contain_nothing() {
            Condition plain = Condition.all(
                    "activities", Condition.of("needs", Operator.CONTAINS, YouthNeed.POLITICS_AND_CULTURE));

            assertThat(judge(programme(activity("a-1").build()), plain)).isEqualTo("[activities[0].needs]");
            assertThat(judge(programme(activity("a-1").needs(ImmutableSet.of()).build()), plain))
                    .isEqualTo("false");
        }
    }

    @Nested
    class Present_and_absent {

        @Test
        void are_never_unknown() {
            CommunityGuarantee known = guarantee().fundingArranged(false).build();

            assertThat(judge(known, Condition.present("fundingArranged"))).isEqualTo("true");
            assertThat(judge(known, Condition.absent("fundingArranged"))).isEqualTo("false");
            assertThat(judge(known, Condition.present("venueArranged"))).isEqualTo("false");
            assertThat(judge(known, Condition.absent("venueArranged"))).isEqualTo("true");
        }

        @Test
        void ask_for_counts_and_for_values_by_code() {
            Condition counted = Condition.all("communities", Condition.present("memberCount"));
            HonorNomination nomination = (HonorNomination) Specimens.of(HonorNomination.class);

            assertThat(judge(proposal(community("c-1", Optional.of(0))), counted))
                    .isEqualTo("true");
            assertThat(judge(proposal(community("c-1", Optional.empty())), counted))
                    .isEqualTo("false");
            assertThat(judge(nomination, Condition.present("haves." + Have.ORGANIZATION.code())))
                    .isEqualTo("true");
            assertThat(judge(nomination, Condition.is("haves." + Have.ORGANIZATION.code(), true)))
                    .isEqualTo("true");
        }
    }

    @Nested
    class Counts {

        private final CommunityGuarantee two = guarantee()
                .hearings(ImmutableList.of(
                        hearing("h-1", Optional.of(DAY), HearingSubject.DEVELOPMENT),
                        hearing("h-2", Optional.empty(), HearingSubject.DEVELOPMENT)))
                .build();

        private Condition since(Bound bound) {
            return Condition.count("hearings", Condition.of("on", Operator.AT_LEAST, DAY), bound);
        }

        @Test
        void of_all_elements_are_known() {
            assertThat(judge(two, Condition.count("hearings", Bound.atLeast(2))))
                    .isEqualTo("true");
            assertThat(judge(two, Condition.count("hearings", Bound.atLeast(3))))
                    .isEqualTo("false");
            assertThat(judge(two, Condition.count("hearings", Bound.atMost(1)))).isEqualTo("false");
            assertThat(judge(guarantee().build(), Condition.count("hearings", Bound.atLeast(1))))
                    .isEqualTo("false");
        }

        @Test
        void lie_between_those_known_to_match_and_those_not_known_to_fail() {
            assertThat(judge(two, since(Bound.atLeast(1)))).isEqualTo("true");
            assertThat(judge(two, since(Bound.atLeast(2)))).isEqualTo("[hearings[1].on]");
            assertThat(judge(two, since(Bound.atLeast(3)))).isEqualTo("false");
            assertThat(judge(two, since(Bound.atMost(2)))).isEqualTo("true");
            assertThat(judge(two, since(Bound.atMost(1)))).isEqualTo("[hearings[1].on]");
            assertThat(judge(two, since(Bound.between(2, 3)))).isEqualTo("[hearings[1].on]");
        }

        @Test
        void leave_out_elements_known_to_fail() {
            CommunityGuarantee early = guarantee()
                    .hearings(
                            ImmutableList.of(hearing("h-1", Optional.of(DAY.minusDays(1)), HearingSubject.DEVELOPMENT)))
                    .build();

            assertThat(judge(early, since(Bound.atLeast(1)))).isEqualTo("false");
            assertThat(judge(early, since(Bound.atMost(1)))).isEqualTo("true");
        }

        @Test
        void of_an_absent_set_are_unknown_and_name_it() {
            Condition dated = Condition.any("activities", Condition.count("dates", Bound.atLeast(2)));

            assertThat(judge(programme(activity("a-1").build()), dated)).isEqualTo("[activities[0].dates]");
            assertThat(judge(
                            programme(
                                    activity("a-1").dates(ImmutableList.of(DAY)).build()),
                            dated))
                    .isEqualTo("false");
        }

        @Test
        void of_a_list_that_names_only_some_have_no_upper_end() {
            CoverageSurvey survey = CoverageSurvey.builder()
                    .from((CoverageSurvey) Specimens.of(CoverageSurvey.class))
                    .groups(ImmutableList.of(
                            GroupCoverage.builder().group(YouthGroup.JOBLESS).build()))
                    .build();

            assertThat(judge(survey, Condition.count("groups", Bound.atLeast(1))))
                    .isEqualTo("true");
            assertThat(judge(survey, Condition.count("groups", Bound.atLeast(2))))
                    .isEqualTo("[groups]");
            assertThat(judge(survey, Condition.count("groups", Bound.atMost(1))))
                    .isEqualTo("[groups]");
        }
    }

    @Nested
    class Sums {

        private Condition members(Bound bound) {
            return Condition.sum("communities", "memberCount", bound);
        }

        private final FormationProposal some =
                proposal(community("c-1", Optional.of(3)), community("c-2", Optional.empty()));

        @Test
        void are_decided_as_soon_as_the_known_part_decides() {
            assertThat(judge(some, members(Bound.atLeast(3)))).isEqualTo("true");
            assertThat(judge(some, members(Bound.atMost(2)))).isEqualTo("false");
        }

        @Test
        void else_name_the_absent_addends() {
            assertThat(judge(some, members(Bound.atLeast(4)))).isEqualTo("[communities[1].memberCount]");
            assertThat(judge(some, members(Bound.atMost(3)))).isEqualTo("[communities[1].memberCount]");
        }

        @Test
        void of_known_addends_are_known() {
            FormationProposal all = proposal(community("c-1", Optional.of(3)), community("c-2", Optional.of(2)));

            assertThat(judge(all, members(Bound.atLeast(5)))).isEqualTo("true");
            assertThat(judge(all, members(Bound.atLeast(6)))).isEqualTo("false");
            assertThat(judge(all, members(Bound.between(4, 5)))).isEqualTo("true");
        }

        @Test
        void of_elements_that_may_match_count_them_upwards_only() {
            Condition.Sum young = new Condition.Sum(
                    "communities",
                    "memberCount",
                    Optional.of(Condition.of("youthCount", Operator.AT_LEAST, 100)),
                    Bound.atLeast(3),
                    Optional.empty());
            Condition.Sum atMost =
                    new Condition.Sum("communities", "memberCount", young.where(), Bound.atMost(2), Optional.empty());
            Community small = Community.builder()
                    .from(community("c-3", Optional.of(9)))
                    .youthCount(50)
                    .build();
            FormationProposal proposal = proposal(community("c-1", Optional.of(3)), small);

            assertThat(judge(proposal, young)).isEqualTo("[communities[0].youthCount]");
            assertThat(judge(proposal, atMost)).isEqualTo("[communities[0].youthCount]");
            assertThat(judge(proposal(small), young)).isEqualTo("false");
            assertThat(judge(proposal(community("c-1", Optional.empty())), young))
                    .isEqualTo("[communities[0].youthCount, communities[0].memberCount]");
        }
    }

    @Nested
    class All_and_any {

        private final Condition effective = Condition.is("effective", true);

        private final Activity good = activity("a-1").effective(true).build();
        private final Activity bad = activity("a-2").effective(false).build();
        private final Activity open = activity("a-3").build();

        @Test
        void of_no_elements_are_true_and_false() {
            assertThat(judge(programme(), Condition.all("activities", effective)))
                    .isEqualTo("true");
            assertThat(judge(programme(), Condition.any("activities", effective)))
                    .isEqualTo("false");
        }

        @Test
        void are_decided_by_one_element() {
            assertThat(judge(programme(open, bad), Condition.all("activities", effective)))
                    .isEqualTo("false");
            assertThat(judge(programme(open, good), Condition.any("activities", effective)))
                    .isEqualTo("true");
            assertThat(judge(programme(good), Condition.all("activities", effective)))
                    .isEqualTo("true");
            assertThat(judge(programme(bad), Condition.any("activities", effective)))
                    .isEqualTo("false");
        }

        @Test
        void else_name_the_undecided_elements_by_index() {
            assertThat(judge(programme(good, open), Condition.all("activities", effective)))
                    .isEqualTo("[activities[1].effective]");
            assertThat(judge(programme(open, bad, activity("a-4").build()), Condition.any("activities", effective)))
                    .isEqualTo("[activities[0].effective, activities[2].effective]");
        }
    }

    @Nested
    class And_or_and_not {

        private final Condition funding = Condition.is("fundingArranged", true);
        private final Condition venue = Condition.is("venueArranged", true);

        private final CommunityGuarantee neither = guarantee().build();
        private final CommunityGuarantee onlyFunding =
                guarantee().fundingArranged(true).build();
        private final CommunityGuarantee noFunding =
                guarantee().fundingArranged(false).build();

        @Test
        void follow_the_strong_logic() {
            assertThat(judge(noFunding, funding.and(venue))).isEqualTo("false");
            assertThat(judge(onlyFunding, funding.and(venue))).isEqualTo("[venueArranged]");
            assertThat(judge(onlyFunding, funding.or(venue))).isEqualTo("true");
            assertThat(judge(noFunding, funding.or(venue))).isEqualTo("[venueArranged]");
            assertThat(judge(onlyFunding, funding.not())).isEqualTo("false");
            assertThat(judge(noFunding, funding.not())).isEqualTo("true");
            assertThat(judge(neither, funding.not())).isEqualTo("[fundingArranged]");
        }

        @Test
        void name_each_fact_once_in_the_order_written() {
            assertThat(judge(neither, venue.and(funding).and(venue.not())))
                    .isEqualTo("[venueArranged, fundingArranged]");
        }

        @Test
        void of_all_known_are_known() {
            CommunityGuarantee all =
                    guarantee().fundingArranged(true).venueArranged(true).build();

            assertThat(judge(all, funding.and(venue))).isEqualTo("true");
            assertThat(judge(all, funding.not().or(venue.not()))).isEqualTo("false");
        }
    }

    @Nested
    class When {

        private final DeclaredRule rule = Declared.rule()
                .when(Condition.is("fundingArranged", true))
                .condition(Condition.is("venueArranged", true))
                .build();

        @Test
        void is_false_the_rule_requires_nothing() {
            assertThat(judge(guarantee().fundingArranged(false).build(), rule)).isEqualTo("true");
        }

        @Test
        void is_unknown_the_rule_holds_where_its_condition_does_and_else_names_the_facts_of_both() {
            assertThat(judge(guarantee().venueArranged(true).build(), rule)).isEqualTo("true");
            assertThat(judge(guarantee().venueArranged(false).build(), rule)).isEqualTo("[fundingArranged]");
            assertThat(judge(guarantee().build(), rule)).isEqualTo("[fundingArranged, venueArranged]");
        }

        @Test
        void is_true_the_condition_decides() {
            assertThat(judge(
                            guarantee()
                                    .fundingArranged(true)
                                    .venueArranged(false)
                                    .build(),
                            rule))
                    .isEqualTo("false");
            assertThat(judge(guarantee().fundingArranged(true).build(), rule)).isEqualTo("[venueArranged]");
        }
    }
}
