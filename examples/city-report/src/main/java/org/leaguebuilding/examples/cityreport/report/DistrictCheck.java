package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.coverage.CommunityRates;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.coverage.RateKind;
import org.leaguebuilding.coverage.RollUp;
import org.leaguebuilding.coverage.UnitRates;
import org.leaguebuilding.diagnosis.UnitFigures;
import org.leaguebuilding.examples.cityreport.generate.GeneratedLeaderships;
import org.leaguebuilding.examples.cityreport.generate.GeneratedNominations;
import org.leaguebuilding.examples.cityreport.generate.GeneratedPlans;
import org.leaguebuilding.examples.cityreport.generate.GeneratedRecognition;
import org.leaguebuilding.examples.cityreport.generate.GeneratedSurveys;
import org.leaguebuilding.examples.cityreport.generate.LeagueLife;
import org.leaguebuilding.examples.cityreport.generate.LeagueLives;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.responsibility.PlannedTask;
import org.leaguebuilding.responsibility.ResponsibilityPlan;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.value.Ratio;

/** Asks the policy about one district: about its communities first, since the district's own answers rest on theirs. */
final class DistrictCheck {

    private final LeagueBuildingPolicy policy;
    private final Judge judge;
    private final CommunityCheck communities;
    private final String cityId;

    DistrictCheck(Judge judge, CommunityCheck communities, String cityId) {
        this.policy = judge.policy();
        this.judge = judge;
        this.communities = communities;
        this.cityId = cityId;
    }

    DistrictAnswers check(String id, String name, ImmutableList<Community> places, Consumer<CommunityAnswers> each) {
        ImmutableList<LeagueLife> lives = places.stream()
                .map(community -> LeagueLives.of(community, id))
                .collect(ImmutableList.toImmutableList());
        CoverageSurvey survey = GeneratedSurveys.survey(id, lives);
        ImmutableList<CommunityRates> rates = policy.coverage().rates(survey, id);
        ImmutableList<CommunityAnswers> answers = communities(lives, rates, each);
        ImmutableSet<String> subdistricts =
                places.stream().map(Community::subdistrictId).collect(ImmutableSet.toImmutableSet());
        Report leadership = judge.check(GeneratedLeaderships.leadership(id, subdistricts));
        ResponsibilityPlan plan = GeneratedPlans.plan(cityId, id, places);
        RollUp rollUp = RollUp.of(cityId, rates);
        RateBounds share = demonstrationShare(answers);
        return new DistrictAnswers(
                id,
                name,
                answers,
                leadership,
                judge.check(plan),
                survey,
                judge.check(survey),
                rates,
                share,
                judge.check(nomination(id, leadership, rollUp, share)),
                figures(rollUp.at(UnitLevel.DISTRICT).get(0), answers, plan, subdistricts.size()));
    }

    private ImmutableList<CommunityAnswers> communities(
            ImmutableList<LeagueLife> lives, ImmutableList<CommunityRates> rates, Consumer<CommunityAnswers> each) {
        ImmutableList.Builder<CommunityAnswers> answers = ImmutableList.builder();
        for (int i = 0; i < lives.size(); i++) {
            CommunityAnswers answer =
                    communities.check(lives.get(i), rates.get(i).coverage().bounds());
            answers.add(answer);
            each.accept(answer);
        }
        return answers.build();
    }

    /** Between those that could become one for certain, and these with those about which facts are missing. */
    private static RateBounds demonstrationShare(ImmutableList<CommunityAnswers> communities) {
        long could = count(communities, Verdict.COMPLIANT);
        long perhaps = count(communities, Verdict.UNDETERMINED);
        return RateBounds.of(Ratio.of(could, communities.size()), Ratio.of(could + perhaps, communities.size()));
    }

    private static long count(ImmutableList<CommunityAnswers> communities, Verdict verdict) {
        return communities.stream()
                .flatMap(answers -> answers.honor().stream())
                .filter(report -> report.verdict() == verdict)
                .count();
    }

    private HonorNomination nomination(String id, Report leadership, RollUp rollUp, RateBounds share) {
        return GeneratedNominations.district(id)
                .leadership(leadership.verdict())
                .formationRate(rollUp.city().formation().bounds())
                .demonstrationShare(share)
                .dispersion(policy.coverage()
                        .dispersion(RateKind.FORMATION, rollUp.at(UnitLevel.SUBDISTRICT))
                        .coefficient())
                .build();
    }

    private static UnitFigures figures(
            UnitRates rates, ImmutableList<CommunityAnswers> answers, ResponsibilityPlan plan, int subdistricts) {
        UnitFigures.Builder figures = UnitFigures.from(rates);
        figures.organizations((int) answers.stream()
                        .filter(answer -> answer.life().hasOrganization())
                        .count())
                .activities(answers.stream()
                        .mapToInt(answer -> answer.activities().orElse(0))
                        .sum())
                .tasks(plan.tasks().size())
                .tasksFromBelow(tasksFromBelow(plan));
        return GeneratedRecognition.addTo(figures, rates.id(), subdistricts).build();
    }

    /** Unknown where it is unknown who started one of the tasks. */
    private static OptionalInt tasksFromBelow(ResponsibilityPlan plan) {
        int below = 0;
        for (PlannedTask task : plan.tasks()) {
            if (task.startedByUnitId().isEmpty()) {
                return OptionalInt.empty();
            }
            below += task.startedByUnitId().get().equals(plan.districtId()) ? 0 : 1;
        }
        return OptionalInt.of(below);
    }
}
