package org.leaguebuilding.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.formation.Findings.WUHAN_2026;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.text.Language;

/** What holds for every proposal, tried on seeded ones. A failure names the seed and the run. */
class FormationLawsTest {

    private static final int RUNS = 250;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 5);
    }

    private static void forProposals(long seed, BiConsumer<String, FormationProposal> law) {
        RandomProposals proposals = new RandomProposals(seed);
        for (int run = 0; run < RUNS; run++) {
            law.accept("seed " + seed + ", run " + run, proposals.next());
        }
    }

    @Test
    void the_generator_reaches_every_rule_in_every_outcome_it_can_have() {
        Set<String> seen = new HashSet<>();
        seeds().forEach(seed -> forProposals(
                seed,
                (name, proposal) -> WUHAN_2026
                        .trace(proposal)
                        .steps()
                        .forEach(step -> seen.add(step.rule() + " " + step.holds()))));

        assertThat(WUHAN_2026.formation().rules().rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(seen).contains(rule + " TRUE", rule + " FALSE"));
        assertThat(WUHAN_2026.formation().rules().rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(seen.contains(rule + " UNKNOWN"))
                        .as("%s can be unknown exactly where it says what is missing", rule)
                        .isEqualTo(Bundle.of("formation")
                                .find(rule + ".missing", Language.EN)
                                .isPresent()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_findings_are_those_of_a_naive_check(long seed) {
        forProposals(seed, (name, proposal) -> {
            for (LeagueBuildingPolicy edition : List.of(Editions.wuhan2005(), WUHAN_2026)) {
                assertThat(edition.check(proposal).findings())
                        .as("%s by %s", name, edition)
                        .extracting(FormationLawsTest::naiveLine)
                        .containsExactlyElementsOf(NaiveFormation.check(proposal, edition == WUHAN_2026));
            }
        });
    }

    private static String naiveLine(Finding finding) {
        return (finding.kind() == FindingKind.MISSING_FACT ? "?" : "!") + finding.rule() + " " + finding.path();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findings_come_in_the_order_of_the_rules_and_then_of_the_index(long seed) {
        ImmutableList<Rule> rules = WUHAN_2026.formation().rules().rules();
        Ordering<Finding> order = Ordering.<Integer>natural()
                .onResultOf((Finding finding) -> rules.indexOf(finding.rule()))
                .compound(Ordering.<Integer>natural().onResultOf(FormationLawsTest::index));

        forProposals(
                seed,
                (name, proposal) -> assertThat(order.isStrictlyOrdered(
                                WUHAN_2026.check(proposal).findings()))
                        .as(name)
                        .isTrue());
    }

    /** Communities stand before participants in the schema. */
    private static int index(Finding finding) {
        String index = finding.path().replaceAll("^[^\\[]*\\[?([0-9]*).*$", "$1");
        int behind = finding.path().startsWith("participants[") ? 1_000 : 0;
        return index.isEmpty() ? -1 : behind + Integer.parseInt(index);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_verdict_follows_from_the_findings(long seed) {
        forProposals(seed, (name, proposal) -> {
            Report report = WUHAN_2026.check(proposal);
            boolean violated = report.findings().stream().anyMatch(finding -> finding.kind() == FindingKind.VIOLATION);
            boolean open = report.findings().stream()
                    .anyMatch(finding -> finding.kind() == FindingKind.MISSING_FACT
                            && finding.rule().severity() == Severity.VIOLATION);
            Verdict expected = violated ? Verdict.NON_COMPLIANT : open ? Verdict.UNDETERMINED : Verdict.COMPLIANT;

            assertThat(report.verdict()).as(name).isEqualTo(expected);
            assertThat(WUHAN_2026.formation().verdict(proposal)).as(name).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_trace_gives_the_same_report_and_accounts_for_every_rule(long seed) {
        forProposals(seed, (name, proposal) -> {
            Trace trace = WUHAN_2026.trace(proposal);
            List<Rule> accounted = new ArrayList<>(trace.notLookedAt());
            trace.steps().forEach(step -> accounted.add(step.rule()));

            assertThat(trace.report()).as(name).isEqualTo(WUHAN_2026.check(proposal));
            assertThat(ImmutableSet.copyOf(accounted))
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(
                            WUHAN_2026.formation().rules().rules());
            assertThat(trace.steps().stream().filter(step -> step.holds() != Truth.TRUE))
                    .as(name)
                    .hasSameSizeAs(trace.report().findings());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_the_communities_behind_the_first_does_not_matter(long seed) {
        Random random = new Random(seed);
        forProposals(seed, (name, proposal) -> {
            List<Community> others = new ArrayList<>(
                    proposal.communities().subList(1, proposal.communities().size()));
            Collections.shuffle(others, random);
            FormationProposal shuffled = FormationProposal.builder()
                    .from(proposal)
                    .communities(ImmutableList.of(proposal.communities().get(0)))
                    .addAllCommunities(others)
                    .build();

            assertThat(withoutPlaces(shuffled)).as(name).containsExactlyInAnyOrderElementsOf(withoutPlaces(proposal));
        });
    }

    /** Where the first type is unknown and the others disagree evenly, the later ones are named. */
    private static List<String> withoutPlaces(FormationProposal proposal) {
        boolean open = proposal.communities().get(0).type().isEmpty();
        return WUHAN_2026.check(proposal).findings().stream()
                .map(finding -> open && finding.rule().equals(FormationRules.JOINT_SIMILAR_TYPE)
                        ? finding.rule() + " " + finding.kind()
                        : finding.rule() + " " + finding.kind() + " " + finding.arguments())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_finding_can_be_told_in_both_languages_and_put_together_again(long seed) {
        List<Finding> found = new ArrayList<>();
        forProposals(
                seed,
                (name, proposal) -> found.addAll(WUHAN_2026.check(proposal).findings()));

        assertThat(found).isNotEmpty().allSatisfy(finding -> {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
                assertThat(finding.message(locale)).isNotBlank().doesNotContain("{", "}");
                assertThat(finding.remedy(locale)).isNotBlank().doesNotContain("{", "}");
            }
            assertThat(Finding.of(finding.rule(), finding.kind(), finding.path(), finding.arguments()))
                    .isEqualTo(finding)
                    .hasSameHashCodeAs(finding);
        });
    }

    @Test
    void the_same_seed_gives_the_same_proposals() {
        RandomProposals one = new RandomProposals(1);
        RandomProposals same = new RandomProposals(1);

        for (int run = 0; run < 50; run++) {
            assertThat(one.next()).isEqualTo(same.next());
        }
    }
}
