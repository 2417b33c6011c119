package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Truth;

/**
 * Finds facts that alone force what a rule says. A fact can be left out that may be unknown, if the rule says the same without it; of the others
 * that can be left out with which the rule says the same whatever they are, also together.
 */
final class ExplanationSearch<S extends Subject> {

    private static final int TOGETHER = 32;

    private final Judge<S> judge;
    private final Readings readings;

    ExplanationSearch(Judge<S> judge, Readings readings) {
        this.judge = judge;
        this.readings = readings;
    }

    /**
     * What is to be explained.
     *
     * @param rule the rule
     * @param path where it fails or cannot be judged; of one that holds the first place that it was asked of
     * @param holds what it says there; of one that holds, everywhere
     */
    private record Asked(Rule rule, String path, Truth holds) {}

    ImmutableList<Explanation> search() {
        S subject = judge.subject();
        ImmutableListMultimap<Rule, Trace.Step> steps = byRule(subject);
        ImmutableList.Builder<Explanation> explanations = ImmutableList.builder();
        for (Rule rule : steps.keySet()) {
            for (Asked asked : asked(rule, steps.get(rule))) {
                explanations.add(new Explanation(rule, asked.path(), asked.holds(), new Reduction(asked).facts()));
            }
        }
        return explanations.build();
    }

    private ImmutableListMultimap<Rule, Trace.Step> byRule(Object subject) {
        return Multimaps.index(judge.trace(subject).steps(), Trace.Step::rule);
    }

    /** Each place at which a rule does not hold; if it holds at all places, that it does. */
    private static Set<Asked> asked(Rule rule, List<Trace.Step> steps) {
        Set<Asked> asked = new LinkedHashSet<>();
        for (Trace.Step step : steps) {
            if (step.holds() != Truth.TRUE) {
                asked.add(new Asked(rule, step.path(), step.holds()));
            }
        }
        return asked.isEmpty() ? Set.of(new Asked(rule, steps.get(0).path(), Truth.TRUE)) : asked;
    }

    /** Leaves out one fact after the other. */
    private final class Reduction {

        private final Asked asked;
        private final ImmutableSet<String> paths;
        private final List<Place> needed = new ArrayList<>();
        private final List<Place> free = new ArrayList<>();
        private final Random random = new Random(1);
        private final LeftOut left = new LeftOut(judge, judge.subject());

        Reduction(Asked asked) {
            this.asked = asked;
            this.paths = paths(steps(judge.subject()));
        }

        private List<Trace.Step> steps(Object subject) {
            List<Trace.Step> steps = new ArrayList<>();
            for (Trace.Step step : judge.trace(subject).steps()) {
                if (step.rule().equals(asked.rule())) {
                    steps.add(step);
                }
            }
            return steps;
        }

        private static ImmutableSet<String> paths(List<Trace.Step> steps) {
            return steps.stream().map(Trace.Step::path).collect(ImmutableSet.toImmutableSet());
        }

        ImmutableList<StatedFact> facts() {
            ImmutableSet<String> read = readings.of(asked.rule());
            List<Place> places = judge.places(judge.subject()).stream()
                    .filter(place -> read.contains(place.fact().path()))
                    .toList();
            List<Place> rest = asked.holds() == Truth.UNKNOWN ? places : withoutUnknown(places);
            for (Place place : rest) {
                (isFree(place) ? free : needed).add(place);
            }
            return needed.stream()
                    .map(place -> judge.stated(place, judge.subject()))
                    .collect(ImmutableList.toImmutableList());
        }

        /** Leaves out what may be unknown; gives back the rest. */
        private List<Place> withoutUnknown(List<Place> places) {
            List<Place> rest = new ArrayList<>();
            for (Place place : places) {
                if (left.contains(place)) {
                    continue;
                }
                boolean shown = showsByAbsence(place);
                if (shown && left.leaveOut(place, without -> isSame(without) && holdsWhateverStands(place, without))) {
                    continue;
                }
                (shown ? needed : rest).add(place);
            }
            return rest;
        }

        /**
         * A rule that holds without a fact may have taken its absence for something: no unit is above a city that names none. Or it may hold
         * where it is unknown, so that what was left out may turn it together.
         */
        private boolean holdsWhateverStands(Place place, Object without) {
            if (asked.holds() != Truth.TRUE) {
                return true;
            }
            return stays(place, without)
                    && Stream.generate(() -> judge.anything(place, left.completed(without), random))
                            .limit(TOGETHER)
                            .allMatch(this::isSame);
        }

        /** Of what is not listed, not all is asked for, so that its absence does not show whether it matters. */
        private static boolean showsByAbsence(Place place) {
            return place.mayBeUnknown() && !place.fact().isOpen();
        }

        /** Whether the rule says the same with whatever else stands there, and with whatever stands at the other free places. */
        private boolean isFree(Place place) {
            if (asked.holds() == Truth.UNKNOWN && place.in(left.subject()) == null) {
                return stays(place, left.subject());
            }
            for (int i = 0; i < (free.isEmpty() ? 1 : TOGETHER); i++) {
                if (!stays(place, i == 0 ? left.subject() : scrambled())) {
                    return false;
                }
            }
            return true;
        }

        private boolean stays(Place place, Object at) {
            for (Object value : judge.others(place, at)) {
                Object changed = place.with(at, value);
                if (changed == null ? isRefusedForOthers(place) : !isSame(changed)) {
                    return false;
                }
            }
            return true;
        }

        /** A code that does not go together with other facts of the subject does with others, so that it is not seen to be free. */
        private static boolean isRefusedForOthers(Place place) {
            return place.kind() == Fact.Kind.CODE;
        }

        private Object scrambled() {
            Object at = left.subject();
            for (Place place : free) {
                at = judge.anything(place, at, random);
            }
            return at;
        }

        /** A rule that holds has to be asked of what it was asked of, for it may say nothing where it is unknown. */
        private boolean isSame(Object changed) {
            if (asked.holds() != Truth.TRUE) {
                return judge.check(changed).findings().stream().anyMatch(this::isAskedFor);
            }
            List<Trace.Step> steps = steps(changed);
            return steps.stream().allMatch(step -> step.holds() == Truth.TRUE)
                    && paths(steps).containsAll(paths);
        }

        private boolean isAskedFor(Finding finding) {
            boolean isMissing = finding.kind() == FindingKind.MISSING_FACT;
            return finding.rule().equals(asked.rule())
                    && finding.path().equals(asked.path())
                    && isMissing == (asked.holds() == Truth.UNKNOWN);
        }
    }
}
