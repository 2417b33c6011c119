package org.leaguebuilding.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/**
 * Values, no duplicates. Immutable and thread-safe.
 *
 * @param <V> the values
 */
final class SetCodec<V> extends Codec<ImmutableSet<V>> {
    private final Codec<V> element;
    private final int minSize;

    SetCodec(Codec<V> element, int minSize) {
        this.element = element;
        this.minSize = minSize;
    }

    @Override
    public ImmutableSet<V> read(TokenSource in) {
        in.enterArray();
        if (!in.nextElement()) {
            return ImmutableSet.of();
        }
        V first = element.read(in);
        return in.nextElement() ? readMore(in, first) : ImmutableSet.of(first);
    }

    private ImmutableSet<V> readMore(TokenSource in, V first) {
        ImmutableSet.Builder<V> values = ImmutableSet.<V>builder().add(first);
        int count = 1;
        do {
            values.add(element.read(in));
            count++;
        } while (in.nextElement());
        ImmutableSet<V> set = values.build();
        if (set.size() < count) {
            throw in.refuse(
                    JsonErrorCode.DUPLICATE_ELEMENT,
                    JsonTexts.both("expected.distinct", ""),
                    JsonTexts.both("found.twice", ""));
        }
        return set;
    }

    @Override
    public void write(TokenSink out, ImmutableSet<V> values) {
        out.beginArray();
        ImmutableList<V> list = values.asList();
        for (int i = 0; i < list.size(); i++) {
            element.write(out, list.get(i));
        }
        out.endArray();
    }

    @Override
    public Schema schema(Definitions definitions) {
        Schema set = Schema.ofType("array")
                .with("items", element.schema(definitions))
                .with("uniqueItems", true);
        return minSize == 0 ? set : set.with("minItems", minSize);
    }
}
