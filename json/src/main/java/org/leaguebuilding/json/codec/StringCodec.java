package org.leaguebuilding.json.codec;

import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/** Strings as they are; what they have to be like is the schema's to say and their type's to check. Immutable. */
public class StringCodec extends Codec<String> {

    private final int maxLength;
    private final String pattern;

    /** Strings of a pattern; of none where it is empty. */
    public StringCodec(int maxLength, String pattern) {
        this.maxLength = maxLength;
        this.pattern = pattern;
    }

    /** Whatever a reader takes in. */
    public static StringCodec anyText() {
        return new StringCodec(ReadLimits.DEFAULT.maxStringChars(), "");
    }

    @Override
    public String read(TokenSource in) {
        return in.string();
    }

    @Override
    public final void write(TokenSink out, String value) {
        out.string(value);
    }

    @Override
    public final Schema schema(Definitions definitions) {
        Schema string = Schema.ofType("string").with("maxLength", maxLength);
        return pattern.isEmpty() ? string : string.with("pattern", pattern);
    }
}
