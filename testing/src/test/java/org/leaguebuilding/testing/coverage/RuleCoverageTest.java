package org.leaguebuilding.testing.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.FormationRules;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;

@Tag("threads")
class RuleCoverageTest {

    private final LeagueBuildingPolicy policy = Editions.wuhan2005();

    /** Three rules: small enough to show the whole text. */
    private final RuleCoverage coverage = RuleCoverage.of(
            "wuhan-2005",
            RuleSet.of(
                    FormationRules.HEAD_NAMED,
                    FormationRules.INDEPENDENT_FOUNDATION,
                    FormationRules.INDEPENDENT_CADRE_TEAM));

    @Nested
    class Recording {

        @Test
        void hands_back_what_it_was_given() {
            Report report = violated("formation.head.named");
            Trace trace = policy.trace(Fixtures.jointProposal());
            FormationAdvice advice = policy.advise(Fixtures.community(), ImmutableList.of());

            assertThat(coverage.record(report)).isSameAs(report);
            assertThat(coverage.record(trace)).isSameAs(trace);
            assertThat(coverage.record(advice)).isSameAs(advice);
            assertThat(coverage.record(report.findings().get(0)))
                    .isSameAs(report.findings().get(0));
        }

        @Test
        void counts_failures_and_missing_facts_apart() {
            coverage.record(violated("formation.independent.foundation"));
            coverage.record(violated("formation.independent.foundation"));
            coverage.record(
                    caseOf("formation.independent.foundation").unknownReport().orElseThrow());

            assertThat(coverage.summary().rules())
                    .contains(new RuleExercise(FormationRules.INDEPENDENT_FOUNDATION, 2, 1, 0));
        }

        @Test
        void counts_what_held_in_a_trace() {
            coverage.record(policy.trace(Fixtures.independentProposal()));

            assertThat(coverage.summary().rules())
                    .containsExactly(
                            new RuleExercise(FormationRules.HEAD_NAMED, 0, 0, 1),
                            new RuleExercise(FormationRules.INDEPENDENT_FOUNDATION, 0, 0, 1),
                            new RuleExercise(FormationRules.INDEPENDENT_CADRE_TEAM, 0, 0, 1));
            assertThat(coverage.summary().exercised()).isZero();
        }

        @Test
        void counts_the_reasons_of_an_advice() {
            Community unappraised = Community.builder()
                    .id("c1")
                    .name("c1")
                    .subdistrictId("s1")
                    .foundation(Foundation.WEAK)
                    .build();
            coverage.record(policy.advise(unappraised, ImmutableList.of()));
            Community unknown = Community.builder()
                    .id("c1")
                    .name("c1")
                    .subdistrictId("s1")
                    .memberCount(9)
                    .build();
            coverage.record(policy.advise(unknown, ImmutableList.of()));

            assertThat(coverage.summary().rules())
                    .contains(
                            new RuleExercise(FormationRules.INDEPENDENT_FOUNDATION, 1, 1, 0),
                            new RuleExercise(FormationRules.INDEPENDENT_CADRE_TEAM, 0, 1, 0));
            assertThat(policy.advise(unknown, ImmutableList.of()).on(ModeId.INDEPENDENT))
                    .isPresent();
        }

        @Test
        void names_rules_that_are_not_to_be_covered() {
            coverage.record(violated("formation.party-leadership.named"));
            coverage.record(violated("formation.mode.known"));
            coverage.record(violated("formation.mode.known"));

            assertThat(coverage.summary().notOfTheEdition())
                    .containsExactly(RuleId.of("formation.mode.known"), RuleId.of("formation.party-leadership.named"));
            assertThat(coverage.summary().exercised()).isZero();
        }

        @Test
        void from_many_threads_loses_nothing() {
            Report report = violated("formation.head.named");

            IntStream.range(0, 10_000).parallel().forEach(i -> coverage.record(report));

            assertThat(coverage.summary().rules()).contains(new RuleExercise(FormationRules.HEAD_NAMED, 10_000, 0, 0));
        }

        @Test
        void later_on_does_not_change_a_summary() {
            RuleCoverageSummary before = coverage.summary();
            coverage.record(violated("formation.head.named"));

            assertThat(before.exercised()).isZero();
            assertThat(coverage.summary().exercised()).isOne();
        }
    }

    @Nested
    class The_share {

        @Test
        void is_of_all_rules_of_the_edition() {
            RuleCoverage whole = RuleCoverage.of(policy);
            RuleCases.of(policy).all().forEach(each -> whole.record(each.violatedReport()));

            assertThat(whole.summary().percent()).isEqualTo(100);
            assertThat(whole.summary().neverExercised()).isEmpty();
            assertThat(whole.summary().edition()).isEqualTo("wuhan-2005");
        }

        @Test
        void is_rounded_down() {
            coverage.record(violated("formation.head.named"));
            assertThat(coverage.summary().percent()).isEqualTo(33);

            coverage.record(violated("formation.independent.foundation"));
            assertThat(coverage.summary().percent()).isEqualTo(66);
            assertThat(coverage.summary().neverExercised()).containsExactly(FormationRules.INDEPENDENT_CADRE_TEAM);
        }

        @Test
        void of_no_rules_is_refused() {
            assertThatThrownBy(() -> RuleCoverage.of("city", RuleSet.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("there is no rule to cover in city");
        }
    }

    @Nested
    class The_text {

        @Test
        void names_each_rule_that_was_never_exercised() {
            coverage.record(violated("formation.head.named"));
            coverage.record(violated("formation.mode.known"));
            coverage.record(policy.trace(violatedFoundation()));

            assertThat(coverage.summary().text(Locale.ENGLISH)).isEqualTo("""
                    Rule coverage by wuhan-2005: 2 of 3 rules exercised (66%)
                      formation.independent.cadre-team: never failed; times held: 1 – Independent formation needs a strong cadre team
                    Not counted, because they need no coverage: formation.mode.known""");
            assertThat(coverage.summary().text(Locale.CHINA)).isEqualTo("""
                    wuhan-2005规则覆盖情况：共3条，已触发2条（66%）
                      formation.independent.cadre-team：未触发，1次均符合——独立建团要求团干部队伍战斗力较强
                    不在统计范围、未予计数的规则：formation.mode.known""");
        }

        @Test
        void says_so_where_a_rule_was_never_met() {
            coverage.record(violated("formation.head.named"));
            coverage.record(violated("formation.independent.foundation"));

            assertThat(coverage.summary().textInBothLanguages()).isEqualTo("""
                    Rule coverage by wuhan-2005: 2 of 3 rules exercised (66%)
                      formation.independent.cadre-team: never met – Independent formation needs a strong cadre team
                    wuhan-2005规则覆盖情况：共3条，已触发2条（66%）
                      formation.independent.cadre-team：未涉及——独立建团要求团干部队伍战斗力较强""");
        }

        @Test
        void has_the_same_keys_in_both_languages() throws IOException {
            assertThat(bundle("en").keySet())
                    .isNotEmpty()
                    .isEqualTo(bundle("zh_CN").keySet());
        }

        private Properties bundle(String suffix) throws IOException {
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(
                    RuleCoverage.class.getResourceAsStream("summary_" + suffix + ".properties"),
                    StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return properties;
        }
    }

    @Nested
    class The_threshold {

        @Test
        void is_met_where_the_share_reaches_it() {
            coverage.record(violated("formation.head.named"));

            assertThatCode(() -> coverage.summary().requireAtLeast(33)).doesNotThrowAnyException();
        }

        @Test
        void fails_with_the_text_in_both_languages() {
            coverage.record(violated("formation.head.named"));
            coverage.record(violated("formation.independent.foundation"));

            assertThatThrownBy(() -> coverage.summary().requireAtLeast(67))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("""
                            The tests exercise 66% of the rules, at least 67% are required
                            测试触发规则66%，未达到67%的要求
                            """ + coverage.summary().textInBothLanguages());
        }
    }

    private FormationProposal violatedFoundation() {
        return (FormationProposal)
                caseOf("formation.independent.foundation").violated().subject();
    }

    private Report violated(String rule) {
        return caseOf(rule).violatedReport();
    }

    private RuleCase<?> caseOf(String rule) {
        return RuleCases.of(policy).caseOf(rule);
    }
}
