package org.leaguebuilding.edition;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableCollection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what was perhaps meant by a name that does not exist. */
final class Similar {

    /** A name that differs more is another one. */
    private static final int MOST_CHANGES = 3;

    /** Longer names are not compared, so that a long one costs nothing. */
    private static final int MAX_LENGTH = 128;

    private Similar() {}

    /** The nearest name, the first one of several. */
    static Optional<String> find(String name, ImmutableCollection<String> known) {
        if (name.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String given = Ascii.toLowerCase(name);
        return known.stream()
                .filter(other -> changes(given, other) <= Math.min(MOST_CHANGES, other.length() / 2))
                .min(Comparator.comparingInt(other -> changes(given, other)));
    }

    /** How many characters are to be added, dropped or replaced; letters of both cases are one. */
    private static int changes(String from, String name) {
        String to = Ascii.toLowerCase(name);
        int[] before = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] present = new int[to.length() + 1];
            present[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                present[j] = Math.min(replaced, 1 + Math.min(before[j], present[j - 1]));
            }
            before = present;
        }
        return before[to.length()];
    }
}
