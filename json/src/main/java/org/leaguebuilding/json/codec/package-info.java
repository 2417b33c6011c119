/**
 * How values stand in JSON. Not exported.
 *
 * <p>A {@link org.leaguebuilding.json.codec.Codec} reads, writes and describes one kind of value; {@link
 * org.leaguebuilding.json.codec.Codecs} are those of plain values. A {@link org.leaguebuilding.json.codec.Table} is the codec of a type
 * with properties: it names each once, and reader, writer, Chinese aliases and JSON Schema come from it. A {@link
 * org.leaguebuilding.json.codec.Draft} is a value while it is read. {@link org.leaguebuilding.json.codec.FunctionTable} is for tables
 * that are written by hand with two functions for each property.
 */
@NullMarked
package org.leaguebuilding.json.codec;

import org.jspecify.annotations.NullMarked;
