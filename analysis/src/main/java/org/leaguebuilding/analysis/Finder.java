package org.leaguebuilding.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leaguebuilding.rule.Subject;

/** Finds subjects of one kind that reach goals, and counts how many are looked at. Not thread-safe; made for each question. */
final class Finder<S extends Subject> {

    /** How many times less is looked for from each of several starts, before all is looked for from one of them. */
    private static final int SOON = 20;

    private final Readings readings;
    private final Shapes<S> shapes;
    private final Runnable eachSearch;
    private int checks;

    Finder(Readings readings, Shapes<S> shapes, Runnable eachSearch) {
        this.readings = readings;
        this.shapes = shapes;
        this.eachSearch = eachSearch;
    }

    /** A judge of a subject that reaches the goal, by a search that starts with another one's and looks at most at so many, once straight and once sideways. */
    Optional<Judge<S>> find(Judge<S> start, Goal goal, int most) {
        return find(start, goal, most, false)
                .or(() -> find(start, goal, most, true))
                .map(subject ->
                        start.like(start.family().subject().subjectClass().cast(subject)));
    }

    private Optional<Object> find(Judge<S> start, Goal goal, int most, boolean isSideways) {
        Climb climb = new Climb(start, readings, shapes, isSideways);
        Optional<Object> reached = climb.find(start.subject(), goal, most);
        checks += climb.checks();
        eachSearch.run();
        return reached;
    }

    /** The first that is found from one of several starts, which may each have a goal of its own. */
    Optional<Judge<S>> findAny(List<Judge<S>> starts, Function<Judge<S>, Goal> goal, int most) {
        for (int tries = 1 + most / SOON; ; tries = most) {
            for (Judge<S> start : starts) {
                Optional<Judge<S>> reached = find(start, goal.apply(start), tries);
                if (reached.isPresent()) {
                    return reached;
                }
            }
            if (tries >= most) {
                return Optional.empty();
            }
        }
    }

    /** How many subjects were looked at. */
    int checks() {
        return checks;
    }
}
