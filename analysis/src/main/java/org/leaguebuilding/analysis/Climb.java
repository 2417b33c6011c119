package org.leaguebuilding.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a subject by changing one fact after the other as long as that leads nearer to a goal, now and then some at random. It may also go
 * sideways: where nothing is nearer, to any that is as near, for some rules take two changes. What it finds is right; that it finds nothing proves
 * nothing. The same in each run. Not thread-safe.
 */
final class Climb {

    /** Any number will do, as long as it is the same in each run. */
    private static final long SEED = 883;

    /** Few enough to keep most of what has been reached. */
    private static final int MOST_KICKS = 4;

    private final Judge<?> judge;
    private final Readings readings;
    private final Shapes<?> shapes;
    private final String fixed;
    private final boolean isSideways;
    private final Random random = new Random(SEED);
    private @Nullable Object level;
    private int levels;
    private int checks;

    /** The fact at the path that is fixed stays as it is. */
    Climb(Judge<?> judge, Readings readings, Shapes<?> shapes, String fixed, boolean isSideways) {
        this.judge = judge;
        this.readings = readings;
        this.shapes = shapes;
        this.fixed = fixed;
        this.isSideways = isSideways;
    }

    /** A subject that reaches the goal, with at most so many checks. */
    Optional<Object> find(Object start, Goal goal, int most) {
        int end = checks + most;
        Object at = start;
        int distance = distance(goal, at);
        Object best = at;
        int least = distance;
        while (distance > 0 && checks < end) {
            Object next = nearer(at, goal, distance, end);
            if (next == null) {
                next = level == null ? kicked(random.nextBoolean() ? best : at, goal) : level;
            }
            at = next;
            distance = distance(goal, at);
            if (distance < least) {
                best = at;
                least = distance;
            }
        }
        return distance == 0 ? Optional.of(at) : Optional.empty();
    }

    /** How many subjects were looked at. */
    int checks() {
        return checks;
    }

    private int distance(Goal goal, Object subject) {
        checks++;
        return goal.distance(subject);
    }

    /** The first subject with one other fact that is nearer; any that is as near is kept on the way. */
    private @Nullable Object nearer(Object at, Goal goal, int distance, int end) {
        level = null;
        levels = 0;
        List<Place> places = places(at, goal);
        int first = places.isEmpty() ? 0 : random.nextInt(places.size());
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get((first + i) % places.size());
            for (Object value : judge.others(place, at)) {
                Object changed = place.with(at, value);
                if (changed != null && isNearer(changed, goal, distance)) {
                    return changed;
                }
                if (checks >= end) {
                    return null;
                }
            }
        }
        return null;
    }

    private boolean isNearer(Object changed, Goal goal, int distance) {
        int other = distance(goal, changed);
        if (isSideways && other == distance && random.nextInt(++levels) == 0) {
            level = changed;
        }
        return other < distance;
    }

    /** A subject some changes further: with one element more, for some rules ask for two, or with any other facts. */
    private Object kicked(Object at, Goal goal) {
        List<Place> places = places(at, goal);
        List<Place> further = places.stream().filter(Shapes::isNext).toList();
        if (!further.isEmpty() && random.nextBoolean()) {
            return judge.anything(further.get(random.nextInt(further.size())), at, random);
        }
        Object kicked = at;
        for (int kicks = 1 + random.nextInt(MOST_KICKS); kicks > 0 && !places.isEmpty(); kicks--) {
            kicked = judge.anything(places.get(random.nextInt(places.size())), kicked, random);
            places = places(kicked, goal);
        }
        return kicked;
    }

    /** The places that the rules read that matter now. */
    private List<Place> places(Object at, Goal goal) {
        Set<String> read = goal.rules(at).stream()
                .flatMap(rule -> readings.of(rule).stream())
                .collect(Collectors.toSet());
        List<Place> places = new ArrayList<>();
        for (Place place : judge.places(at)) {
            if (read.contains(place.fact().path())
                    && shapes.allows(place)
                    && !place.path().equals(fixed)) {
                places.add(place);
            }
        }
        return places;
    }
}
