package org.leaguebuilding.analysis;

import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * A place in a subject where a fact stands or could stand.
 *
 * @param path where, as findings say it, such as {@code communities[2].memberCount}; of a value by key such as {@code haves.platform}
 * @param fact the fact that is declared there; of a value by key the map, of an element the list
 * @param key of a value by key or an element that is not listed, what tells it from the others; of a further element its index; else null
 * @param lens reads and changes it
 */
record Place(String path, SubjectFact fact, @Nullable Object key, Lens lens) {

    /** What is stated there; null where nothing is. */
    @Nullable Object in(Object subject) {
        return lens.get(subject);
    }

    /** The subject with something else there; null where there can be no such subject. */
    @Nullable Object with(Object subject, @Nullable Object value) {
        try {
            return lens.with(subject, value);
        } catch (MalformedValueException refused) {
            return null;
        }
    }

    /** Whether it is the place of this path, or stands in what is there. */
    boolean isWithin(String whole) {
        return isWithin(path, whole);
    }

    static boolean isWithin(String path, String whole) {
        return path.equals(whole) || path.startsWith(whole + ".") || path.startsWith(whole + "[");
    }

    /** Whether one of the two is the other, or stands in it. */
    boolean touches(String other) {
        return isWithin(other) || isWithin(other, path);
    }

    /** Whether a rule that reads it takes it for unknown where nothing is stated. */
    boolean mayBeUnknown() {
        return fact.absence() == Fact.Absence.UNKNOWN && (key != null || !fact.isOpen());
    }

    /** Whether nothing may be stated there. A list that is not there is an empty one, unless its absence leaves it unknown. */
    boolean mayBeAbsent() {
        return mayBeUnknown() || (fact.absence() == Fact.Absence.NONE && fact.kind() != Fact.Kind.LIST);
    }

    /** What kind of value stands there. */
    Fact.Kind kind() {
        return key == null ? fact.kind() : fact.elements().orElseThrow();
    }
}
