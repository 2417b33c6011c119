package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.leaguebuilding.rule.FindingKind;

/**
 * Finds the places on which a failure rests: a subject that agrees with this one there fails as well. A violation that stays where a fact is
 * made unknown does not rest on that fact, because the check answers under unknown facts what all values of them agree on.
 */
final class Reasons {

    private final Judge<?> judge;
    private final Readings readings;

    Reasons(Judge<?> judge, Readings readings) {
        this.judge = judge;
        this.readings = readings;
    }

    /** The first of those whose rule reads the fewest facts, so that there is least to try: each repair mends all of them. */
    Failure narrowest(ImmutableSet<Failure> failures) {
        return Collections.min(
                failures,
                Comparator.comparingInt(each -> readings.of(each.rule()).size()));
    }

    /** Whether another value at a place could mend all of them at once. */
    boolean mayRestOn(Place place, ImmutableSet<Failure> failures) {
        return failures.stream().allMatch(failure -> readings.mayRead(failure.rule(), place));
    }

    ImmutableList<Place> of(Failure failure, Object subject) {
        List<Place> read = new ArrayList<>();
        ImmutableSet<String> facts = readings.of(failure.rule());
        for (Place place : judge.places(subject)) {
            if (facts.contains(place.fact().path())) {
                read.add(place);
            }
        }
        return ImmutableList.copyOf(failure.kind() == FindingKind.MISSING_FACT ? read : needed(failure, subject, read));
    }

    /** Those of the places that cannot be left out. */
    private List<Place> needed(Failure failure, Object subject, List<Place> read) {
        List<Place> needed = new ArrayList<>();
        LeftOut left = new LeftOut(judge, subject);
        for (Place place : read) {
            if (!left.contains(place) && !left.leaveOut(place, without -> judge.fails(failure, without))) {
                needed.add(place);
            }
        }
        return needed;
    }
}
