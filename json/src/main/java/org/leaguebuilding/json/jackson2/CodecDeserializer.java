package org.leaguebuilding.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import org.leaguebuilding.json.MalformedJsonException;
import org.leaguebuilding.json.ReadLimits;
import org.leaguebuilding.json.UnknownProperties;
import org.leaguebuilding.json.table.Binding;
import org.leaguebuilding.json.table.Codec;
import org.leaguebuilding.json.token.Jackson2Source;

/**
 * Reads one type by its codec.
 *
 * @param <T> the type
 */
final class CodecDeserializer<T> extends StdDeserializer<T> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;
    private final transient ReadLimits limits;
    private final UnknownProperties unknown;

    CodecDeserializer(Binding<T> binding, ReadLimits limits, UnknownProperties unknown) {
        super(binding.type());
        this.codec = binding.codec();
        this.limits = limits;
        this.unknown = unknown;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return codec.read(new Jackson2Source(parser, limits, unknown));
        } catch (MalformedJsonException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
