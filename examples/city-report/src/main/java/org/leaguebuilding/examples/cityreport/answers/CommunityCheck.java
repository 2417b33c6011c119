package org.leaguebuilding.examples.cityreport.answers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.examples.cityreport.facts.CommunityFacts;
import org.leaguebuilding.examples.cityreport.facts.NominationGrounds;
import org.leaguebuilding.examples.cityreport.facts.Proposed;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.honor.CheckedSubject;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

/** Asks the policy about one community, family by family. The nomination may rest on the answers of the other families. */
final class CommunityCheck {

    private final LeagueBuildingPolicy policy;
    private final Judge judge;

    CommunityCheck(Judge judge) {
        this.policy = judge.policy();
        this.judge = judge;
    }

    CommunityAnswers check(CommunityFacts facts, Optional<RateBounds> coverage) {
        FormationAdvice advice = policy.advise(facts.community(), facts.neighbours());
        Optional<Report> guarantee = facts.guarantee().map(judge::check);
        Optional<ActivityProgramme> programme = facts.programme();
        Optional<Report> activity = programme.map(judge::check);
        Optional<AssessmentRecord> assessed = facts.assessment();
        Optional<Report> assessment = assessed.map(judge::check);
        ImmutableList<CheckedSubject> checked = Stream.of(activity, assessment, guarantee)
                .flatMap(Optional::stream)
                .map(CheckedSubject::of)
                .collect(ImmutableList.toImmutableList());
        Optional<Proposed> proposed = facts.proposal(advice);
        return new CommunityAnswers(
                facts.community(),
                advice,
                proposed.map(this::check),
                proposed.filter(Proposed::counted).isPresent(),
                guarantee,
                activity,
                programme.isPresent()
                        ? OptionalInt.of(programme.get().activities().size())
                        : OptionalInt.empty(),
                facts.request(activity).map(judge::check),
                assessment,
                assessed.map(policy::assess),
                facts.nomination(grounds(assessed, coverage, checked)).map(judge::check),
                facts.appraisals().stream().map(judge::check).collect(ImmutableList.toImmutableList()));
    }

    /** One that is counted elsewhere is kept there. */
    private Report check(Proposed proposed) {
        return proposed.counted() ? judge.check(proposed.proposal()) : policy.check(proposed.proposal());
    }

    private NominationGrounds grounds(
            Optional<AssessmentRecord> assessed, Optional<RateBounds> coverage, ImmutableList<CheckedSubject> checked) {
        return new NominationGrounds(
                assessed.map(policy.assessment()::havesMet).orElse(ImmutableMap.of()),
                assessed.flatMap(AssessmentRecord::platformsAccepted).map(Attestation::present),
                coverage,
                checked);
    }
}
