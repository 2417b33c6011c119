package org.leaguebuilding.json.codec;

import java.time.LocalDate;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/** A day. Immutable and thread-safe. */
final class DateCodec extends Codec<LocalDate> {
    @Override
    public LocalDate read(TokenSource in) {
        return in.date();
    }

    @Override
    public void write(TokenSink out, LocalDate value) {
        out.date(value);
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.ofType("string").with("format", "date").with("pattern", Patterns.DATE);
    }
}
