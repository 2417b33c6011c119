package org.leaguebuilding.cadre;

import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.source.ParameterSet;

/** What an appraisal has to show. */
final class CadreChecks {

    private final CadreCheck[] parts;

    CadreChecks(ParameterSet parameters) {
        this.parts = new CadreCheck[] {
            new CriteriaCheck(parameters), new TrainingCheck(parameters), new ReserveCheck(parameters)
        };
    }

    /** Goes through the parts at one call site, for the reason that {@link org.leaguebuilding.rule.RuleFamily} gives. */
    Checks check(CadreAppraisal subject, Checks checks) {
        for (CadreCheck part : parts) {
            checks = part.check(subject, checks);
        }
        return checks;
    }
}
