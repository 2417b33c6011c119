package org.leaguebuilding.json.lines;

import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.token.Document;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.json.token.TooLong;

/**
 * How each line of a file becomes a value. Immutable and thread-safe.
 *
 * @param <T> the values
 * @param codec reads them
 * @param limits the limits that lines have to keep
 * @param unknown what becomes of properties that no form names
 */
public record LineDecoder<T>(Codec<T> codec, ReadLimits limits, UnknownProperties unknown) {

    /**
     * Decodes the line that a chunk is at.
     *
     * @param at the chunk
     * @return the value
     * @throws org.leaguebuilding.json.input.MalformedJsonException if the line holds none
     */
    public T decode(Chunk at) {
        LineBuffer line = at.lines();
        if (line.isTooLong()) {
            throw TooLong.refuse(
                    JsonErrorCode.LINE_TOO_LONG, "expected.line-length", limits.maxLineBytes(), line.number());
        }
        Document document = new Document(line.bytes(), line.from(), line.to(), line.number(), limits, unknown, true);
        try (TokenSource in = at.opener().begin(document)) {
            T value = codec.read(in);
            in.finish();
            return value;
        }
    }
}
