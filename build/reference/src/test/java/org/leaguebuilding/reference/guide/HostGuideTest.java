package org.leaguebuilding.reference.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.leaguebuilding.testing.freeze.FreezingGate;
import org.leaguebuilding.testing.freeze.FrozenFindings;
import org.leaguebuilding.testing.junit.EveryRule;

/** What the guide's chapter on testing shows. */
class HostGuideTest {

    private final LeagueBuildingPolicy policy = Editions.wuhan2005();

    @Test
    void asserts_on_reports() {
        // snippet: assertions
        assertThat(policy.check(Fixtures.jointProposal())).isCompliant();

        FormationProposal scattered = RuleCases.of(policy)
                .caseOf("formation.joint.adjacent", FormationProposal.class)
                .violated()
                .subject();
        assertThat(policy.check(scattered))
                .violates("formation.joint.adjacent")
                .at("communities[2].adjacentTo")
                .citing(Provision.P28)
                .and()
                .violatesOnly("formation.joint.adjacent");
        // end
    }

    @Test
    void lets_known_findings_pass(@TempDir Path folder) {
        Path file = folder.resolve("known-findings.txt");
        List<Report> reports = List.of(policy.check(EmbedGuideTest.proposal()));
        FrozenFindings.of(reports).write(file);

        // snippet: freeze
        FreezingGate.at(file).check(reports);
        // end
        assertThat(FrozenFindings.read(file).known()).isNotEmpty();
    }

    // snippet: every-rule
    @ParameterizedTest
    @EveryRule(families = "formation")
    void shows_what_every_rule_finds(Rule rule, RuleCase<?> example) {
        String screen = Screen.of(example.violatedReport());

        assertThat(screen).contains(rule.title(Locale.CHINA));
    }
    // end
}
