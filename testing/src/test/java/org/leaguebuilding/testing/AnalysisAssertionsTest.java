package org.leaguebuilding.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.leaguebuilding.testing.AnalysisAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.analysis.Defect;
import org.leaguebuilding.analysis.DefectKind;
import org.leaguebuilding.analysis.EditionDefects;
import org.leaguebuilding.analysis.Effort;
import org.leaguebuilding.analysis.PolicyAnalysis;
import org.leaguebuilding.analysis.Repairs;
import org.leaguebuilding.analysis.Scope;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.RuleCases;

class AnalysisAssertionsTest {

    private static final Rule RULE =
            Editions.wuhan2005().formation().rules().rules().get(0);

    private static final EditionDefects NONE =
            new EditionDefects(ImmutableList.of(), Scope.atMost(1), 1, ImmutableList.of());

    private static final EditionDefects DEAD = new EditionDefects(
            ImmutableList.of(new Defect(
                    DefectKind.DEAD_RULE,
                    FormationPolicy.SUBJECT,
                    ImmutableList.of(RULE),
                    Optional.empty(),
                    1,
                    true,
                    Optional.empty())),
            Scope.atMost(1),
            1,
            ImmutableList.of());

    private static Repairs<FormationProposal> repairs(FormationProposal proposal) {
        return PolicyAnalysis.of(Editions.wuhan2005())
                .of(FormationPolicy.SUBJECT)
                .repairs(proposal, Effort.atMost(1));
    }

    private static FormationProposal weak() {
        return RuleCases.of(Editions.wuhan2005())
                .caseOf("formation.independent.foundation", FormationProposal.class)
                .violated()
                .subject();
    }

    private static void assertFails(ThrowingCallable call, String... told) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(call).withMessageContainingAll(told);
    }

    @Test
    void an_edition_without_defects_is_empty_and_one_with_some_shows_them() {
        assertThat(NONE).isEmpty();
        assertFails(() -> assertThat(DEAD).isEmpty(), "no defect", "can never fail", "all cases were tried");
    }

    @Test
    void a_defect_is_asked_for_by_its_kind_and_a_rule_of_it() {
        String rule = RULE.id().value();

        assertThat(DEAD).has(DefectKind.DEAD_RULE, rule);
        assertFails(() -> assertThat(DEAD).has(DefectKind.IMPLIED_RULE, rule), "IMPLIED_RULE with " + rule);
        assertFails(() -> assertThat(DEAD).has(DefectKind.DEAD_RULE, "city.own"), "city.own", "can never fail");
    }

    @Test
    void a_repair_is_asked_for_by_the_facts_that_it_changes() {
        Repairs<FormationProposal> repairs = repairs(weak());

        assertThat(repairs)
                .isComplete()
                .hasRepairOf("communities[0].foundation")
                .hasRepairOf("mode");
        assertFails(
                () -> assertThat(repairs).hasRepairOf("communities[0].name"), "communities[0].name", "change the mode");
        assertFails(() -> assertThat(repairs).isEmpty(), "no repair", "change the mode");
    }

    @Test
    void a_compliant_subject_has_no_repair() {
        assertThat(repairs(Fixtures.jointProposal())).isEmpty().isComplete();
    }

    @Test
    void a_search_that_was_cut_short_is_told() {
        Repairs<FormationProposal> cut = PolicyAnalysis.of(Editions.wuhan2005())
                .of(FormationPolicy.SUBJECT)
                .repairs(weak(), Effort.atMost(1).results(1));

        assertFails(() -> assertThat(cut).isComplete(), "all repairs within the effort");
    }
}
