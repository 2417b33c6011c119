package com.example.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.SubjectForms;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.testing.coverage.RuleCoverage;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.junit.EditionUnderTest;
import org.leaguebuilding.testing.junit.EveryRule;
import org.leaguebuilding.testing.junit.RequireRuleCoverage;

/**
 * The host's own tests, within its module as surefire patches it. The module does not require what only its tests use: that lies
 * on the class path, beside modules.
 */
@RequireRuleCoverage(minimumPercent = 100, families = "formation")
class RulesTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private final LeagueBuildingJson json = LeagueBuildingJson.of(POLICY);
    private final Desk desk = new Desk();

    /** An edition that the tests name by this class, which JUnit has to make. */
    static final class City implements EditionUnderTest {

        @Override
        public LeagueBuildingPolicy policy() {
            return POLICY.toBuilder("city").build();
        }
    }

    @Test
    void what_tests_use_is_beside_the_modules() {
        assertThat(RulesTest.class.getModule().getName()).isEqualTo("com.example.host");
        assertThat(Rule.class.getModule().getName()).isEqualTo("org.leaguebuilding.core");
        assertThat(Optional.ofNullable(RuleCase.class.getModule().getName())).isEmpty();
    }

    @ParameterizedTest
    @EveryRule(families = "formation")
    void every_rule_reaches_the_answer(Rule rule, RuleCase<?> example, RuleCoverage coverage) {
        String document = document((FormationProposal) example.violated().subject());
        String answer = new String(desk.answer(document, Locale.CHINA), UTF_8);

        assertThat(coverage.record(desk.judge(document))).isEqualTo(example.violatedReport());
        assertThat(answer).contains("\"" + rule.id() + "\"");
    }

    @ParameterizedTest
    @EveryRule(of = City.class, families = "formation")
    void a_citys_edition_has_the_same_rules(Rule rule, RuleCase<?> example) {
        assertThat(example.violatedReport()).isByEdition("city").hasOnlyFindingsOf(rule);
    }

    @Test
    void any_proposal_is_judged_as_the_policy_does() {
        for (int seed = 1; seed <= 20; seed++) {
            FormationProposal proposal =
                    Generators.of(POLICY).of(FormationPolicy.SUBJECT).nonCompliant(seed);
            Report report = desk.judge(document(proposal));
            assertThat(report).isNonCompliant().isAbout(proposal.id()).isEqualTo(POLICY.check(proposal));
        }
    }

    private String document(FormationProposal proposal) {
        return new String(json.write(SubjectForms.FORMATION_PROPOSAL, proposal), UTF_8);
    }
}
