package org.leaguebuilding.json.token;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a value that a host's parser stood at when it was taken over to the present token. It is counted from the
 * tokens, for parsers say different things of depth and place, and some say nothing. Not thread-safe.
 */
final class Trail {

    private static final int FIRST_LEVELS = 8;

    /** Stands in place of an index in objects. */
    private static final int OBJECT = -2;

    private static final int BEFORE_FIRST_ELEMENT = -1;

    /** By level: the name that an object is at, if it is at one. */
    private @Nullable String[] names = {};

    /** By level: the index that an array is at. */
    private int[] indices = {};

    private int depth;

    /** Goes on to a token that is no name. */
    void follow(Token token) {
        switch (token) {
            case OBJECT -> open(OBJECT);
            case ARRAY -> open(BEFORE_FIRST_ELEMENT);
            case END_OBJECT, END_ARRAY -> depth = Math.max(0, depth - 1);
            default -> element();
        }
    }

    /** Goes on to the name of a property. */
    void follow(String name) {
        if (depth > 0) {
            names[depth - 1] = name;
        }
    }

    private void open(int index) {
        element();
        if (depth == indices.length) {
            int length = Math.max(FIRST_LEVELS, 2 * depth);
            names = Arrays.copyOf(names, length);
            indices = Arrays.copyOf(indices, length);
        }
        names[depth] = null;
        indices[depth++] = index;
    }

    private void element() {
        if (depth > 0 && indices[depth - 1] != OBJECT) {
            indices[depth - 1]++;
        }
    }

    /** How many objects and arrays are open. */
    int depth() {
        return depth;
    }

    /** Adds the segments of the outermost levels to a pointer, the innermost of them first. */
    void addSegments(int levels, List<String> innermostFirst) {
        for (int i = Math.min(levels, depth) - 1; i >= 0; i--) {
            String name = names[i];
            if (name != null) {
                innermostFirst.add(Pointers.segment(name));
            } else if (indices[i] >= 0) {
                innermostFirst.add(Integer.toString(indices[i]));
            }
        }
    }
}
