package org.leaguebuilding.examples.cityreport.figures;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.answers.DistrictAnswers;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Verdict;

/**
 * How the subjects of one family in one unit were judged.
 *
 * @param name the unit's name
 * @param verdicts the verdict on each subject
 * @param kinds the kind of each finding
 * @param unmet the rule of each violation and concern
 * @param subjects how many subjects do not meet each rule
 * @param without how many units that could have a subject have none
 */
public record Judged(
        String name,
        ImmutableMultiset<Verdict> verdicts,
        ImmutableMultiset<FindingKind> kinds,
        ImmutableMultiset<Rule> unmet,
        ImmutableMultiset<Rule> subjects,
        int without) {

    /**
     * Counts.
     *
     * @param name the unit's name
     * @param units the reports of each unit that could have one
     * @return the counts
     */
    public static Judged of(String name, Stream<ImmutableList<Report>> units) {
        Multiset<Verdict> verdicts = EnumMultiset.create(Verdict.class);
        Multiset<FindingKind> kinds = EnumMultiset.create(FindingKind.class);
        Multiset<Rule> unmet = HashMultiset.create();
        Multiset<Rule> subjects = HashMultiset.create();
        List<ImmutableList<Report>> all = units.toList();
        all.stream().flatMap(List::stream).forEach(report -> {
            verdicts.add(report.verdict());
            report.findings().forEach(finding -> kinds.add(finding.kind()));
            unmet(report).forEach(unmet::add);
            unmet(report).distinct().forEach(subjects::add);
        });
        return new Judged(
                name,
                ImmutableMultiset.copyOf(verdicts),
                ImmutableMultiset.copyOf(kinds),
                ImmutableMultiset.copyOf(unmet),
                ImmutableMultiset.copyOf(subjects),
                (int) all.stream().filter(List::isEmpty).count());
    }

    /**
     * The districts of a city, in the order of the register.
     *
     * @param city the answers for the city
     * @param reports the reports of each unit of a district
     * @return the counts of each district
     */
    public static ImmutableList<Judged> districts(
            CityAnswers city, Function<DistrictAnswers, Stream<ImmutableList<Report>>> reports) {
        return city.districts().stream()
                .map(district -> of(district.name(), reports.apply(district)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Adds up.
     *
     * @param name the name of the whole
     * @param parts its parts
     * @return the counts of the whole
     */
    public static Judged sum(String name, List<Judged> parts) {
        return new Judged(
                name,
                sum(parts, Judged::verdicts),
                sum(parts, Judged::kinds),
                sum(parts, Judged::unmet),
                sum(parts, Judged::subjects),
                parts.stream().mapToInt(Judged::without).sum());
    }

    /**
     * How many subjects have a verdict.
     *
     * @param verdict the verdict
     * @return the number
     */
    public int count(Verdict verdict) {
        return verdicts.count(verdict);
    }

    private static Stream<Rule> unmet(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.kind() != FindingKind.MISSING_FACT)
                .map(Finding::rule);
    }

    private static <T> ImmutableMultiset<T> sum(List<Judged> parts, Function<Judged, ImmutableMultiset<T>> counts) {
        ImmutableMultiset.Builder<T> sum = ImmutableMultiset.builder();
        for (Judged part : parts) {
            counts.apply(part).forEachEntry(sum::addCopies);
        }
        return sum.build();
    }
}
