/**
 * Files of lines: cutting them, decoding and writing lines, and work on several chunks at once whose results keep the order of the
 * file. Not exported.
 *
 * <p>A {@link org.leaguebuilding.json.lines.LineSource} cuts a stream into buffers of whole lines, and a {@link
 * org.leaguebuilding.json.lines.ChunkReader} hands those to one thread or several. {@link
 * org.leaguebuilding.json.lines.OrderedResults} gives results to one consumer in order; with an {@link
 * org.leaguebuilding.json.lines.OrderedWriter} the workers write them in order themselves.
 */
@NullMarked
package org.leaguebuilding.json.lines;

import org.jspecify.annotations.NullMarked;
