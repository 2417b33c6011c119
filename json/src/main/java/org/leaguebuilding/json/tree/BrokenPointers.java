package org.leaguebuilding.json.tree;

import java.util.HashSet;
import java.util.Set;

/** The pointers to what could not be read. Not thread-safe. */
final class BrokenPointers {

    private final Set<String> all = new HashSet<>();

    /** The pointers to what they stand in. */
    private final Set<String> around = new HashSet<>();

    void add(String pointer) {
        all.add(pointer);
        for (int end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            around.add(pointer.substring(0, end));
        }
    }

    void clear() {
        all.clear();
        around.clear();
    }

    /** Whether a pointer leads to one of them, or on from there. */
    boolean isWithin(String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (all.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return all.contains("");
    }

    /** Whether one of them stands in what a pointer leads to. */
    boolean isAround(String pointer) {
        return around.contains(pointer);
    }
}
