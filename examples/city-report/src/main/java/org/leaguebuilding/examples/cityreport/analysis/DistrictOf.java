package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.cadre.CadreAppraisal;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.leadership.DistrictLeadership;
import org.leaguebuilding.lifecycle.StageRequest;
import org.leaguebuilding.responsibility.ResponsibilityPlan;
import org.leaguebuilding.rule.Subject;

/** In which district a subject lies, by the codes in it; names are those of the register that comes with the program. */
final class DistrictOf {

    /** The code of a district, alone or at the start of the code of a unit in it, which an id may end with. */
    private static final Pattern CODE = Pattern.compile("(?:.*[^0-9])?([0-9]{6})(?:[0-9]{3}){0,2}");

    private DistrictOf() {}

    /** The district's code; empty where the subject has none, or ids of another kind. */
    static Optional<String> subject(Subject subject) {
        return unit(subject).map(CODE::matcher).filter(Matcher::matches).map(code -> code.group(1));
    }

    static Optional<String> name(String code) {
        return Optional.ofNullable(Names.ALL.get(code));
    }

    private static Optional<String> unit(Subject subject) {
        if (subject instanceof FormationProposal proposal) {
            return proposal.communities().stream().findFirst().map(community -> community.id());
        }
        if (subject instanceof CommunityGuarantee guarantee) {
            return Optional.of(guarantee.communityId());
        }
        if (subject instanceof AssessmentRecord assessed) {
            return Optional.of(assessed.communityId());
        }
        if (subject instanceof CadreAppraisal appraisal) {
            return Optional.of(appraisal.communityId());
        }
        if (subject instanceof ActivityProgramme programme) {
            return Optional.of(programme.organizationId());
        }
        if (subject instanceof StageRequest request) {
            return Optional.of(request.organizationId());
        }
        return unitAbove(subject);
    }

    private static Optional<String> unitAbove(Subject subject) {
        if (subject instanceof DistrictLeadership leadership) {
            return Optional.of(leadership.districtId());
        }
        if (subject instanceof ResponsibilityPlan plan) {
            return Optional.of(plan.districtId());
        }
        if (subject instanceof HonorNomination nomination) {
            return Optional.of(nomination.unitId());
        }
        if (subject instanceof CoverageSurvey survey) {
            return Optional.of(survey.unitId());
        }
        return subject instanceof DiagnosisInput input ? Optional.of(input.unitId()) : Optional.empty();
    }

    /** The register is read when the first name is asked for. */
    private static final class Names {
        static final ImmutableMap<String, String> ALL = Register.shipped().districts();
    }
}
