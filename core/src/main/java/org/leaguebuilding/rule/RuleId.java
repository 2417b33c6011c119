package org.leaguebuilding.rule;

import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * The stable name of a rule, such as {@code formation.joint.adjacent}. Hosts store rule ids and their tests name them; an
 * id never changes its meaning. Immutable and thread-safe.
 *
 * @param value two or more codes joined by dots, the first of which is the rule's family; at most 128 characters
 */
public record RuleId(String value) implements Comparable<RuleId>, HasForm {

    /**
     * Takes the id.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if it is not of that form
     */
    public RuleId {
        Structure.ruleId("RuleId", "value", value);
    }

    /**
     * Takes the id.
     *
     * @param value the id
     * @return the id as a value
     * @throws org.leaguebuilding.validation.MalformedValueException if it is not two or more codes joined by dots
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /**
     * The family that the rule belongs to.
     *
     * @return the first segment, such as {@code formation}
     */
    public String family() {
        return value.substring(0, value.indexOf('.'));
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
