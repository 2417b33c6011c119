package org.leaguebuilding.json.codec;

import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/** A truth value. Immutable and thread-safe. */
final class BooleanCodec extends Codec<Boolean> {
    @Override
    public Boolean read(TokenSource in) {
        return in.bool();
    }

    @Override
    public void write(TokenSink out, Boolean value) {
        out.bool(value);
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.ofType("boolean");
    }
}
