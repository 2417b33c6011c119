package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;

/**
 * Subjects outside the scope, of whose lists the rules in question count the elements: with as many elements as each figure of the edition, one
 * less and one more, and as many as there are kinds of them. What no subject of the scope shows, one of these may.
 */
final class Wider<S extends Subject> {

    /** Figures above it are numbers of people; no rule asks for so many elements of a list. */
    private static final int MOST_ELEMENTS = 200;

    private final Shapes<S> shapes;
    private final Readings readings;
    private final Figures figures;

    Wider(Shapes<S> shapes, Readings readings, Figures figures) {
        this.shapes = shapes;
        this.readings = readings;
        this.figures = figures;
    }

    ImmutableList<Judge<S>> than(Judge<S> start, Collection<Rule> rules) {
        ImmutableSet<String> lists =
                rules.stream().flatMap(rule -> readings.of(rule).stream()).collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<Judge<S>> wider = ImmutableList.builder();
        for (int count : counts(lists)) {
            S grown = shapes.grown(start, lists, count);
            if (!grown.equals(start.subject())) {
                wider.add(start.like(grown));
            }
        }
        return wider.build();
    }

    private SortedSet<Integer> counts(Set<String> lists) {
        SortedSet<Integer> counts = new TreeSet<>(shapes.kinds(lists));
        for (int figure : figures.counts()) {
            for (int near = figure - 1; near <= figure + 1; near++) {
                if (near > 0 && near <= MOST_ELEMENTS) {
                    counts.add(near);
                }
            }
        }
        return counts;
    }
}
