package org.leaguebuilding.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/** Values whose type the document does not say: texts, whole numbers, truth values, lists and maps of them. Immutable. */
final class PlainCodec extends Codec<Object> {

    @Override
    public Object read(TokenSource in) {
        return switch (in.token()) {
            case STRING -> in.string();
            case WHOLE_NUMBER -> in.wholeNumber();
            case BOOLEAN -> in.bool();
            case ARRAY -> list(in);
            case OBJECT -> map(in);
            default -> throw in.wrongType("expected.plain");
        };
    }

    private ImmutableList<Object> list(TokenSource in) {
        ImmutableList.Builder<Object> elements = ImmutableList.builder();
        in.enterArray();
        while (in.nextElement()) {
            elements.add(read(in));
        }
        return elements.build();
    }

    private ImmutableMap<String, Object> map(TokenSource in) {
        Map<String, Object> entries = new TreeMap<>();
        in.enterObject();
        while (in.nextName()) {
            String name = in.name();
            if (entries.containsKey(name)) {
                throw in.duplicate();
            }
            in.advance();
            entries.put(name, read(in));
        }
        return ImmutableMap.copyOf(entries);
    }

    @Override
    public void write(TokenSink out, Object value) {
        if (value instanceof Boolean truth) {
            out.bool(truth);
        } else if (value instanceof Long number) {
            out.number(number);
        } else if (value instanceof List<?> list) {
            out.beginArray();
            list.forEach(element -> write(out, element));
            out.endArray();
        } else if (value instanceof Map<?, ?> map) {
            out.beginObject();
            map.forEach((name, entry) -> {
                out.name((String) name);
                write(out, entry);
            });
            out.endObject();
        } else {
            out.string((String) value);
        }
    }

    @Override
    public Schema schema(Definitions definitions) {
        return new Schema().with("type", ImmutableList.of("boolean", "integer", "string", "array", "object"));
    }
}
