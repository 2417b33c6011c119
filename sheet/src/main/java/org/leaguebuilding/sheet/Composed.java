package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableMap;

/**
 * A value that was put together, and the rows that it was put together of.
 *
 * @param value the value
 * @param key the key of its row
 * @param row its row
 * @param rows the rows of what is within, by where findings say that it is below the value
 */
record Composed(Object value, String key, int row, ImmutableMap<String, Composed[]> rows) {}
