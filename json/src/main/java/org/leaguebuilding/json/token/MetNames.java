package org.leaguebuilding.json.token;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of one object that no table has, none of which may come twice. A few are compared one by one; of more a set is
 * made. Not thread-safe.
 */
public final class MetNames {

    private static final int FEW = 8;

    private final String[] few = new String[FEW];
    private int count;
    private @Nullable Set<String> many;

    MetNames() {}

    /** Takes a name up, unless it has been met. */
    boolean add(String name) {
        Set<String> all = many;
        if (all == null) {
            for (int i = 0; i < count; i++) {
                if (few[i].equals(name)) {
                    return false;
                }
            }
            if (count < FEW) {
                few[count++] = name;
                return true;
            }
            all = new HashSet<>(4 * FEW);
            Collections.addAll(all, few);
            many = all;
        }
        return all.add(name);
    }

    /** Begins with another object. A set is dropped, for emptying it would take as long as the largest object. */
    void clear() {
        count = 0;
        many = null;
    }
}
