package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of parts, by what they belong to. Not thread-safe. */
final class Parts {

    private final Headings headings;
    private final Map<String, List<Composed>> byOwner = new HashMap<>();
    private final Set<String> spoiled = new HashSet<>();

    Parts(Headings headings) {
        this.headings = headings;
    }

    Headings headings() {
        return headings;
    }

    void add(String owner, Composed part) {
        byOwner.computeIfAbsent(owner, any -> new ArrayList<>()).add(part);
    }

    /** A row that belongs to it was refused. */
    void spoil(@Nullable String owner) {
        if (owner != null) {
            spoiled.add(owner);
        }
    }

    boolean isSpoiled(String owner) {
        return spoiled.contains(owner);
    }

    /** Whether a row belongs to it. */
    boolean has(String owner) {
        return byOwner.containsKey(owner);
    }

    /** The rows that belong to it; they are let go. */
    ImmutableList<Composed> take(String owner) {
        List<Composed> parts = byOwner.remove(owner);
        return parts == null ? ImmutableList.of() : ImmutableList.copyOf(parts);
    }

    /** The rows of which nothing was taken. */
    ImmutableList<Composed> left() {
        return byOwner.values().stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
    }
}
