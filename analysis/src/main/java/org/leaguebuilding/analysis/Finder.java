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
        return findLeaving("", start, start.subject(), goal, most);
    }

    /** The same from a subject like the judge's, of which the fact at a path stays as it is. */
    Optional<Judge<S>> findLeaving(String path, Judge<S> judge, Object start, Goal goal, int most) {
        return climb(new Climb(judge, readings, shapes, path, false), start, goal, most)
                .or(() -> climb(new Climb(judge, readings, shapes, path, true), start, goal, most))
                .map(subject -> judge.like(judge.cast(subject)));
    }

    private Optional<Object> climb(Climb climb, Object start, Goal goal, int most) {
        Optional<Object> reached = climb.find(start, goal, most);
        checks += climb.checks();
        eachSearch.run();
        return reached;
    }

    /** The first that is found from one of several starts, which may each have a goal of its own. */
    Optional<Judge<S>> findAny(List<Judge<S>> starts, Function<Judge<S>, Goal> goal, int most) {
        int soon = 1 + most / SOON;
        return firstOf(starts, goal, soon).or(() -> soon < most ? firstOf(starts, goal, most) : Optional.empty());
    }

    private Optional<Judge<S>> firstOf(List<Judge<S>> starts, Function<Judge<S>, Goal> goal, int most) {
        return starts.stream()
                .flatMap(start -> find(start, goal.apply(start), most).stream())
                .findFirst();
    }

    /** How many subjects were looked at. */
    int checks() {
        return checks;
    }
}
