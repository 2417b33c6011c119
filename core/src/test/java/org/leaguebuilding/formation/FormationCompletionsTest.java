package org.leaguebuilding.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.formation.Findings.WUHAN_2026;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Answers;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.LocalizedText;

/**
 * What a rule says of a proposal with absent facts is what all of its completions agree on, and what it names as missing are
 * the absent facts that could turn it. The rule that says "known to" is left out, for it is silent by its own words.
 */
class FormationCompletionsTest {

    private static final int RUNS = 150;
    private static final int MOST = 1_500;

    static List<LeagueBuildingPolicy> editions() {
        SimilarTypes similar = SimilarTypes.none()
                .and(CommunityType.OLD_RESIDENTIAL, CommunityType.OFFICE_AND_TRADE)
                .and(CommunityType.OFFICE_AND_TRADE, CommunityType.NEW_ESTATE);
        NoProvision pilot = NoProvision.because(LocalizedText.of("本市试点", "a pilot of the city"));
        return List.of(
                WUHAN_2026,
                WUHAN_2026.toBuilder("pilot")
                        .set(FormationParameters.SIMILAR_TYPES, similar, pilot)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_rule_says_what_all_completions_agree_on_and_names_what_could_turn_it(LeagueBuildingPolicy edition) {
        Multiset<String> decided = HashMultiset.create();
        for (long seed = 1; seed <= 5; seed++) {
            RandomProposals proposals = new RandomProposals(seed);
            for (int run = 0; run < RUNS; run++) {
                FormationProposal proposal = proposals.next();
                while (Completions.of(proposal).size() > MOST) {
                    proposal = proposals.withMoreKnown(proposal);
                }
                requireAgreement("seed " + seed + ", run " + run, edition.formation(), proposal, decided);
            }
        }

        assertThat(rules(edition.formation()))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(decided).as("%s", rule).contains(rule + " TRUE", rule + " FALSE"));
        assertThat(rules(edition.formation()).stream().filter(FormationCompletionsTest::canBeUnknown))
                .hasSize(17)
                .allSatisfy(rule -> assertThat(decided).as("%s", rule).contains(rule + " UNKNOWN"));
    }

    private static List<Rule> rules(FormationPolicy policy) {
        return policy.rules().rules().stream()
                .filter(rule -> !rule.equals(FormationRules.JOINT_COULD_STAND_ALONE))
                .toList();
    }

    private static boolean canBeUnknown(Rule rule) {
        return Bundle.of("formation").find(rule + ".missing", Language.EN).isPresent();
    }

    private static void requireAgreement(
            String name, FormationPolicy policy, FormationProposal proposal, Multiset<String> decided) {
        Completions completions = Completions.of(proposal);
        List<Answers> completed = new ArrayList<>();
        for (int number = 0; number < completions.size(); number++) {
            completed.add(answers(policy, completions.get(number)));
        }
        Answers answers = answers(policy, proposal);
        ImmutableList<Finding> findings = policy.check(proposal).findings();
        List<Rule> rules = rules(policy);
        assertThat(rules).isNotEmpty();
        for (Rule rule : rules) {
            List<Truth> all = completed.stream().map(each -> each.of(rule)).toList();
            Truth agreed = all.contains(Truth.TRUE) && all.contains(Truth.FALSE) ? Truth.UNKNOWN : all.get(0);

            assertThat(answers.of(rule))
                    .as("%s: %s of %s", name, rule, proposal)
                    .isEqualTo(agreed);
            if (agreed == Truth.UNKNOWN) {
                assertThat(missing(rule, findings))
                        .as("%s: %s of %s", name, rule, proposal)
                        .containsExactlyInAnyOrderElementsOf(turning(completions, all));
            }
            decided.add(rule + " " + agreed);
        }
    }

    private static Answers answers(FormationPolicy policy, FormationProposal proposal) {
        return Answers.of(checks -> policy.judge(proposal, checks));
    }

    private static List<String> missing(Rule rule, ImmutableList<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule) && finding.kind() == FindingKind.MISSING_FACT)
                .map(Finding::path)
                .toList();
    }

    /** The facts of which two values, with all others the same, give two answers. */
    private static List<String> turning(Completions completions, List<Truth> answers) {
        List<String> turning = new ArrayList<>();
        int step = 1;
        for (Completions.Fact fact : completions.absent()) {
            int values = fact.values().size();
            for (int number = 0; number < answers.size(); number++) {
                int withFirst = number - number / step % values * step;
                if (answers.get(number) != answers.get(withFirst)) {
                    turning.add(fact.path());
                    break;
                }
            }
            step *= values;
        }
        return turning;
    }
}
