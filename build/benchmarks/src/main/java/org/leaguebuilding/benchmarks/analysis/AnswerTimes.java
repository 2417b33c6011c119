package org.leaguebuilding.benchmarks.analysis;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.leaguebuilding.benchmarks.Processor;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;

/**
 * How many times as long as a check of the same subjects an answer takes.
 *
 * @param name which answer
 * @param ratios for each subject, from the least to the most
 */
record AnswerTimes(String name, ImmutableList<Double> ratios) {

    private static final double MOST_OF_THEM = 0.99;

    double median() {
        return at(0.5);
    }

    private double at(double share) {
        return ratios.get((int) Math.min(ratios.size() - 1, Math.floor(share * ratios.size())));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-30s%,10d%,10.0f%,10.0f%,10.0f",
                name,
                ratios.size(),
                median(),
                at(MOST_OF_THEM),
                ratios.get(ratios.size() - 1));
    }

    /**
     * Times answers about subjects of a family.
     *
     * @param <S> the subjects
     * @param family whose checks the answers are counted in
     * @param warmUp how long each answer is asked for before it is timed, in nanoseconds of the processor
     * @param progress is told of each answer
     */
    record Watch<S extends Subject>(RuleFamily<S> family, long warmUp, PrintStream progress) {

        /** Each goes through all subjects, for a single check is shorter than what a clock can tell. */
        private static final int ROUNDS = 200;

        /**
         * Times an answer.
         *
         * @param answer gives the number of answers that it came to, of which each is counted
         */
        AnswerTimes times(String name, List<S> subjects, ToIntFunction<S> answer) {
            progress.println(name);
            long spent = 0;
            for (int i = 0; spent < warmUp; i = (i + 1) % subjects.size()) {
                spent += Math.max(1, time(subjects.get(i), answer));
            }
            double check = check(subjects);
            return new AnswerTimes(
                    name,
                    subjects.stream()
                            .map(subject -> time(subject, answer) / check)
                            .sorted()
                            .collect(ImmutableList.toImmutableList()));
        }

        private long time(S subject, ToIntFunction<S> answer) {
            long start = Processor.time();
            int answers = answer.applyAsInt(subject);
            return (Processor.time() - start) / Math.max(1, answers);
        }

        /** What the shortest round of checks takes for one subject. */
        private double check(List<S> subjects) {
            long shortest = Long.MAX_VALUE;
            long findings = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long start = Processor.time();
                for (S subject : subjects) {
                    findings += family.check(subject).findings().size();
                }
                shortest = Math.min(shortest, Processor.time() - start);
            }
            if (findings == 0) {
                throw new IllegalStateException("subjects without findings have nothing to be asked about");
            }
            return Math.max(1, shortest) / (double) subjects.size();
        }
    }
}
