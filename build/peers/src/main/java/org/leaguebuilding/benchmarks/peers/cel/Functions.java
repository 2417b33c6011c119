package org.leaguebuilding.benchmarks.peers.cel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the language leaves to its host. */
final class Functions {

    private Functions() {}

    static long sum(List<?> counts) {
        long sum = 0;
        for (Object count : counts) {
            sum += ((Number) count).longValue();
        }
        return sum;
    }

    /** The positions of the communities that are not known to be connected to the first one. */
    static List<Long> apart(List<?> communities) {
        Set<Integer> reached = new HashSet<>(Set.of(0));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int i = 0; i < communities.size(); i++) {
                Map<?, ?> community = (Map<?, ?>) communities.get(i);
                if (!reached.contains(i)
                        && reached.stream().anyMatch(near -> touch((Map<?, ?>) communities.get(near), community))) {
                    grew |= reached.add(i);
                }
            }
        }
        List<Long> apart = new ArrayList<>();
        for (int i = 0; i < communities.size(); i++) {
            if (!reached.contains(i)) {
                apart.add((long) i);
            }
        }
        return apart;
    }

    private static boolean touch(Map<?, ?> one, Map<?, ?> other) {
        return names(one.get("adjacentTo"), other.get("id")) || names(other.get("adjacentTo"), one.get("id"));
    }

    private static boolean names(@Nullable Object neighbours, @Nullable Object id) {
        return neighbours instanceof Collection<?> ids && ids.contains(id);
    }
}
