package org.leaguebuilding.examples.cityreport.given;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.cadre.CadreAppraisal;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.examples.cityreport.facts.CommunityFacts;
import org.leaguebuilding.examples.cityreport.facts.NominationGrounds;
import org.leaguebuilding.examples.cityreport.facts.Proposed;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.lifecycle.StageRequest;
import org.leaguebuilding.rule.Report;

/** What was given about one community. A nomination stands as it was given, whatever the other checks came to. */
record GivenCommunity(
        Community community,
        ImmutableList<Community> neighbours,
        Optional<Proposed> proposed,
        Optional<CommunityGuarantee> guarantee,
        Optional<ActivityProgramme> programme,
        Optional<StageRequest> requested,
        Optional<AssessmentRecord> assessment,
        Optional<HonorNomination> nominated,
        ImmutableList<CadreAppraisal> appraisals)
        implements CommunityFacts {

    @Override
    public Optional<Proposed> proposal(FormationAdvice advice) {
        return proposed;
    }

    @Override
    public Optional<StageRequest> request(Optional<Report> programme) {
        return requested;
    }

    @Override
    public Optional<HonorNomination> nomination(NominationGrounds grounds) {
        return nominated;
    }
}
