package org.leaguebuilding.examples.cityreport.answers;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.coverage.CommunityRates;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.FormationRate;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.coverage.RateKind;
import org.leaguebuilding.coverage.RollUp;
import org.leaguebuilding.coverage.UnitRates;
import org.leaguebuilding.coverage.WorkCoverage;
import org.leaguebuilding.diagnosis.UnitFigures;
import org.leaguebuilding.examples.cityreport.facts.CommunityFacts;
import org.leaguebuilding.examples.cityreport.facts.DistrictFacts;
import org.leaguebuilding.examples.cityreport.facts.DistrictGrounds;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.responsibility.PlannedTask;
import org.leaguebuilding.responsibility.ResponsibilityPlan;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.value.Ratio;

/** Asks the policy about one district: about its communities first, since the district's own answers rest on theirs. */
final class DistrictCheck {

    private final LeagueBuildingPolicy policy;
    private final Judge judge;
    private final CommunityCheck communities;
    private final String cityId;

    DistrictCheck(Judge judge, String cityId) {
        this.policy = judge.policy();
        this.judge = judge;
        this.communities = new CommunityCheck(judge);
        this.cityId = cityId;
    }

    DistrictAnswers check(
            String id,
            String name,
            DistrictFacts facts,
            ImmutableList<CommunityFacts> places,
            Consumer<CommunityAnswers> each) {
        ImmutableList<CommunityRates> rates = rates(id, facts.surveys(), places);
        ImmutableList<CommunityAnswers> answers = communities(places, rates, each);
        Optional<Report> leadership = facts.leadership().map(judge::check);
        Optional<ResponsibilityPlan> plan = facts.plan();
        RollUp rollUp = RollUp.of(cityId, rates);
        RateBounds share = demonstrationShare(answers, facts.nominationsAreComplete());
        return new DistrictAnswers(
                id,
                name,
                answers,
                leadership,
                plan.map(judge::check),
                facts.surveys(),
                facts.surveys().stream().map(judge::check).collect(ImmutableList.toImmutableList()),
                rates,
                share,
                facts.nomination(grounds(leadership, rollUp, share)).map(judge::check),
                facts.addRecognition(figures(rollUp.at(UnitLevel.DISTRICT).get(0), facts, answers, plan))
                        .build());
    }

    /** Of the first survey that is on a community; unknown where none is. */
    private ImmutableList<CommunityRates> rates(
            String id, ImmutableList<CoverageSurvey> surveys, ImmutableList<CommunityFacts> places) {
        Map<String, CommunityRates> surveyed = new HashMap<>();
        for (CoverageSurvey survey : surveys) {
            policy.coverage().rates(survey, id).forEach(rates -> surveyed.putIfAbsent(rates.id(), rates));
        }
        return places.stream()
                .map(CommunityFacts::community)
                .map(community -> rates(id, community, Optional.ofNullable(surveyed.get(community.id()))))
                .collect(ImmutableList.toImmutableList());
    }

    /** The subdistrict is the register's, whatever the survey says. */
    private static CommunityRates rates(String id, Community community, Optional<CommunityRates> surveyed) {
        return new CommunityRates(
                community.id(),
                community.subdistrictId(),
                id,
                surveyed.map(CommunityRates::formation).orElseGet(() -> FormationRate.of(Truth.UNKNOWN)),
                surveyed.map(CommunityRates::coverage)
                        .orElseGet(() -> WorkCoverage.of(OptionalInt.empty(), community.youthCount())));
    }

    private ImmutableList<CommunityAnswers> communities(
            ImmutableList<CommunityFacts> places,
            ImmutableList<CommunityRates> rates,
            Consumer<CommunityAnswers> each) {
        return IntStream.range(0, places.size())
                .mapToObj(i -> {
                    CommunityAnswers answer = communities.check(
                            places.get(i), rates.get(i).coverage().bounds());
                    each.accept(answer);
                    return answer;
                })
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Between those that could become one for certain, and these with those about which facts are missing. Where the nominations
     * are not complete, these are all about which it is not certain that they could not.
     */
    private static RateBounds demonstrationShare(ImmutableList<CommunityAnswers> communities, boolean complete) {
        long could = count(communities, Verdict.COMPLIANT);
        long most = complete
                ? could + count(communities, Verdict.UNDETERMINED)
                : communities.size() - count(communities, Verdict.NON_COMPLIANT);
        return RateBounds.of(Ratio.of(could, communities.size()), Ratio.of(most, communities.size()));
    }

    private static long count(ImmutableList<CommunityAnswers> communities, Verdict verdict) {
        return communities.stream()
                .flatMap(answers -> answers.honor().stream())
                .filter(report -> report.verdict() == verdict)
                .count();
    }

    private DistrictGrounds grounds(Optional<Report> leadership, RollUp rollUp, RateBounds share) {
        return new DistrictGrounds(
                leadership.map(Report::verdict),
                rollUp.city().formation().bounds(),
                share,
                policy.coverage()
                        .dispersion(RateKind.FORMATION, rollUp.at(UnitLevel.SUBDISTRICT))
                        .coefficient());
    }

    private static UnitFigures.Builder figures(
            UnitRates rates,
            DistrictFacts facts,
            ImmutableList<CommunityAnswers> answers,
            Optional<ResponsibilityPlan> plan) {
        UnitFigures.Builder figures = UnitFigures.from(rates);
        OptionalInt organizations = organizations(rates, facts);
        organizations.ifPresent(figures::organizations);
        long programmes =
                answers.stream().filter(answer -> answer.activity().isPresent()).count();
        if (organizations.isPresent() && organizations.getAsInt() == programmes) {
            figures.activities(answers.stream()
                    .mapToInt(answer -> answer.activities().orElse(0))
                    .sum());
        }
        plan.ifPresent(known -> figures.tasks(known.tasks().size()).tasksFromBelow(tasksFromBelow(known)));
        return figures;
    }

    /** As many as communities with an organization, where it is known of each. */
    private static OptionalInt organizations(UnitRates rates, DistrictFacts facts) {
        return facts.organizations().isPresent() || rates.formation().exact().isEmpty()
                ? facts.organizations()
                : OptionalInt.of((int) rates.formation().exact().get().numerator());
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
