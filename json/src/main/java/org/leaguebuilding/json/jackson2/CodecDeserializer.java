package org.leaguebuilding.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.form.Binding;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.token.Jackson2HostSource;

/**
 * Reads one type by its codec. A value that the host has put into a tree as it is comes out as it is.
 *
 * @param <T> the type
 */
final class CodecDeserializer<T> extends StdDeserializer<T> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final transient Codec<T> codec;
    private final transient ReadLimits limits;
    private final UnknownProperties unknown;
    private final boolean unwrapped;

    CodecDeserializer(Binding<T> binding, ReadLimits limits, UnknownProperties unknown) {
        this(binding.type(), binding.codec(), limits, unknown, false);
    }

    private CodecDeserializer(
            Class<T> type, Codec<T> codec, ReadLimits limits, UnknownProperties unknown, boolean unwrapped) {
        super(type);
        this.type = type;
        this.codec = codec;
        this.limits = limits;
        this.unknown = unknown;
        this.unwrapped = unwrapped;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_EMBEDDED_OBJECT) && type.isInstance(parser.getEmbeddedObject())) {
            return type.cast(parser.getEmbeddedObject());
        }
        JsonParser whole = context.getParser() == null ? parser : context.getParser();
        try {
            return codec.read(new Jackson2HostSource(parser, whole, limits, unknown, unwrapped));
        } catch (MalformedJsonException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Reads the properties of an object of the host's, in which the type's are named as everywhere. */
    @Override
    public JsonDeserializer<T> unwrappingDeserializer(NameTransformer names) {
        return CodecSerializer.tableFor(codec, names).isPresent()
                ? new CodecDeserializer<>(type, codec, limits, unknown, true)
                : this;
    }
}
