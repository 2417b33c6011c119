package org.leaguebuilding.testing;

import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.testing.fixture.RuleCases;

/** Reports in which one rule turns. */
final class RuleReports {

    private RuleReports() {}

    static Report violated(String rule) {
        return RuleCases.of(Editions.wuhan2005()).caseOf(rule).violatedReport();
    }
}
