package org.leaguebuilding.benchmarks.city;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.assessment.AssessmentPolicy;
import org.leaguebuilding.cadre.CadrePolicy;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.coverage.CommunityRates;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.RollUp;
import org.leaguebuilding.diagnosis.Presence;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.honor.HonorPolicy;
import org.leaguebuilding.leadership.LeadershipPolicy;
import org.leaguebuilding.lifecycle.LifecyclePolicy;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.responsibility.ResponsibilityPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.testing.fixture.Generators;

/** What a city asks of the policy, family by family. Each answer comes to a number, so that none can be left out. */
enum Work {
    /** A proposal of each community is checked. */
    FORMATION(City::communities, FormationPolicy.SUBJECT),
    /** A request of each community is checked. */
    LIFECYCLE(City::communities, LifecyclePolicy.SUBJECT),
    /** The leadership of each district is checked. */
    LEADERSHIP(City::districts, LeadershipPolicy.SUBJECT),
    /** The plan of each district is checked. */
    RESPONSIBILITY(City::districts, ResponsibilityPolicy.SUBJECT),
    /** What each community guarantees is checked. */
    GUARANTEE(City::communities, GuaranteePolicy.SUBJECT),
    /** The programme of each community is checked. */
    ACTIVITY(City::communities, ActivityPolicy.SUBJECT),
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
    ASSESSMENT(City::communities, AssessmentPolicy.SUBJECT),
    /** A record of each community is scored. */
    SCORES(
            City::communities,
            AssessmentPolicy.SUBJECT,
            (policy, each) -> policy.assess(each).total().lower().intValue()),
    /** A nomination of each community is checked. */
    HONOR(City::communities, HonorPolicy.SUBJECT),
    /** An appraisal of each community's cadre is checked. */
    CADRE(City::communities, CadrePolicy.SUBJECT),
    /** The figures of all communities are diagnosed together. */
    DIAGNOSIS((policy, city) ->
            policy.diagnose(city.figures()).in(Presence.PRESENT).size());

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005().asOf(LocalDate.of(2026, 1, 1));

    @SuppressWarnings("ImmutableEnumChecker") // lambdas that hold other lambdas only
    private final Preparation asking;

    Work(ToLongBiFunction<LeagueBuildingPolicy, City> asking) {
        this.asking = policy -> city -> asking.applyAsLong(policy, city);
    }

    Work(Function<City, Integer> count, SubjectType<?> type) {
        this(count, type, (policy, each) -> read(policy.check(each)));
    }

    <S extends Subject> Work(
            Function<City, Integer> count, SubjectType<S> type, ToLongBiFunction<LeagueBuildingPolicy, S> asking) {
        this.asking = policy -> {
            // After so many the same come again; they are more than a cache close to the processor holds.
            ImmutableList<S> subjects = Generators.of(policy)
                    .of(type)
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
