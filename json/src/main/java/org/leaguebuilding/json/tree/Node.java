package org.leaguebuilding.json.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** A value in a file, with the place where it begins. Immutable and thread-safe. */
public sealed interface Node {

    /** The line, from 1. */
    int line();

    /** The character of the line in code points, from 1. */
    int column();

    /**
     * A map.
     *
     * @param line the line
     * @param column the character
     * @param entries the values by their keys, in the order of the file
     */
    record Mapping(int line, int column, ImmutableMap<String, Entry> entries) implements Node {}

    /**
     * A value under a key.
     *
     * @param line the line of the key
     * @param column the character of the key
     * @param value the value
     */
    record Entry(int line, int column, Node value) {}

    /**
     * A list.
     *
     * @param line the line
     * @param column the character
     * @param elements the elements
     */
    record Sequence(int line, int column, ImmutableList<Node> elements) implements Node {}

    /**
     * A text, a number or a truth value, as it is written.
     *
     * @param line the line
     * @param column the character
     * @param text the text without quotes
     * @param quoted whether it is a text in any case
     * @param json whether the file is JSON, where a text always has quotes
     */
    record Scalar(int line, int column, String text, boolean quoted, boolean json) implements Node {}
}
