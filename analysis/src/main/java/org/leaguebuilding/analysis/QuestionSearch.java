package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Verdict;

/**
 * Finds the order of questions that needs the fewest answers where they turn out worst. A rule that cannot be judged names the facts that could
 * turn it, all of them; so what no rule names cannot matter, and only what is named is worth asking for.
 */
final class QuestionSearch<S extends Subject> {

    private final Judge<S> judge;
    private final Effort effort;

    QuestionSearch(Judge<S> judge, Effort effort) {
        this.judge = judge;
        this.effort = effort;
    }

    /** The search ran out of checks, or came upon what is stated and leaves the verdict open. */
    private static final class CutShort extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CutShort() {
            super(null, null, false, false);
        }
    }

    Questions search() {
        S subject = judge.subject();
        Report report = judge.check(subject);
        List<Place> named = named(report, subject);
        List<String> matter = paths(Failure.andConcerns(report));
        ImmutableList<StatedFact> idle = unknown(subject).stream()
                .filter(place -> times(place, matter) == 0 && !place.fact().isOpen())
                .map(place -> judge.stated(place, subject))
                .collect(ImmutableList.toImmutableList());
        if (report.verdict() != Verdict.UNDETERMINED) {
            return new Questions(ImmutableList.of(), 0, true, idle, judge.checks());
        }
        return ranked(subject, named, idle);
    }

    private Questions ranked(S subject, List<Place> named, ImmutableList<StatedFact> idle) {
        int most = 1;
        if (named.isEmpty()) {
            return new Questions(open(subject), mostAnswers(subject) + 1, false, idle, judge.checks());
        }
        try {
            List<Place> best = within(subject, named, most);
            while (best.isEmpty()) {
                most++;
                best = within(subject, named, most);
            }
            return new Questions(facts(ordered(named, best), subject), most, true, idle, judge.checks());
        } catch (CutShort tooMuch) {
            return new Questions(facts(named, subject), mostAnswers(subject), false, idle, judge.checks());
        }
    }

    /** The facts by which a verdict is reached in so many answers. */
    private List<Place> within(Object subject, List<Place> named, int answers) {
        List<Place> best = new ArrayList<>();
        for (Place place : named) {
            if (settles(place, subject, answers)) {
                best.add(place);
            }
        }
        return best;
    }

    /** Whether after any answer the rest takes one answer less. */
    private boolean settles(Place place, Object subject, int answers) {
        for (Object value : judge.changes(place, subject)) {
            Object answered = place.with(subject, value);
            if (answered != null && !isDefinite(answered, answers - 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDefinite(Object subject, int answers) {
        if (judge.checks() >= effort.checks()) {
            throw new CutShort();
        }
        Report report = judge.check(subject);
        if (report.verdict() != Verdict.UNDETERMINED) {
            return true;
        }
        List<Place> named = named(report, subject);
        if (named.isEmpty()) {
            throw new CutShort();
        }
        return answers > 0 && named.stream().anyMatch(place -> settles(place, subject, answers));
    }

    /** What is stated and leaves the verdict open, such as a rate of which only bounds are known. */
    private ImmutableList<StatedFact> open(S subject) {
        Set<String> paths = Set.copyOf(paths(Failure.of(judge.check(subject))));
        return judge.places(subject).stream()
                .filter(place -> paths.contains(place.path()))
                .map(place -> judge.stated(place, subject))
                .collect(ImmutableList.toImmutableList());
    }

    /** The facts for want of which there is no verdict, those first that most rules name. */
    private List<Place> named(Report report, Object subject) {
        List<String> paths = paths(Failure.of(report));
        return unknown(subject).stream()
                .filter(place -> times(place, paths) > 0)
                .sorted(Comparator.comparingLong((Place place) -> times(place, paths))
                        .reversed())
                .toList();
    }

    private static List<String> paths(Set<Failure> failures) {
        return failures.stream()
                .filter(failure -> failure.kind() == FindingKind.MISSING_FACT)
                .map(Failure::path)
                .toList();
    }

    /** A finding leads to the fact, to the list or map in which it is not stated, or into the object that is not. */
    private static long times(Place place, List<String> paths) {
        return paths.stream()
                .filter(path -> place.path().equals(path)
                        || (place.key() != null && place.path().startsWith(path + "."))
                        || path.startsWith(place.path() + "."))
                .count();
    }

    private int mostAnswers(Object subject) {
        return unknown(subject).stream().mapToInt(judge::answers).sum();
    }

    private List<Place> unknown(Object subject) {
        return judge.places(subject).stream()
                .filter(place -> place.mayBeUnknown() && place.in(subject) == null)
                .toList();
    }

    private static Set<Place> ordered(List<Place> named, List<Place> best) {
        Set<Place> ordered = new LinkedHashSet<>(best);
        ordered.addAll(named);
        return ordered;
    }

    private ImmutableList<StatedFact> facts(Iterable<Place> places, Object subject) {
        ImmutableList.Builder<StatedFact> facts = ImmutableList.builder();
        places.forEach(place -> facts.add(judge.stated(place, subject)));
        return facts.build();
    }
}
