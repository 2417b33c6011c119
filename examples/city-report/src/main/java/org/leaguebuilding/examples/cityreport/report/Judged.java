package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.function.Function;
import java.util.stream.Stream;
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
 */
record Judged(
        String name,
        ImmutableMultiset<Verdict> verdicts,
        ImmutableMultiset<FindingKind> kinds,
        ImmutableMultiset<Rule> unmet,
        ImmutableMultiset<Rule> subjects) {

    static Judged of(String name, Stream<Report> reports) {
        Multiset<Verdict> verdicts = EnumMultiset.create(Verdict.class);
        Multiset<FindingKind> kinds = EnumMultiset.create(FindingKind.class);
        Multiset<Rule> unmet = HashMultiset.create();
        Multiset<Rule> subjects = HashMultiset.create();
        reports.forEach(report -> {
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
                ImmutableMultiset.copyOf(subjects));
    }

    /** The districts of a city, in the order of the register. */
    static ImmutableList<Judged> districts(CityAnswers city, Function<DistrictAnswers, Stream<Report>> reports) {
        return city.districts().stream()
                .map(district -> of(district.name(), reports.apply(district)))
                .collect(ImmutableList.toImmutableList());
    }

    static Judged sum(String name, ImmutableList<Judged> parts) {
        return new Judged(
                name,
                sum(parts, Judged::verdicts),
                sum(parts, Judged::kinds),
                sum(parts, Judged::unmet),
                sum(parts, Judged::subjects));
    }

    private static Stream<Rule> unmet(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.kind() != FindingKind.MISSING_FACT)
                .map(Finding::rule);
    }

    private static <T> ImmutableMultiset<T> sum(
            ImmutableList<Judged> parts, Function<Judged, ImmutableMultiset<T>> counts) {
        ImmutableMultiset.Builder<T> sum = ImmutableMultiset.builder();
        for (Judged part : parts) {
            counts.apply(part).forEachEntry(sum::addCopies);
        }
        return sum.build();
    }
}
