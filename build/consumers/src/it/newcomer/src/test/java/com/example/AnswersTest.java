package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.testing.coverage.RuleCoverage;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.SubjectGenerator;
import org.leaguebuilding.testing.junit.EveryRule;
import org.leaguebuilding.testing.junit.RequireRuleCoverage;

/** What else a host's first tests take from {@code league-building-testing}, beside those of the README. */
@RequireRuleCoverage(minimumPercent = 100)
class AnswersTest {

    private final LeagueBuildingPolicy policy = Editions.wuhan2005();
    private final LeagueBuildingJson json = LeagueBuildingJson.of(policy);

    @ParameterizedTest
    @EveryRule
    void the_answer_to_every_rule_comes_back_as_it_was_sent(Rule rule, RuleCase<?> example, RuleCoverage coverage) {
        assertThat(json.read(Forms.REPORT, json.write(Forms.REPORT, coverage.record(example.violatedReport()))))
                .isEqualTo(example.violatedReport())
                .findings()
                .extracting(Finding::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_subject_of_every_kind_is_judged(long seed) {
        assertThat(Generators.of(policy).all())
                .isNotEmpty()
                .allSatisfy(generator -> assertThat(judged(generator, seed)).isByEdition("wuhan-2005"));
    }

    @Test
    void a_failure_shows_the_report() {
        assertThatThrownBy(
                        () -> assertThat(policy.check(Fixtures.jointProposal())).violates("formation.joint.adjacent"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("formation-proposal proposal-1 by wuhan-2005: compliant");
    }

    private static <S extends Subject> Report judged(SubjectGenerator<S> generator, long seed) {
        return generator.family().check(generator.anything(seed));
    }
}
