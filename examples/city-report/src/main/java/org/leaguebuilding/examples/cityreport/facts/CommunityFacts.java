package org.leaguebuilding.examples.cityreport.facts;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.cadre.CadreAppraisal;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.lifecycle.StageRequest;
import org.leaguebuilding.rule.Report;

/** The facts about one community, family by family. Some of them rest on what the checks of others came to. */
public interface CommunityFacts {

    /** {@return the community; name and subdistrict are the register's} */
    Community community();

    /** {@return the communities that it could join} */
    ImmutableList<Community> neighbours();

    /**
     * The proposal that covers it.
     *
     * @param advice the modes that fit it
     * @return the proposal; empty if there is none
     */
    Optional<Proposed> proposal(FormationAdvice advice);

    /** {@return what guarantees the work there} */
    Optional<CommunityGuarantee> guarantee();

    /** {@return the programme of its organization} */
    Optional<ActivityProgramme> programme();

    /**
     * What its organization asks to move to.
     *
     * @param programme the report on its programme; empty if there is none
     * @return the request
     */
    Optional<StageRequest> request(Optional<Report> programme);

    /** {@return its assessment record} */
    Optional<AssessmentRecord> assessment();

    /**
     * Its nomination.
     *
     * @param grounds what the other checks came to
     * @return the nomination; empty if it is not nominated, or nothing is known of it
     */
    Optional<HonorNomination> nomination(NominationGrounds grounds);

    /** {@return the appraisals of its cadres} */
    ImmutableList<CadreAppraisal> appraisals();
}
