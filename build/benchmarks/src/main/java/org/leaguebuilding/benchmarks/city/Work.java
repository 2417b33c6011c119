package org.leaguebuilding.benchmarks.city;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.coverage.CommunityRates;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.RollUp;
import org.leaguebuilding.diagnosis.Presence;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.SubjectGenerator;

/** What a city asks of the policy, family by family. Each answer comes to a number, so that none can be left out. */
enum Work {
    /** A proposal of each community is checked. */
    FORMATION(City::communities, Generators::formationProposals, (policy, each) -> read(policy.check(each))),
    /** A request of each community is checked. */
    LIFECYCLE(City::communities, Generators::stageRequests, (policy, each) -> read(policy.check(each))),
    /** The leadership of each district is checked. */
    LEADERSHIP(City::districts, Generators::districtLeaderships, (policy, each) -> read(policy.check(each))),
    /** The plan of each district is checked. */
    RESPONSIBILITY(City::districts, Generators::responsibilityPlans, (policy, each) -> read(policy.check(each))),
    /** What each community guarantees is checked. */
    GUARANTEE(City::communities, Generators::communityGuarantees, (policy, each) -> read(policy.check(each))),
    /** The programme of each community is checked. */
    ACTIVITY(City::communities, Generators::activityProgrammes, (policy, each) -> read(policy.check(each))),
    /** The survey of each district is checked. */
    COVERAGE((policy, city) -> {
        long sum = 0;
        for (CoverageSurvey survey : city.surveys()) {
            sum += read(policy.check(survey));
        }
        return sum;
    }),
    /** Rates are rolled up from the communities to the city. */
    ROLL_UP((policy, city) -> {
        ImmutableList.Builder<CommunityRates> rates = ImmutableList.builder();
        for (CoverageSurvey survey : city.surveys()) {
            rates.addAll(policy.coverage().rates(survey, survey.unitId()));
        }
        RollUp rolledUp = RollUp.of("city", rates.build());
        return rolledUp.city().formation().communities().knownPart()
                + rolledUp.at(UnitLevel.SUBDISTRICT).size();
    }),
    /** A record of each community is checked. */
    ASSESSMENT(City::communities, Generators::assessmentRecords, (policy, each) -> read(policy.check(each))),
    /** A record of each community is scored. */
    SCORES(
            City::communities,
            Generators::assessmentRecords,
            (policy, each) -> policy.assess(each).total().lower().intValue()),
    /** A nomination of each community is checked. */
    HONOR(City::communities, Generators::honorNominations, (policy, each) -> read(policy.check(each))),
    /** An appraisal of each community's cadre is checked. */
    CADRE(City::communities, Generators::cadreAppraisals, (policy, each) -> read(policy.check(each))),
    /** The figures of all communities are diagnosed together. */
    DIAGNOSIS((policy, city) ->
            policy.diagnose(city.figures()).in(Presence.PRESENT).size());

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005().asOf(LocalDate.of(2026, 1, 1));

    @SuppressWarnings("ImmutableEnumChecker") // lambdas that hold other lambdas only
    private final Preparation asking;

    Work(ToLongBiFunction<LeagueBuildingPolicy, City> asking) {
        this.asking = policy -> city -> asking.applyAsLong(policy, city);
    }

    <S> Work(
            Function<City, Integer> count,
            Function<Generators, SubjectGenerator<S>> generator,
            ToLongBiFunction<LeagueBuildingPolicy, S> asking) {
        this.asking = policy -> {
            // After so many the same come again; they are more than a cache close to the processor holds.
            ImmutableList<S> subjects = generator
                    .apply(Generators.of(policy))
                    .streamOfAnything(1)
                    .limit(1_541)
                    .collect(ImmutableList.toImmutableList());
            return city -> {
                long sum = 0;
                int size = count.apply(city);
                for (int i = 0; i < size; i++) {
                    sum += asking.applyAsLong(policy, subjects.get(i % subjects.size()));
                }
                return sum;
            };
        };
    }

    /** The work, with its subjects made. */
    ToLongFunction<City> prepare() {
        return asking.prepare(POLICY);
    }

    private static long read(Report report) {
        return (long) report.findings().size() + report.verdict().code().length();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Makes the subjects. */
    private interface Preparation {
        ToLongFunction<City> prepare(LeagueBuildingPolicy policy);
    }
}
