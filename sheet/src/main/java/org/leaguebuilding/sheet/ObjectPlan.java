package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.SubjectFact;

/**
 * Where the facts of a value stand.
 *
 * @param slots the facts in the order in which they make the value
 */
record ObjectPlan(ImmutableList<Slot> slots) {

    static final int NONE = -1;

    /**
     * Where one fact stands: in a column, in those of an object, or on a sheet.
     *
     * @param fact the fact
     * @param column the column, or {@link #NONE}
     * @param given the column that says whether there is one, or {@link #NONE}
     * @param object the object
     * @param sheet the sheet
     */
    record Slot(
            SubjectFact fact,
            int column,
            int given,
            @Nullable ObjectPlan object,
            @Nullable SheetPlan sheet) {}
}
