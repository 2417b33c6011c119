package org.leaguebuilding.analysis;

import java.util.Optional;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasNoForm;

/**
 * A fact that is to be another one. Immutable and thread-safe.
 *
 * @param path where it stands, such as {@code communities[2].memberCount}; of a value by key such as {@code haves.platform}
 * @param fact the fact that is declared there; of a value by key the map, of an element that is not listed yet the list
 * @param before what is stated; empty where nothing is
 * @param after what is to be stated; empty for nothing. Of a count, share, decimal or day that is stated it is the nearest value
 *     of those that were tried
 */
public record FactChange(String path, SubjectFact fact, Optional<Object> before, Optional<Object> after)
        implements HasNoForm {

    /** Takes the components. */
    public FactChange {
        Structure.given("FactChange", "path", path);
        Structure.given("FactChange", "fact", fact);
        Structure.given("FactChange", "before", before);
        Structure.given("FactChange", "after", after);
    }

    @Override
    public String toString() {
        return path + ": " + before.map(Object::toString).orElse("-") + " to "
                + after.map(Object::toString).orElse("-");
    }
}
