package org.leaguebuilding.json;

/**
 * A line that has not been read yet.
 *
 * @param bytes its bytes; empty where it is too long
 * @param number its number, from 1
 * @param tooLong whether it has more bytes than the limit
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RawLine(byte[] bytes, int number, boolean tooLong) {}
