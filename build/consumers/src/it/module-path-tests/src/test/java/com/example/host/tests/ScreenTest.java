package com.example.host.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import com.example.host.Screen;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.testing.coverage.RuleCoverage;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.junit.EditionUnderTest;
import org.leaguebuilding.testing.junit.EveryRule;
import org.leaguebuilding.testing.junit.RequireRuleCoverage;

@RequireRuleCoverage(minimumPercent = 100, of = ScreenTest.City.class)
class ScreenTest {

    private static final LeagueBuildingPolicy POLICY =
            Editions.wuhan2005().toBuilder("city").build();

    /** An edition of the host's own, which JUnit has to make. */
    static final class City implements EditionUnderTest {

        @Override
        public LeagueBuildingPolicy policy() {
            return POLICY;
        }
    }

    @Test
    void everything_is_a_module_of_its_own() {
        assertThat(ScreenTest.class.getModule().getName()).isEqualTo("com.example.host.tests");
        assertThat(Screen.class.getModule().getName()).isEqualTo("com.example.host");
        assertThat(Rule.class.getModule().getName()).isEqualTo("org.leaguebuilding.core");
        assertThat(RuleCase.class.getModule().getName()).isEqualTo("org.leaguebuilding.testing");
    }

    @ParameterizedTest
    @EveryRule(of = City.class)
    void the_screen_shows_every_rule(Rule rule, RuleCase<?> example, RuleCoverage coverage) {
        assertThat(coverage.record(example.violatedReport())).isByEdition("city");
        assertThat(Screen.lines(example.violatedReport(), Locale.CHINA)).anyMatch(line -> line.startsWith(rule + " "));
    }

    @Test
    void subjects_are_generated() {
        assertThat(POLICY.check(
                        Generators.of(POLICY).of(FormationPolicy.SUBJECT).compliant(1)))
                .isCompliant();
    }

    @Test
    void a_failure_shows_the_report() {
        assertThatThrownBy(
                        () -> assertThat(POLICY.check(Fixtures.jointProposal())).violates("formation.joint.adjacent"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("compliant (符合), 0 findings");
    }
}
