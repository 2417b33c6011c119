package org.leaguebuilding.examples.cityreport.figures;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.answers.CommunityAnswers;
import org.leaguebuilding.examples.cityreport.answers.DistrictAnswers;
import org.leaguebuilding.formation.Eligibility;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.ModeAdvice;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Verdict;

/**
 * What the report says about formation in one district.
 *
 * @param name the district's name
 * @param communities its communities
 * @param eligible the communities that are eligible for each mode
 * @param undetermined the communities for which no mode is known to fit, but one may once facts are collected
 * @param verdicts the verdicts on the proposals
 * @param unmet how many communities do not meet each rule, in what they are advised or in their proposal
 * @param without how many communities no proposal covers
 */
public record DistrictState(
        String name,
        int communities,
        ImmutableMultiset<ModeId> eligible,
        int undetermined,
        ImmutableMultiset<Verdict> verdicts,
        ImmutableMultiset<Rule> unmet,
        int without) {

    /**
     * The districts of a city, in the order of the register.
     *
     * @param city the answers for the city
     * @return the state of each
     */
    public static ImmutableList<DistrictState> districts(CityAnswers city) {
        return city.districts().stream().map(DistrictState::of).collect(ImmutableList.toImmutableList());
    }

    /**
     * Adds up.
     *
     * @param name the name of the whole
     * @param districts its districts
     * @return the state of the whole
     */
    public static DistrictState sum(String name, ImmutableList<DistrictState> districts) {
        return new DistrictState(
                name,
                districts.stream().mapToInt(DistrictState::communities).sum(),
                all(districts, DistrictState::eligible),
                districts.stream().mapToInt(DistrictState::undetermined).sum(),
                all(districts, DistrictState::verdicts),
                all(districts, DistrictState::unmet),
                districts.stream().mapToInt(DistrictState::without).sum());
    }

    private static <T> ImmutableMultiset<T> all(
            ImmutableList<DistrictState> districts, Function<DistrictState, ImmutableMultiset<T>> counts) {
        return districts.stream()
                .flatMap(district -> counts.apply(district).stream())
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    private static DistrictState of(DistrictAnswers district) {
        Tally tally = new Tally();
        district.communities().forEach(tally::add);
        return tally.state(district.name());
    }

    /** Adds up a district. Not thread-safe. */
    private static final class Tally {

        private final Multiset<ModeId> eligible = HashMultiset.create();
        private final Multiset<Verdict> verdicts = HashMultiset.create();
        private final Multiset<Rule> unmet = HashMultiset.create();
        private int communities;
        private int undetermined;
        private int without;

        void add(CommunityAnswers answers) {
            FormationAdvice advice = answers.advice();
            communities++;
            advice.modes().stream()
                    .filter(mode -> mode.eligibility() == Eligibility.ELIGIBLE)
                    .map(ModeAdvice::mode)
                    .forEach(eligible::add);
            if (advice.recommendation().isEmpty() && isOpen(advice)) {
                undetermined++;
            }
            without += answers.formation().isPresent() ? 0 : 1;
            answers.proposed().map(Report::verdict).ifPresent(verdicts::add);
            Stream.concat(
                            advice.modes().stream().flatMap(mode -> mode.unmet().stream()),
                            answers.formation().stream()
                                    .flatMap(report -> report.findings(FindingKind.VIOLATION).stream()))
                    .map(Finding::rule)
                    .distinct()
                    .forEach(unmet::add);
        }

        DistrictState state(String name) {
            return new DistrictState(
                    name,
                    communities,
                    ImmutableMultiset.copyOf(eligible),
                    undetermined,
                    ImmutableMultiset.copyOf(verdicts),
                    ImmutableMultiset.copyOf(unmet),
                    without);
        }

        private static boolean isOpen(FormationAdvice advice) {
            return advice.modes().stream().anyMatch(mode -> mode.eligibility() == Eligibility.UNDETERMINED);
        }
    }
}
