package org.leaguebuilding.json.token;

import org.jspecify.annotations.Nullable;

/**
 * The property names of one table, or other strings that are known beforehand, with room for each generation's encoded form
 * of them. Immutable but for those two, which are filled on first use and always with the same content; thread-safe.
 */
public final class Names {

    private final String[] names;

    /** Written by {@link Jackson2Format} only, which alone knows the type; any thread's result is as good as another's. */
    private @Nullable Object encoded2;

    /** Written by {@link Jackson3Format} only. */
    private @Nullable Object encoded3;

    /**
     * Takes the names.
     *
     * @param names the names, in the order in which they are written
     */
    public Names(String... names) {
        this.names = names.clone();
    }

    /**
     * How many names there are.
     *
     * @return the number
     */
    public int size() {
        return names.length;
    }

    /**
     * {@return a name}
     *
     * @param index its place
     */
    public String get(int index) {
        return names[index];
    }

    /**
     * Finds a name, looking first after the place that was expected, then before it.
     *
     * @param name the name
     * @param expected the place at which the search begins
     * @return its place, or -1
     */
    public int find(String name, int expected) {
        int size = names.length;
        for (int i = expected; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < expected; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Nullable Object encoded2() {
        return encoded2;
    }

    void encoded2(Object encoded) {
        this.encoded2 = encoded;
    }

    @Nullable Object encoded3() {
        return encoded3;
    }

    void encoded3(Object encoded) {
        this.encoded3 = encoded;
    }
}
