/**
 * UTF-8 and JSON as bytes, below the parsers. Not exported.
 *
 * <p>{@link org.leaguebuilding.json.bytes.WellFormed} finds what parsers let pass, {@link org.leaguebuilding.json.bytes.LineEnds} the
 * ends of lines, {@link org.leaguebuilding.json.bytes.RawJson} cuts values out and {@link org.leaguebuilding.json.bytes.Members} puts
 * some in. What is written is collected in {@link org.leaguebuilding.json.bytes.Bytes} or goes to a caller's stream.
 */
@NullMarked
package org.leaguebuilding.json.bytes;

import org.jspecify.annotations.NullMarked;
