package org.leaguebuilding.benchmarks.formation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Rule;

class FormationChecksTest {

    private static final int MANY = 4_000;

    @Nested
    class Both_checks {

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 20_050_930})
        void find_the_same_in_thousands_of_right_wrong_and_incomplete_proposals(long seed) {
            long compared = FormationChecks.on(FormationProposals.troubled(seed).take(MANY))
                    .requireSameFindings();

            assertThat(compared).as("findings compared, seed %s", seed).isGreaterThan(MANY);
        }

        @ParameterizedTest
        @EnumSource
        void find_the_same_in_every_case(ProposalCase each) {
            long compared =
                    FormationChecks.on(ImmutableList.of(each.proposal())).requireSameFindings();

            assertThat(compared).isEqualTo(each.isValid() ? 0 : ProposalCase.BROKEN_RULES);
        }

        @Test
        void find_nothing_in_the_mixed_valid_proposals() {
            assertThat(FormationChecks.mixedValid())
                    .hasSize(FormationChecks.MIXED)
                    .extracting(FormationProposal::mode)
                    .contains(ModeId.INDEPENDENT, ModeId.JOINT, ModeId.INDUSTRY, ModeId.MARKET);
        }
    }

    @Nested
    class The_proposals {

        private final List<Finding> findings = FormationProposals.troubled(1).take(MANY).stream()
                .flatMap(proposal -> FormationChecks.POLICY.check(proposal).findings().stream())
                .toList();

        @Test
        void break_every_rule_of_the_edition() {
            assertThat(rulesWith(findings, FindingKind.VIOLATION, FindingKind.CONCERN))
                    .isEqualTo(FormationChecks.POLICY.formation().rules().rules().stream()
                            .map(Rule::toString)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }

        @Test
        void leave_every_fact_out_that_can_be_unknown() {
            assertThat(rulesWith(findings, FindingKind.MISSING_FACT))
                    .containsExactly(
                            "formation.basic-form.kept",
                            "formation.independent.cadre-team",
                            "formation.independent.foundation",
                            "formation.industry.brings-members",
                            "formation.industry.community-core",
                            "formation.industry.non-public",
                            "formation.industry.small-or-medium",
                            "formation.industry.within-area",
                            "formation.joint.adjacent",
                            "formation.joint.similar-type",
                            "formation.joint.weaker-foundation",
                            "formation.market.head-background",
                            "formation.market.head-dedicated",
                            "formation.market.head-warm",
                            "formation.size.limit",
                            "formation.size.minimum",
                            "formation.work-committee.strong");
        }

        @Test
        void are_the_same_for_the_same_seed() {
            assertThat(FormationProposals.troubled(7).take(50))
                    .isEqualTo(FormationProposals.troubled(7).take(50))
                    .isNotEqualTo(FormationProposals.troubled(8).take(50));
        }

        private Set<String> rulesWith(List<Finding> findings, FindingKind... kinds) {
            return findings.stream()
                    .filter(finding -> Stream.of(kinds).anyMatch(kind -> kind == finding.kind()))
                    .map(finding -> finding.rule().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
