package org.leaguebuilding.condition;

import java.util.Set;
import org.leaguebuilding.rule.Truth;

/** A condition, ready to judge. Implementations are immutable and thread-safe, and allocate nothing when they judge. */
interface CompiledCondition {

    /** Whether the condition holds of a value: a subject, or an element of a list. */
    Truth of(Object owner);

    /**
     * Adds the paths of the absent facts that could still turn the answer. Asked only where that is unknown.
     *
     * @param owner the value
     * @param prefix the path of the value with a dot, or nothing for the subject
     * @param into takes each path once, in the order written
     */
    void missing(Object owner, String prefix, Set<String> into);
}
