package org.leaguebuilding.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One after the other, all combinations of values at the places of one subject. */
final class Combinations {

    /** About a second of checks; what has more combinations is left to the search. */
    private static final int MOST = 60_000;

    private final Judge<?> judge;
    private final List<Place> places = new ArrayList<>();
    private final Predicate<Object> like;
    private int met;

    Combinations(Judge<?> judge, Set<String> read, Predicate<Object> like) {
        this.judge = judge;
        this.like = like;
        for (Place place : judge.places(judge.subject())) {
            if (read.contains(place.fact().path()) && !Shapes.isNext(place)) {
                places.add(place);
            }
        }
    }

    boolean findsNone() {
        return size() <= MOST && !finds(judge.subject(), 0) && met <= MOST;
    }

    private double size() {
        return places.stream()
                .mapToDouble(place -> judge.others(place, judge.subject()).size() + 1)
                .reduce(1, (one, other) -> one * other);
    }

    private boolean finds(Object at, int next) {
        if (next == places.size()) {
            met++;
            return like.test(at);
        }
        Place place = places.get(next);
        if (finds(at, next + 1)) {
            return true;
        }
        for (@Nullable Object value : judge.others(place, at)) {
            Object changed = place.with(at, value);
            if (changed != null && finds(changed, next + 1)) {
                return true;
            }
        }
        return false;
    }
}
