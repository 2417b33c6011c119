package org.leaguebuilding.examples.hosttests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.testing.coverage.RuleCoverage;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.leaguebuilding.testing.junit.EveryRule;
import org.leaguebuilding.testing.junit.RequireRuleCoverage;

/** The screen against every rule of formation; a rule that no test here has seen on the screen fails the class. */
@RequireRuleCoverage(minimumPercent = 100, families = "formation")
class ProposalScreenTest {

    private static final ImmutableList<Locale> LOCALES = ImmutableList.of(Locale.CHINA, Locale.ENGLISH);

    @ParameterizedTest
    @EveryRule(families = "formation")
    void a_rule_that_does_not_hold_is_shown_beside_its_field(Rule rule, RuleCase<?> example, RuleCoverage coverage) {
        assertShown(coverage.record(example.violatedReport()), rule);
    }

    @ParameterizedTest
    @EveryRule(families = "formation")
    void a_fact_that_is_missing_is_asked_for_beside_its_field(Rule rule, RuleCase<?> example, RuleCoverage coverage) {
        assumeThat(example.unknownReport())
                .as("%s rests on a fact that can be absent", rule)
                .isPresent();

        assertShown(coverage.record(example.unknownReport().orElseThrow()), rule);
    }

    @Test
    void a_proposal_that_complies_shows_nothing() {
        assertThat(ProposalScreen.lines(Editions.wuhan2005().check(Fixtures.jointProposal()), Locale.CHINA))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_proposal_shows_one_line_for_each_finding(long seed) {
        Report report = Editions.wuhan2005()
                .check(Generators.of(Editions.wuhan2005())
                        .of(FormationPolicy.SUBJECT)
                        .anything(seed));

        assertThat(ProposalScreen.lines(report, Locale.CHINA)).hasSameSizeAs(report.findings());
    }

    @Test
    void a_line_has_mark_field_message_remedy_and_provision() {
        Report report = RuleCases.of(Editions.wuhan2005())
                .caseOf("formation.joint.adjacent")
                .violatedReport();

        assertThat(ProposalScreen.lines(report, Locale.ENGLISH))
                .containsExactly(
                        "✗ [Neighbours of community 3] Community community-3 is not connected to the first community"
                                + " | Add the communities that lie between, or leave out community community-3"
                                + " | Joint mode: weaker foundation, adjacent, of similar type");
        assertThat(ProposalScreen.lines(report, Locale.CHINA))
                .containsExactly("✗ [第3个社区相邻社区] 社区community-3与所填第一个社区不相连"
                        + " | 请将居间的社区一并列入，或不列入社区community-3 | 联合建团：基础弱、地域近、类型似");
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static void assertShown(Report report, Rule rule) {
        Finding finding = report.findings().stream()
                .filter(any -> any.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        for (Locale locale : LOCALES) {
            String label = FieldLabels.of(finding.path(), locale).orElseThrow();
            assertThat(ProposalScreen.lines(report, locale))
                    .anySatisfy(line -> assertThat(line)
                            .contains("[" + label + "]")
                            .contains(finding.message(locale))
                            .contains(finding.remedy(locale)));
        }
    }
}
