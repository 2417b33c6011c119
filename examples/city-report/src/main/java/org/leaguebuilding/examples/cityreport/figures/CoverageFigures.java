package org.leaguebuilding.examples.cityreport.figures;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.leaguebuilding.coverage.FormationRate;
import org.leaguebuilding.coverage.SurveyedCommunity;
import org.leaguebuilding.coverage.WorkCoverage;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.answers.DistrictAnswers;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;

/**
 * Coverage in one unit.
 *
 * @param name the unit's name
 * @param communities how many communities it has
 * @param surveyed how many of them a survey is on
 * @param formation the formation rate
 * @param work the coverage of League work
 * @param gaps how many gaps of each kind there are
 * @param open how often it is unknown whether there is a gap of each kind
 * @param floatingMembers how many floating members there are
 * @param youthCenters how many youth centers there are
 */
public record CoverageFigures(
        String name,
        int communities,
        int surveyed,
        FormationRate formation,
        WorkCoverage work,
        ImmutableMultiset<Rule> gaps,
        ImmutableMultiset<Rule> open,
        int floatingMembers,
        int youthCenters) {

    /**
     * The districts of a city, in the order of the register.
     *
     * @param city the answers for the city
     * @return the coverage in each
     */
    public static ImmutableList<CoverageFigures> districts(CityAnswers city) {
        return city.districts().stream().map(CoverageFigures::of).collect(ImmutableList.toImmutableList());
    }

    /**
     * The city, with the rates as they were rolled up.
     *
     * @param name the city's name
     * @param city the answers for it
     * @param districts the coverage in its districts
     * @return the coverage in the city
     */
    public static CoverageFigures city(String name, CityAnswers city, ImmutableList<CoverageFigures> districts) {
        return new CoverageFigures(
                name,
                sum(districts, CoverageFigures::communities),
                sum(districts, CoverageFigures::surveyed),
                city.rates().city().formation(),
                city.rates().city().coverage(),
                all(districts, CoverageFigures::gaps),
                all(districts, CoverageFigures::open),
                sum(districts, CoverageFigures::floatingMembers),
                sum(districts, CoverageFigures::youthCenters));
    }

    private static CoverageFigures of(DistrictAnswers district) {
        Multiset<Rule> gaps = HashMultiset.create();
        Multiset<Rule> open = HashMultiset.create();
        for (Report report : district.coverage()) {
            for (Finding finding : report.findings()) {
                (finding.kind() == FindingKind.MISSING_FACT ? open : gaps).add(finding.rule());
            }
        }
        return new CoverageFigures(
                district.name(),
                district.communities().size(),
                surveyed(district),
                district.rates().stream()
                        .map(rates -> rates.formation())
                        .reduce(FormationRate.NONE, FormationRate::mergedWith),
                district.rates().stream()
                        .map(rates -> rates.coverage())
                        .reduce(WorkCoverage.NONE, WorkCoverage::mergedWith),
                ImmutableMultiset.copyOf(gaps),
                ImmutableMultiset.copyOf(open),
                district.surveys().stream()
                        .mapToInt(survey -> survey.floatingMembers().size())
                        .sum(),
                district.surveys().stream()
                        .mapToInt(survey -> survey.youthCenters().size())
                        .sum());
    }

    private static int surveyed(DistrictAnswers district) {
        ImmutableSet<String> surveyed = district.surveys().stream()
                .flatMap(survey -> survey.communities().stream())
                .map(SurveyedCommunity::id)
                .collect(ImmutableSet.toImmutableSet());
        return (int) district.communities().stream()
                .filter(answers -> surveyed.contains(answers.community().id()))
                .count();
    }

    private static ImmutableMultiset<Rule> all(
            ImmutableList<CoverageFigures> districts, Function<CoverageFigures, ImmutableMultiset<Rule>> counts) {
        return districts.stream()
                .flatMap(district -> counts.apply(district).stream())
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    private static int sum(ImmutableList<CoverageFigures> districts, ToIntFunction<CoverageFigures> count) {
        return districts.stream().mapToInt(count).sum();
    }
}
