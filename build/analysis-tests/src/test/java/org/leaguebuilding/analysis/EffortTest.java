package org.leaguebuilding.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.leaguebuilding.validation.MalformedValueException;

class EffortTest {

    private static final SubjectAnalysis<FormationProposal> PROPOSALS =
            PolicyAnalysis.of(Editions.wuhan2005()).of(FormationPolicy.SUBJECT);

    private static final FormationProposal WEAK = violating("formation.independent.foundation");

    private static FormationProposal violating(String rule) {
        return RuleCases.of(Editions.wuhan2005()).on(FormationProposal.class).stream()
                .filter(each -> each.rule().id().value().equals(rule))
                .map(RuleCase::violated)
                .findFirst()
                .orElseThrow()
                .subject();
    }

    private static ImmutableSet<String> changed(Effort effort) {
        return PROPOSALS.repairs(WEAK, effort).minimal().stream()
                .flatMap(repair -> repair.changes().stream())
                .map(FactChange::path)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void a_fact_that_is_locked_is_not_changed() {
        assertThat(changed(Effort.atMost(1))).contains("communities[0].foundation", "mode");
        assertThat(changed(Effort.atMost(1).locking("mode"))).containsExactly("communities[0].foundation");
        assertThat(changed(Effort.atMost(1).locking("communities[].foundation")))
                .containsExactly("mode");
        assertThat(changed(Effort.atMost(1).locking("communities[0].foundation")))
                .containsExactly("mode");
        assertThat(changed(Effort.atMost(1).locking("communities"))).containsExactly("mode");
    }

    @Test
    void an_element_that_could_be_added_is_not_added_where_its_place_is_locked() {
        SubjectAnalysis<CommunityGuarantee> guarantees =
                PolicyAnalysis.of(Editions.wuhan2005()).of(GuaranteePolicy.SUBJECT);
        CommunityGuarantee once = RuleCases.of(Editions.wuhan2005())
                .caseOf("guarantee.party-head.regular", CommunityGuarantee.class)
                .violated()
                .subject();
        String further = "hearings[" + once.hearings().size() + "]";

        assertThat(guarantees.repairs(once, Effort.atMost(1)).ways())
                .extracting(RepairWay::paths)
                .containsExactly(ImmutableList.of(further));
        assertThat(guarantees.repairs(once, Effort.atMost(1).locking(further)).minimal())
                .isEmpty();
    }

    @Test
    void a_repair_of_three_failures_takes_few_checks() {
        FormationProposal small = FormationProposal.builder()
                .from(WEAK)
                .communities(ImmutableList.of(Community.builder()
                        .from(WEAK.communities().get(0))
                        .cadreTeam(Strength.WEAK)
                        .memberCount(2)
                        .build()))
                .build();

        Repairs<FormationProposal> repairs =
                PROPOSALS.repairs(small, Effort.atMost(3).checks(5_000).locking("mode", "communities[1]"));

        assertThat(repairs.minimal().get(0).changes())
                .extracting(FactChange::path)
                .containsExactlyInAnyOrder(
                        "communities[0].foundation", "communities[0].cadreTeam", "communities[0].memberCount");
        assertThat(repairs.complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "communities[].fundation",
                "hearings[0].on",
                "",
                "communities[x].foundation",
                "communities[00].foundation",
                "communities[1000000000].foundation",
                "mode[1]"
            })
    void a_locked_path_that_no_fact_has_is_refused(String path) {
        assertThatThrownBy(() -> PROPOSALS.repairs(WEAK, Effort.standard().locking(path)))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("locked")
                .hasMessageContaining(path);
    }

    @Test
    void what_can_be_locked_is_told_before() {
        assertThat(Effort.canLock(Editions.wuhan2005().formation(), "communities[0].foundation"))
                .isTrue();
        assertThat(Effort.canLock(Editions.wuhan2005().formation(), "hearings")).isFalse();
        assertThat(Effort.canLock(Editions.wuhan2005().guarantee(), "hearings")).isTrue();
    }

    @Test
    void an_effort_below_one_is_refused() {
        assertThatThrownBy(() -> Effort.atMost(0)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Effort.standard().results(0)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Effort.standard().checks(-1)).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void a_search_that_is_cut_short_says_so_and_keeps_what_it_found() {
        Repairs<FormationProposal> first =
                PROPOSALS.repairs(WEAK, Effort.atMost(1).results(1));
        Repairs<FormationProposal> none =
                PROPOSALS.repairs(WEAK, Effort.atMost(1).checks(1));

        assertThat(first.minimal()).hasSize(1);
        assertThat(first.complete()).isFalse();
        assertThat(none.minimal()).isEmpty();
        assertThat(none.complete()).isFalse();
        assertThat(PROPOSALS.repairs(WEAK, Effort.atMost(1)).complete()).isTrue();
    }

    @Test
    void a_compliant_subject_needs_no_repair() {
        FormationProposal good =
                PROPOSALS.repairs(WEAK, Effort.standard()).minimal().get(0).subject();

        assertThat(PROPOSALS.repairs(good, Effort.standard())).isEqualTo(new Repairs<>(ImmutableList.of(), true, 1));
    }
}
