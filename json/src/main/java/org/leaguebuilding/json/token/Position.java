package org.leaguebuilding.json.token;

/**
 * A place in a text.
 *
 * @param line the line, from 1; 0 where it is not known
 * @param column the character of the line, from 1; 0 where it is not known
 */
public record Position(long line, int column) {

    /** No place that is known. */
    static final Position UNKNOWN = new Position(0, 0);
}
