package org.leaguebuilding.json.analysis;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.Definitions;
import org.leaguebuilding.json.codec.Schema;
import org.leaguebuilding.json.form.EditionTables;
import org.leaguebuilding.json.form.ValuesByClass;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.value.HasCode;

/** What is stated of a fact, as it stands in the subject's document: the class of the value says how. Immutable. */
final class StatedValueCodec extends Codec<Object> {

    private final ImmutableMap<Class<?>, Codec<?>> byClass;

    StatedValueCodec(EditionTables edition) {
        this.byClass = ValuesByClass.of(edition);
    }

    @Override
    public Object read(TokenSource in) {
        return Codecs.PLAIN.read(in);
    }

    @Override
    public void write(TokenSink out, Object value) {
        if (value instanceof Number number && (value instanceof Integer || value instanceof Long)) {
            out.number(number.longValue());
        } else if (value instanceof String text) {
            out.string(text);
        } else if (value instanceof HasCode coded) {
            out.string(coded.code());
        } else if (value instanceof Map<?, ?> entries) {
            out.beginObject();
            entries.forEach((key, entry) -> {
                out.name(HasCode.textOf(key));
                write(out, entry);
            });
            out.endObject();
        } else if (value instanceof Iterable<?> elements) {
            out.beginArray();
            elements.forEach(element -> write(out, element));
            out.endArray();
        } else {
            codec(value).write(out, value);
        }
    }

    @SuppressWarnings("unchecked") // the codec is that of the value's class
    private Codec<Object> codec(Object value) {
        Codec<?> known = byClass.get(value.getClass());
        if (known == null) {
            throw new IllegalArgumentException(value.getClass().getName() + " has no form");
        }
        return (Codec<Object>) known;
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Codecs.PLAIN.schema(definitions);
    }
}
