package org.leaguebuilding.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.SubjectGenerator;
import org.leaguebuilding.testing.fixture.TestEditions;

/** What holds in every family for any subject. */
class FamilyLawsTest {

    private static final int MANY = 300;

    static Stream<SubjectGenerator<?>> generators() {
        return TestEditions.all().flatMap(policy -> Generators.of(policy).all().stream());
    }

    @ParameterizedTest
    @MethodSource("generators")
    <S extends Subject> void a_trace_gives_the_same_report_and_accounts_for_every_rule(SubjectGenerator<S> generator) {
        RuleFamily<S> family = generator.family();

        assertThat(generator.streamOfAnything(1).limit(MANY)).hasSize(MANY).allSatisfy(subject -> {
            Trace trace = family.trace(subject);
            ImmutableSet<Rule> accounted = Stream.concat(
                            trace.steps().stream().map(Trace.Step::rule), trace.notLookedAt().stream())
                    .collect(ImmutableSet.toImmutableSet());

            assertThat(trace.report()).isEqualTo(family.check(subject));
            assertThat(accounted)
                    .containsExactlyInAnyOrderElementsOf(family.rules().rules());
            assertThat(trace.steps().stream().filter(step -> step.holds() != Truth.TRUE))
                    .hasSameSizeAs(trace.report().findings());
        });
    }

    @ParameterizedTest
    @MethodSource("generators")
    <S extends Subject> void findings_come_in_the_order_of_the_rules(SubjectGenerator<S> generator) {
        ImmutableList<Rule> rules = generator.family().rules().rules();

        assertThat(generator.streamOfAnything(1).limit(MANY))
                .hasSize(MANY)
                .allSatisfy(subject -> assertThat(generator.family().check(subject).findings().stream()
                                .map(finding -> rules.indexOf(finding.rule())))
                        .isSorted());
    }

    @ParameterizedTest
    @MethodSource("generators")
    <S extends Subject> void the_verdict_follows_from_the_findings(SubjectGenerator<S> generator) {
        assertThat(generator.streamOfAnything(1).limit(MANY)).hasSize(MANY).allSatisfy(subject -> {
            Report report = generator.family().check(subject);
            boolean violated = report.findings().stream().anyMatch(finding -> finding.kind() == FindingKind.VIOLATION);
            boolean open = report.findings().stream()
                    .anyMatch(finding -> finding.kind() == FindingKind.MISSING_FACT
                            && finding.rule().severity() == Severity.VIOLATION);
            Verdict expected = violated ? Verdict.NON_COMPLIANT : open ? Verdict.UNDETERMINED : Verdict.COMPLIANT;

            assertThat(report.verdict()).isEqualTo(expected);
            assertThat(generator.family().verdict(subject)).isEqualTo(expected);
        });
    }
}
