package org.leaguebuilding.cadre;

import java.util.Optional;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;

/** Whether a cadre meets the three criteria. */
final class CriteriaCheck extends CadreCheck {

    private final boolean criteriaNeedEvidence;

    CriteriaCheck(ParameterSet parameters) {
        this.criteriaNeedEvidence = parameters.value(CadreParameters.CRITERIA_NEED_EVIDENCE);
    }

    @Override
    Checks check(CadreAppraisal subject, Checks checks) {
        checks = requireCriterion(
                CadreRules.INTEGRITY_AND_ABILITY,
                subject.integrityAndAbility(),
                CadreAppraisalPaths.INTEGRITY_AND_ABILITY,
                checks);
        checks = requireCriterion(
                CadreRules.ACHIEVEMENT, subject.achievement(), CadreAppraisalPaths.ACHIEVEMENT, checks);
        return requireCriterion(CadreRules.RECOGNITION, subject.recognition(), CadreAppraisalPaths.RECOGNITION, checks);
    }

    private Checks requireCriterion(Rule rule, Optional<Attestation> attestation, FactPath path, Checks checks) {
        Truth holds = Attestation.holds(attestation.orElse(null), criteriaNeedEvidence);
        if (checks.passes(holds)) {
            return checks;
        }
        return checks.require(
                rule, holds, path, attestation.isPresent() ? attestation.get().state() : attestation);
    }
}
