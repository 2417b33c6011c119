package org.leaguebuilding.json.edition;

/**
 * A place in a file.
 *
 * @param line the line, from 1
 * @param column the character of the line, from 1
 * @param pointer the pointer to what stands there
 */
record Place(int line, int column, String pointer) {}
