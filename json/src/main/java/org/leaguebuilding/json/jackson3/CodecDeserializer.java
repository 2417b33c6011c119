package org.leaguebuilding.json.jackson3;

import org.leaguebuilding.json.form.Binding;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.token.Jackson3HostSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.util.NameTransformer;

/**
 * Reads one type by its codec. A value that the host has put into a tree as it is comes out as it is.
 *
 * @param <T> the type
 */
final class CodecDeserializer<T> extends StdDeserializer<T> {

    private final Binding<T> binding;
    private final ReadLimits limits;
    private final UnknownProperties unknown;
    private final boolean unwrapped;

    CodecDeserializer(Binding<T> binding, ReadLimits limits, UnknownProperties unknown) {
        this(binding, limits, unknown, false);
    }

    private CodecDeserializer(Binding<T> binding, ReadLimits limits, UnknownProperties unknown, boolean unwrapped) {
        super(binding.type());
        this.binding = binding;
        this.limits = limits;
        this.unknown = unknown;
        this.unwrapped = unwrapped;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_EMBEDDED_OBJECT) && binding.type().isInstance(parser.getEmbeddedObject())) {
            return binding.type().cast(parser.getEmbeddedObject());
        }
        JsonParser whole = context.getParser() == null ? parser : context.getParser();
        try {
            return binding.codec().read(new Jackson3HostSource(parser, whole, limits, unknown, unwrapped));
        } catch (MalformedJsonException e) {
            throw DatabindException.from(parser, e.getMessage(), e);
        }
    }

    /** Reads the properties of an object of the host's, in which the type's are named as everywhere. */
    @Override
    public ValueDeserializer<T> unwrappingDeserializer(DeserializationContext context, NameTransformer names) {
        return CodecSerializer.tableFor(binding.codec(), names).isPresent()
                ? new CodecDeserializer<>(binding, limits, unknown, true)
                : this;
    }
}
