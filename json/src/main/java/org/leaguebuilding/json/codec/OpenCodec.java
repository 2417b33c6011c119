package org.leaguebuilding.json.codec;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.leaguebuilding.json.token.Codes;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.OpenCode;

/**
 * A code of an open set. Immutable and thread-safe.
 *
 * @param <V> the set
 */
final class OpenCodec<V extends OpenCode> extends Codec<V> {
    private final Codes<V> codes;
    private final Function<String, V> other;

    OpenCodec(Codes<V> codes, Function<String, V> other) {
        this.codes = codes;
        this.other = other;
    }

    @Override
    public V read(TokenSource in) {
        int place = in.code(codes);
        return place < 0 ? readOther(in) : codes.member(place);
    }

    private V readOther(TokenSource in) {
        try {
            return other.apply(in.string());
        } catch (MalformedValueException e) {
            throw in.malformed(e);
        }
    }

    @Override
    public void write(TokenSink out, V value) {
        out.string(value.code());
    }

    @Override
    public Schema schema(Definitions definitions) {
        Schema code = new Schema().with("maxLength", 64).with("pattern", Patterns.CODE);
        Schema term = new Schema()
                .with("enum", codes.spellings().subList(codes.codes().size(), codes.size()));
        return Schema.ofType("string")
                .with("anyOf", ImmutableList.of(code, term))
                .with("examples", codes.codes());
    }
}
