package org.leaguebuilding.json.token;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Optional;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.value.LocalizedText;

/** Says what was perhaps meant by the name of a property that does not exist. */
final class Similar {

    /** A name that differs more is another one. */
    private static final int MOST_CHANGES = 2;

    /** Longer names are not compared, so that a long one costs nothing. */
    private static final int MAX_LENGTH = 64;

    private Similar() {}

    static LocalizedText expected(Owner owner, String name) {
        ImmutableMap.Builder<String, LocalizedText> values = ImmutableMap.builder();
        values.put("form", owner.title());
        find(owner, name).ifPresent(similar -> values.put("similar", LocalizedText.of(similar, similar)));
        return JsonTexts.both("expected.known-property", values.buildOrThrow());
    }

    /** The nearest name, the first one of several. */
    private static Optional<String> find(Owner owner, String name) {
        if (name.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return owner.properties().stream()
                .filter(other -> changes(name, other) <= Math.min(MOST_CHANGES, other.length() / 2))
                .min(Comparator.comparingInt(other -> changes(name, other)));
    }

    /** How many characters are to be added, dropped, replaced or swapped with their neighbour; letters of both cases are one. */
    private static int changes(String name, String other) {
        String from = Ascii.toLowerCase(name);
        String to = Ascii.toLowerCase(other);
        int[][] least = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : changes(least, from, to, i, j);
            }
        }
        return least[from.length()][to.length()];
    }

    private static int changes(int[][] least, String from, String to, int i, int j) {
        int replaced = least[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int changes = Math.min(replaced, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(changes, least[i - 2][j - 2] + 1) : changes;
    }
}
