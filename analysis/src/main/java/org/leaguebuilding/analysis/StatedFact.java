package org.leaguebuilding.analysis;

import java.util.Optional;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasNoForm;

/**
 * A fact as it stands in a subject. Immutable and thread-safe.
 *
 * @param path where it stands, such as {@code communities[2].memberCount}; of a value by key such as {@code haves.platform}
 * @param fact the fact that is declared there; of a value by key the map, of an element that is not listed the list
 * @param value what is stated; empty where nothing is
 */
public record StatedFact(String path, SubjectFact fact, Optional<Object> value) implements HasNoForm {

    /** Takes the components. */
    public StatedFact {
        Structure.given("StatedFact", "path", path);
        Structure.given("StatedFact", "fact", fact);
        Structure.given("StatedFact", "value", value);
    }

    static StatedFact of(Place place, Object subject) {
        return new StatedFact(place.path(), place.fact(), Optional.ofNullable(place.in(subject)));
    }

    @Override
    public String toString() {
        return path + " = " + value.map(Object::toString).orElse("-");
    }
}
