package org.leaguebuilding.json.codec;

import com.google.common.collect.ImmutableList;

/**
 * Where an object stands in a document that a table wrote. Immutable and thread-safe.
 *
 * @param path names of properties, indices in lists and codes of keys
 * @param leftOutIfEmpty whether it is left out where it has nothing in it
 */
public record WrittenPlace(ImmutableList<String> path, boolean leftOutIfEmpty) {

    /** The same within something that stands at another place. */
    public WrittenPlace below(ImmutableList<String> above) {
        return new WrittenPlace(
                ImmutableList.<String>builder().addAll(above).addAll(path).build(), leftOutIfEmpty);
    }

    /**
     * The JSON pointer of the object; no name in it needs an escape.
     *
     * @return the pointer
     */
    public String pointer() {
        return path.isEmpty() ? "" : "/" + String.join("/", path);
    }
}
