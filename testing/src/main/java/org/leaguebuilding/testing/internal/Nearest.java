package org.leaguebuilding.testing.internal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/** Finds the id that somebody may have meant. */
public final class Nearest {

    /** One slip of the finger, or two letters that changed places. */
    private static final int MOST_EDITS = 2;

    private Nearest() {}

    /**
     * {@return the ids that differ from one in two letters at most}
     *
     * @param id the id
     * @param known the ids that there are
     */
    public static ImmutableList<String> to(String id, Collection<String> known) {
        return known.stream().filter(each -> edits(id, each) <= MOST_EDITS).collect(toImmutableList());
    }

    /**
     * {@return the ids that are nearly spelt like one that is not among them, else those of its family, else all}
     *
     * @param id the id
     * @param known the ids that there are
     */
    public static ImmutableList<String> orFamily(String id, Collection<String> known) {
        ImmutableList<String> near = to(id, known);
        if (!near.isEmpty()) {
            return near;
        }
        String family = id.substring(0, id.indexOf('.') + 1);
        ImmutableList<String> kin =
                known.stream().filter(each -> each.startsWith(family)).collect(toImmutableList());
        return kin.isEmpty() ? ImmutableList.copyOf(known) : kin;
    }

    /** The least number of letters to insert, leave out or change. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
