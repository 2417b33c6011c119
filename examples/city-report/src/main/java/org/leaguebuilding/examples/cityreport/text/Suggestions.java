package org.leaguebuilding.examples.cityreport.text;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
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
     * @return at most three that are equally near; none where nothing is
     */
    public static ImmutableList<String> nearest(String wrong, Collection<String> known) {
        String sought = Ascii.toLowerCase(wrong);
        ImmutableListMultimap<Integer, String> byDistance = known.stream()
                .filter(word -> isNear(sought, word))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        word -> Levenshtein.distance(sought, word), word -> word));
        return byDistance.keySet().stream()
                .min(Comparator.naturalOrder())
                .map(byDistance::get)
                .map(nearest -> nearest.subList(0, Math.min(MOST, nearest.size())))
                .orElseGet(ImmutableList::of);
    }

    /** A slip for every few letters, or a whole part of the word alone, such as the end of a rule's id. */
    private static boolean isNear(String sought, String word) {
        int slips = Math.max(1, Math.max(sought.length(), word.length()) / LETTERS_PER_SLIP);
        return Levenshtein.distance(sought, word) <= slips
                || (sought.length() >= LETTERS_PER_SLIP && (word.contains(sought) || sought.contains(word)));
    }
}
