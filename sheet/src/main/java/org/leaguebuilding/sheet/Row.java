package org.leaguebuilding.sheet;

import org.jspecify.annotations.Nullable;
import org.leaguebuilding.value.HasCode;

/**
 * What the cells of a row hold.
 *
 * @param number the row, from 0
 * @param values the facts by the columns of the plan; null where the cell is empty or refused
 * @param refused which cells were refused, by the columns of the plan
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and made for each row of large files
record Row(int number, @Nullable Object[] values, boolean[] refused) {

    private static final String SEPARATOR = "\n";

    boolean isRefused() {
        for (boolean each : refused) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    /** What the row belongs to, by the keys of the rows of other sheets; null where that is not known. */
    @Nullable String owner(SheetPlan plan) {
        String owner = null;
        for (int i = 0; i < plan.owners(); i++) {
            Object key = values[i];
            if (key == null) {
                return null;
            }
            owner = within(owner, key);
        }
        return owner;
    }

    /** By what rows of other sheets belong to this one; null where that is not known. */
    @Nullable String key(SheetPlan plan) {
        Object key = values[plan.key()];
        return key == null ? null : within(owner(plan), key);
    }

    private static String within(@Nullable String owner, Object key) {
        String own = HasCode.textOf(key);
        return owner == null ? own : owner + SEPARATOR + own;
    }
}
