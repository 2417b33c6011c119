package org.leaguebuilding.examples.cityreport.text;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import org.jline.utils.Levenshtein;

/** What a user may have meant who misspelt a word of the program. */
public final class Suggestions {

    private static final int MOST = 3;
    private static final int LETTERS_PER_SLIP = 4;

    private Suggestions() {}

    /**
     * The known words that are nearest to one that is not known.
     *
     * @param wrong what stands there
     * @param known the known words
     * @return at most three, the nearest first; none where nothing is near
     */
    public static ImmutableList<String> nearest(String wrong, Collection<String> known) {
        String sought = Ascii.toLowerCase(wrong);
        return known.stream()
                .filter(word -> isNear(sought, word))
                .sorted(Comparator.comparingInt(word -> Levenshtein.distance(sought, word)))
                .limit(MOST)
                .collect(ImmutableList.toImmutableList());
    }

    /** A slip for every few letters, or a whole part of the word alone, such as the end of a rule's id. */
    private static boolean isNear(String sought, String word) {
        int slips = Math.max(1, Math.max(sought.length(), word.length()) / LETTERS_PER_SLIP);
        return Levenshtein.distance(sought, word) <= slips
                || sought.length() >= LETTERS_PER_SLIP && (word.contains(sought) || sought.contains(word));
    }
}
