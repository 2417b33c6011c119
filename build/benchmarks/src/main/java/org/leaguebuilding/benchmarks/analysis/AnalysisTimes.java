package org.leaguebuilding.benchmarks.analysis;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.leaguebuilding.analysis.Effort;
import org.leaguebuilding.analysis.PolicyAnalysis;
import org.leaguebuilding.analysis.Scope;
import org.leaguebuilding.analysis.SubjectAnalysis;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.SubjectGenerator;

/**
 * How many times as long as a check the answers about proposals take, and how long a whole edition takes in a process that has not done it before.
 */
public final class AnalysisTimes {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);
    private static final long SEED = 20_050_930;
    private static final int COMMUNITIES = 3;
    private static final Effort FOUR_CHANGES = Effort.atMost(4).results(20);

    private final ImmutableList<EditionTime> editions;
    private final ImmutableList<AnswerTimes> answers;

    private AnalysisTimes(ImmutableList<EditionTime> editions, ImmutableList<AnswerTimes> answers) {
        this.editions = editions;
        this.answers = answers;
    }

    /**
     * Times the answers.
     *
     * @param proposals of how many proposals each
     * @param warmUp how long each is asked before it is timed, in nanoseconds of the processor
     * @param progress is told of each answer
     * @return the times
     */
    public static AnalysisTimes measure(int proposals, long warmUp, PrintStream progress) {
        PolicyAnalysis analysis = PolicyAnalysis.of(POLICY);
        ImmutableList<EditionTime> editions = ImmutableList.of(
                EditionTime.of(
                        "defects of an edition",
                        () -> analysis.defects(Scope.atMost(COMMUNITIES)).checks()),
                EditionTime.of(
                        "differences of two editions",
                        () -> analysis.diff(POLICY.asOf(LATER), Scope.atMost(COMMUNITIES))
                                .checks()));
        SubjectAnalysis<FormationProposal> asked = analysis.of(FormationPolicy.SUBJECT);
        RuleFamily<FormationProposal> family = POLICY.formation();
        AnswerTimes.Watch<FormationProposal> watch = new AnswerTimes.Watch<>(family, warmUp, progress);
        SubjectGenerator<FormationProposal> generator = Generators.of(POLICY).of(FormationPolicy.SUBJECT);
        ImmutableList<FormationProposal> any = take(generator.streamOfAnything(SEED), proposals);
        ImmutableList<FormationProposal> failing = take(
                generator.streamOfNonCompliant(SEED).filter(each -> family.verdict(each) == Verdict.NON_COMPLIANT),
                proposals);
        ImmutableList<FormationProposal> open = take(generator.streamOfUndetermined(SEED), proposals);
        return new AnalysisTimes(
                editions,
                ImmutableList.of(
                        watch.times("why, a rule", any, each -> asked.why(each).size()),
                        watch.times("repairs of up to 2 changes", failing, each -> {
                            asked.repairs(each, Effort.atMost(2).results(20));
                            return 1;
                        }),
                        watch.times("repairs of up to 4 changes", failing, each -> {
                            asked.repairs(each, FOUR_CHANGES);
                            return 1;
                        }),
                        watch.times("questions", open, each -> {
                            asked.questions(each, Effort.standard());
                            return 1;
                        }),
                        watch.times("ways to all modes", failing, each -> {
                            analysis.modes(each, Effort.atMost(2));
                            return 1;
                        })));
    }

    private static ImmutableList<FormationProposal> take(Stream<FormationProposal> proposals, int count) {
        return proposals.limit(count).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<AnswerTimes> answers() {
        return answers;
    }

    ImmutableList<EditionTime> editions() {
        return editions;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("%-30s%10s%10s%10s%10s%n"
                .formatted("in checks of the same", "proposals", "median", "99 of 100", "most"));
        answers.forEach(answer -> text.append(answer).append(System.lineSeparator()));
        text.append(String.format(Locale.ROOT, "%n%-30s%10s%10s%n", "the first time", "checks", "seconds"));
        editions.forEach(edition -> text.append(edition).append(System.lineSeparator()));
        return text.toString();
    }
}
