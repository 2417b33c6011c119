package org.leaguebuilding.json.codec;

import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/** A rate, as the two counts that it is made of. Immutable and thread-safe. */
final class RatioCodec extends Codec<Ratio> {
    @Override
    public Ratio read(TokenSource in) {
        try {
            return Ratio.parse(in.string());
        } catch (MalformedValueException e) {
            throw in.malformed(e);
        }
    }

    @Override
    public void write(TokenSink out, Ratio value) {
        out.string(value.toString());
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.ofType("string").with("pattern", Patterns.RATIO);
    }
}
