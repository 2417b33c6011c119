package org.leaguebuilding.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/** A finding's arguments: strings and whole numbers by name. Immutable. */
public final class ArgumentsCodec extends Codec<ImmutableMap<String, Object>> {
    @Override
    public ImmutableMap<String, Object> read(TokenSource in) {
        in.enterObject();
        Map<String, Object> arguments = new LinkedHashMap<>();
        while (in.nextName()) {
            String name = in.name();
            if (arguments.containsKey(name)) {
                throw in.duplicate();
            }
            in.advance();
            arguments.put(name, argument(in));
        }
        return ImmutableMap.copyOf(arguments);
    }

    private static Object argument(TokenSource in) {
        return switch (in.token()) {
            case STRING -> in.string();
            case WHOLE_NUMBER -> in.wholeNumber();
            default -> throw in.wrongType("expected.argument");
        };
    }

    @Override
    public void write(TokenSink out, ImmutableMap<String, Object> arguments) {
        out.beginObject();
        arguments.forEach((name, value) -> writeArgument(out, name, value));
        out.endObject();
    }

    public static void writeArgument(TokenSink out, String name, Object value) {
        out.name(name);
        if (value instanceof Long number) {
            out.number(number);
        } else {
            out.string((String) value);
        }
    }

    @Override
    public Schema schema(Definitions definitions) {
        Schema text = Schema.ofType("string").with("maxLength", ReadLimits.DEFAULT.maxStringChars());
        Schema argument = new Schema().with("anyOf", ImmutableList.of(text, Schema.ofType("integer")));
        return Schema.ofType("object").with("additionalProperties", argument);
    }
}
