package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.examples.cityreport.generate.GeneratedCadres;
import org.leaguebuilding.examples.cityreport.generate.GeneratedCity;
import org.leaguebuilding.examples.cityreport.generate.GeneratedGuarantees;
import org.leaguebuilding.examples.cityreport.generate.GeneratedNominations;
import org.leaguebuilding.examples.cityreport.generate.GeneratedProgrammes;
import org.leaguebuilding.examples.cityreport.generate.GeneratedProposals;
import org.leaguebuilding.examples.cityreport.generate.GeneratedRecords;
import org.leaguebuilding.examples.cityreport.generate.GeneratedStageRequests;
import org.leaguebuilding.examples.cityreport.generate.LeagueLife;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.honor.CheckedSubject;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

/** Asks the policy about one community, family by family. The nomination rests on the answers of the other families. */
final class CommunityCheck {

    private final GeneratedCity city;
    private final GeneratedProposals proposals;
    private final LeagueBuildingPolicy policy;
    private final Judge judge;

    CommunityCheck(GeneratedCity city, Judge judge) {
        this.city = city;
        this.proposals = new GeneratedProposals(city);
        this.policy = judge.policy();
        this.judge = judge;
    }

    CommunityAnswers check(LeagueLife life, Optional<RateBounds> coverage) {
        Community community = life.community();
        FormationAdvice advice = policy.advise(community, city.neighbours(community));
        Report guarantee = judge.check(GeneratedGuarantees.guarantee(life));
        Optional<ActivityProgramme> programme = GeneratedProgrammes.programme(life);
        Optional<Report> activity = programme.map(judge::check);
        AssessmentRecord assessed = GeneratedRecords.assessment(life);
        Report assessment = judge.check(assessed);
        ImmutableList<CheckedSubject> checked = Stream.concat(activity.stream(), Stream.of(assessment, guarantee))
                .map(CheckedSubject::of)
                .collect(ImmutableList.toImmutableList());
        return new CommunityAnswers(
                life,
                advice,
                judge.check(proposals.proposal(community, advice)),
                guarantee,
                activity,
                programme.isPresent()
                        ? OptionalInt.of(programme.get().activities().size())
                        : OptionalInt.empty(),
                judge.check(GeneratedStageRequests.request(life, activity)),
                assessment,
                policy.assess(assessed),
                GeneratedNominations.community(life)
                        .map(nomination -> judge.check(complete(nomination, assessed, coverage, checked))),
                GeneratedCadres.appraisal(life).map(judge::check));
    }

    private HonorNomination complete(
            HonorNomination.Builder nomination,
            AssessmentRecord assessed,
            Optional<RateBounds> coverage,
            ImmutableList<CheckedSubject> checked) {
        return nomination
                .haves(policy.assessment().havesMet(assessed))
                .platformsAccepted(assessed.platformsAccepted().map(Attestation::present))
                .coverage(coverage)
                .checked(checked)
                .build();
    }
}
