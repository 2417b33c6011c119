package org.leaguebuilding.analysis;

import static java.util.Locale.CHINA;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/** What each mode supposes, and the cheapest way to it. */
class ModeWaysTest {

    private static final LeagueBuildingPolicy SHIPPED = Editions.wuhan2005();
    private static final PolicyAnalysis ANALYSIS = PolicyAnalysis.of(SHIPPED);
    private static final Effort EFFORT = Effort.atMost(3).checks(2_000);
    private static final ModeId CAMPUS = ModeId.of("campus");

    /** A mode of a city's own that asks for a core organization and two persons. */
    private static final PolicyAnalysis CITY = PolicyAnalysis.of(Planted.edition(List.of(new Change.AddedMode(
            "campus",
            LocalizedText.of("校园建团", "Campus formation"),
            "m",
            false,
            ImmutableList.of(
                    Planted.rule("formation.campus.core", "coreOrganization", Condition.present("coreOrganization")),
                    Planted.rule(
                            "formation.campus.relies",
                            "reliesOnPartyOrganization",
                            Condition.present("reliesOnPartyOrganization")))))));

    /** Three members short of what market formation asks for, and a weak team, which is of no account there. */
    private static final Community SMALL = Community.builder()
            .from(Fixtures.community())
            .memberCount(2)
            .cadreTeam(Strength.WEAK)
            .build();

    private static FormationProposal with(Community community) {
        return FormationProposal.builder()
                .from(Fixtures.marketProposal())
                .communities(ImmutableList.of(community))
                .build();
    }

    private static List<ModeId> order(ModeWays ways) {
        return ways.ways().stream().map(way -> way.mode().id()).toList();
    }

    private static List<String> changed(ModeWay way) {
        return way.cheapest().orElseThrow().paths();
    }

    @Nested
    class Ranking {

        @Test
        void a_mode_in_which_the_proposal_is_compliant_is_first_with_no_change() {
            ModeWay first =
                    ANALYSIS.modes(Fixtures.marketProposal(), EFFORT).ways().get(0);

            assertThat(first.stands()).isTrue();
            assertThat(first.changes()).hasValue(0);
            assertThat(first.supposed()).isEmpty();
            assertThat(first.cheapest()).isEmpty();
            assertThat(first.after()).contains(first.report());
        }

        @Test
        void modes_of_fewer_changes_come_first_and_those_to_which_there_is_no_way_last() {
            ModeWays ways = ANALYSIS.modes(with(SMALL), EFFORT.locking("communities[1]", "participants"));

            assertThat(order(ways)).containsExactly(ModeId.MARKET, ModeId.INDEPENDENT, ModeId.JOINT, ModeId.INDUSTRY);
            assertThat(ways.ways()).extracting(way -> way.changes().orElse(-1)).containsExactly(1, 2, -1, -1);
        }

        @Test
        void modes_that_differ_in_nothing_stand_in_the_order_of_the_edition() {
            assertThat(order(ANALYSIS.modes(Fixtures.community(), ImmutableList.of(), EFFORT)))
                    .containsExactly(ModeId.INDEPENDENT, ModeId.INDUSTRY, ModeId.MARKET, ModeId.JOINT);
        }

        @Test
        void of_as_few_changes_those_that_leave_fewer_concerns_come_first() {
            ModeWay weak = ANALYSIS.way(with(SMALL), ModeId.MARKET, EFFORT);
            ModeWay concerned = new ModeWay(
                    weak.mode(),
                    weak.proposal(),
                    weak.report(),
                    new Repairs<>(ImmutableList.of(leaving(1, weak)), true, 1),
                    weak.within());

            assertThat(Stream.of(concerned, weak).sorted(ModeWay.CHEAPEST_FIRST))
                    .containsExactly(weak, concerned);
        }

        /** The repair of a way, with the report of a proposal that has that many concerns. */
        private Repair<FormationProposal> leaving(int concerns, ModeWay way) {
            FormationProposal proposal = RuleCases.of(SHIPPED)
                    .caseOf("formation.work-committee.strong", FormationProposal.class)
                    .violated()
                    .subject();
            Repair<FormationProposal> repair = way.repairs().minimal().get(0);
            Repair<FormationProposal> concerned = new Repair<>(repair.changes(), proposal, SHIPPED.check(proposal));
            assertThat(ModeWay.concerns(concerned.report())).isEqualTo(concerns);
            return concerned;
        }
    }

    @Nested
    class A_way {

        @Test
        void says_what_the_mode_supposes_that_is_not_there() {
            assertThat(ANALYSIS.way(with(SMALL), ModeId.INDEPENDENT, EFFORT).supposed())
                    .extracting(finding -> finding.rule().id().value())
                    .containsExactly("formation.size.minimum", "formation.independent.cadre-team");
        }

        @Test
        void has_no_more_changes_than_it_takes() {
            ModeWay way = ANALYSIS.way(with(SMALL), ModeId.INDEPENDENT, EFFORT.locking("communities[1]"));

            assertThat(changed(way))
                    .containsExactlyInAnyOrder("communities[0].memberCount", "communities[0].cadreTeam");
            assertThat(way.repairs().minimal())
                    .isNotEmpty()
                    .allSatisfy(repair -> assertThat(repair.changes()).hasSize(2));
            assertThat(way.repairs().complete()).isTrue();
        }

        @Test
        void leaves_locked_facts_and_the_mode_as_they_are() {
            ModeWay way = ANALYSIS.way(
                    with(SMALL), ModeId.INDEPENDENT, EFFORT.locking("communities[].memberCount", "communities[1]"));

            assertThat(way.repairs().minimal()).isEmpty();
            assertThat(ANALYSIS.way(with(SMALL), ModeId.MARKET, EFFORT)
                            .repairs()
                            .minimal())
                    .isNotEmpty()
                    .allSatisfy(repair -> assertThat(repair.subject().mode()).isEqualTo(ModeId.MARKET));
        }

        @Test
        void that_does_not_exist_is_told_as_complete_and_one_that_was_not_looked_for_to_the_end_as_not() {
            Effort one = Effort.atMost(1).locking("communities[1]");

            ModeWay none = ANALYSIS.way(with(SMALL), ModeId.INDEPENDENT, one);
            ModeWay cut = ANALYSIS.way(with(SMALL), ModeId.INDEPENDENT, EFFORT.checks(3));

            assertThat(none.changes()).isEmpty();
            assertThat(none.after()).isEmpty();
            assertThat(none.repairs().complete()).isTrue();
            assertThat(cut.changes()).isEmpty();
            assertThat(cut.repairs().complete()).isFalse();
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.analysis.ModeWaysTest#proposals")
        void that_is_applied_gives_a_compliant_proposal_in_the_mode(FormationProposal proposal) {
            int applied = 0;
            for (ModeWay way : CITY.modes(proposal, EFFORT).ways()) {
                for (Repair<FormationProposal> repair : way.repairs().minimal()) {
                    assertThat(repair.subject().mode()).isEqualTo(way.mode().id());
                    assertThat(repair.report().verdict()).isEqualTo(Verdict.COMPLIANT);
                    applied++;
                }
            }
            assertThat(applied).isPositive();
        }
    }

    static Stream<FormationProposal> proposals() {
        return Stream.of(
                Fixtures.independentProposal(),
                Fixtures.jointProposal(),
                Fixtures.industryProposal(),
                Fixtures.marketProposal(),
                with(SMALL));
    }

    @Nested
    class A_mode_of_a_citys_own {

        @Test
        void is_among_the_others_with_what_it_asks_for() {
            ModeWay campus =
                    CITY.modes(Fixtures.marketProposal(), EFFORT).to(CAMPUS).orElseThrow();

            assertThat(changed(campus)).containsExactlyInAnyOrder("coreOrganization", "reliesOnPartyOrganization");
            assertThat(campus.text(CHINA))
                    .startsWith("校园建团：尚待落实“formation.campus.core”、“formation.campus.relies”；改动2项即可符合：");
        }

        @Test
        void is_refused_where_the_edition_does_not_have_it() {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> ANALYSIS.way(Fixtures.marketProposal(), CAMPUS, EFFORT))
                    .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.MODE_OF_EDITION))
                    .withMessageContaining("campus");
        }

        @Test
        void that_a_proposal_names_and_the_edition_does_not_have_is_told_with_those_that_it_has() {
            FormationProposal campus = FormationProposal.builder()
                    .from(Fixtures.marketProposal())
                    .mode(CAMPUS)
                    .build();

            ModeWays ways = ANALYSIS.modes(campus, EFFORT);

            assertThat(ways.unknown()).contains(CAMPUS);
            assertThat(ways.to(CAMPUS)).isEmpty();
            assertThat(ways.text(CHINA)).startsWith("政策版本wuhan-2005未列建团模式“campus”，所列模式有：独立建团、");
            assertThat(ways.text(ENGLISH))
                    .startsWith(
                            "The edition wuhan-2005 does not have the mode “campus”; it has Independent formation, ");
            assertThat(CITY.modes(campus, EFFORT).unknown()).isEmpty();
        }
    }

    @Test
    void a_locked_path_that_no_fact_has_is_refused() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> ANALYSIS.modes(Fixtures.marketProposal(), EFFORT.locking("comunities")))
                .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.KNOWN_FACT));
    }

    @Nested
    class Of_a_community {

        private static final Community WEAK = Community.builder()
                .from(SMALL)
                .id("community-2")
                .foundation(Foundation.WEAK)
                .adjacentTo(Optional.empty())
                .build();

        @Test
        void everything_is_arranged_that_is_not_up_to_communities() {
            ModeWays ways = ANALYSIS.modes(SMALL, ImmutableList.of(), EFFORT);

            assertThat(ways.to(ModeId.INDUSTRY).orElseThrow().stands()).isTrue();
            assertThat(changed(ways.to(ModeId.MARKET).orElseThrow())).containsExactly("communities[0].memberCount");
        }

        @Test
        void no_neighbour_is_made_up() {
            ModeWay joint = ANALYSIS.modes(SMALL, ImmutableList.of(), EFFORT)
                    .to(ModeId.JOINT)
                    .orElseThrow();

            assertThat(joint.changes()).isEmpty();
            assertThat(joint.repairs().complete()).isTrue();
        }

        @Test
        void joint_formation_is_looked_at_with_the_neighbour_that_is_nearest_where_none_fits() {
            Community far = Community.builder()
                    .from(WEAK)
                    .id("community-3")
                    .subdistrictId("elsewhere")
                    .build();

            ModeWay joint = ANALYSIS.modes(WEAK, ImmutableList.of(far, SMALL), EFFORT)
                    .to(ModeId.JOINT)
                    .orElseThrow();

            assertThat(joint.proposal().communities())
                    .extracting(Community::id)
                    .containsExactly("community-2", SMALL.id());
        }
    }

    @Nested
    class Words {

        @Test
        void tell_the_way_with_what_is_missing_and_every_change() {
            ModeWay way = ANALYSIS.way(with(SMALL), ModeId.MARKET, EFFORT.locking("participants", "communities[1]"));

            assertThat(way.text(CHINA)).isEqualTo("市场建团：尚待落实“团员人数应达到该类团组织的下限”；改动1项即可符合：将社区Community 1的团员人数由2改为3");
            assertThat(way.text(ENGLISH))
                    .startsWith("Market formation still needs “")
                    .endsWith(
                            "”; one change is enough: change the number of League members of Community 1 from 2 to 3");
        }

        @Test
        void tell_where_nothing_is_to_be_done() {
            ModeWay way = ANALYSIS.way(Fixtures.marketProposal(), ModeId.MARKET, EFFORT);

            assertThat(way.text(CHINA)).isEqualTo("市场建团：已符合要求，无需改动");
            assertThat(way.text(ENGLISH)).isEqualTo("Market formation: compliant as it stands");
        }

        @Test
        void tell_that_there_is_no_way_or_that_it_is_not_known() {
            ModeWay none = ANALYSIS.way(
                    with(SMALL), ModeId.INDEPENDENT, Effort.atMost(1).locking("communities[1]"));
            ModeWay cut = ANALYSIS.way(with(SMALL), ModeId.INDEPENDENT, EFFORT.checks(3));

            assertThat(none.text(CHINA)).endsWith("；改动1项以内无法符合");
            assertThat(none.text(ENGLISH)).endsWith("”; no single change is enough");
            assertThat(cut.text(CHINA)).containsPattern("；检查\\d+次后即停，改动3项以内能否符合尚未查明$");
            assertThat(cut.text(ENGLISH))
                    .containsPattern(
                            "; whether 3 changes are enough is not known, because the search was cut short after \\d+ checks$");
        }

        @Test
        void have_a_line_for_each_mode() {
            assertThat(ANALYSIS.modes(with(SMALL), EFFORT).text(CHINA)).hasLineCount(4);
        }
    }
}
