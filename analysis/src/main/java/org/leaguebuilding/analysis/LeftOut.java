package org.leaguebuilding.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** A subject of which one fact after the other is left out, by making it unknown, as long as a claim about it stays. Not thread-safe. */
final class LeftOut {

    private final Judge<?> judge;
    private final Random random = new Random(1);
    private final List<Place> places = new ArrayList<>();
    private Object subject;

    LeftOut(Judge<?> judge, Object subject) {
        this.judge = judge;
        this.subject = subject;
    }

    /** What is left of the subject. */
    Object subject() {
        return subject;
    }

    /** Whether it stands within what was left out. */
    boolean contains(Place place) {
        return places.stream().anyMatch(whole -> !whole.path().equals(place.path()) && place.isWithin(whole.path()));
    }

    /** Leaves a fact out if the claim stays; says whether it did. */
    boolean leaveOut(Place place, Predicate<Object> stays) {
        Object without = place.mayBeUnknown() ? place.with(subject, null) : null;
        if (without == null || !stays.test(without)) {
            return false;
        }
        subject = without;
        places.add(place);
        return true;
    }

    /** A subject with anything in the place of what was left out. */
    Object completed(Object from) {
        Object completed = from;
        for (Place place : places) {
            completed = judge.anything(place, completed, random);
        }
        return completed;
    }
}
