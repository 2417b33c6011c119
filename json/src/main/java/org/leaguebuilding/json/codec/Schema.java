package org.leaguebuilding.json.codec;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leaguebuilding.json.token.TokenSink;

/** A JSON Schema in the making: keywords in the order in which they are set. Not thread-safe. */
public final class Schema {

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    public static Schema ofType(String type) {
        return new Schema().with("type", type);
    }

    /** Sets a keyword to a string, a whole number, a boolean, a schema, or a list or map of those. */
    @CanIgnoreReturnValue
    public Schema with(String keyword, Object value) {
        keywords.put(keyword, value);
        return this;
    }

    /** Sets all keywords of another schema. */
    @CanIgnoreReturnValue
    public Schema withAll(Schema other) {
        keywords.putAll(other.keywords);
        return this;
    }

    public void write(TokenSink out) {
        out.beginObject();
        keywords.forEach((keyword, value) -> {
            out.name(keyword);
            write(out, value);
        });
        out.endObject();
    }

    private static void write(TokenSink out, Object value) {
        if (value instanceof Schema schema) {
            schema.write(out);
        } else if (value instanceof List<?> list) {
            out.beginArray();
            list.forEach(element -> write(out, element));
            out.endArray();
        } else if (value instanceof Integer number) {
            out.number((int) number);
        } else if (value instanceof Long number) {
            out.number((long) number);
        } else if (value instanceof Boolean truth) {
            out.bool(truth);
        } else {
            out.string(value.toString());
        }
    }
}
