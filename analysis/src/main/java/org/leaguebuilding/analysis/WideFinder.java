package org.leaguebuilding.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;

/**
 * Finds subjects within the scope and, where there is none, outside it.
 *
 * @param finder finds those within
 * @param wider makes those outside
 * @param grown the subject of which they are made
 */
record WideFinder<S extends Subject>(Finder<S> finder, Wider<S> wider, Judge<S> grown) {

    /** A judge of a subject that reaches a goal about the rules, with at most so many checks from each start; fewer where each takes longer. */
    Optional<Judge<S>> find(List<Judge<S>> starts, Collection<Rule> rules, Function<Goals, Goal> goal, int most) {
        Function<Judge<S>, Goal> of = start -> goal.apply(new Goals(start));
        return finder.findAny(starts, of, most)
                .or(() -> wider.than(grown, rules).stream()
                        .flatMap(start ->
                                finder.find(start, of.apply(start), asLong(most, grown.size(), start.size())).stream())
                        .findFirst());
    }

    /** As many checks of a subject with more places as take as long as so many of one with fewer. */
    static int asLong(int most, int places, int more) {
        return (int) Math.min(most, 1 + (long) most * places / more);
    }
}
