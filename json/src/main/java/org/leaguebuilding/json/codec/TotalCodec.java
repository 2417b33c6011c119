package org.leaguebuilding.json.codec;

import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/** A sum of counts. Immutable and thread-safe. */
final class TotalCodec extends Codec<Long> {
    @Override
    public Long read(TokenSource in) {
        long total = in.wholeNumber();
        if (total < 0) {
            throw in.refuse(
                    JsonErrorCode.OUT_OF_RANGE,
                    JsonTexts.both("expected.total", ""),
                    JsonTexts.both("found.something-else", ""));
        }
        return total;
    }

    @Override
    public void write(TokenSink out, Long value) {
        out.number((long) value);
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.ofType("integer").with("minimum", 0).with("maximum", Long.MAX_VALUE);
    }
}
