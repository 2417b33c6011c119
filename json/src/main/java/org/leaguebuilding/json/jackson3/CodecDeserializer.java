package org.leaguebuilding.json.jackson3;

import org.leaguebuilding.json.MalformedJsonException;
import org.leaguebuilding.json.ReadLimits;
import org.leaguebuilding.json.UnknownProperties;
import org.leaguebuilding.json.table.Binding;
import org.leaguebuilding.json.table.Codec;
import org.leaguebuilding.json.token.Jackson3Source;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads one type by its codec.
 *
 * @param <T> the type
 */
final class CodecDeserializer<T> extends StdDeserializer<T> {

    private final Codec<T> codec;
    private final ReadLimits limits;
    private final UnknownProperties unknown;

    CodecDeserializer(Binding<T> binding, ReadLimits limits, UnknownProperties unknown) {
        super(binding.type());
        this.codec = binding.codec();
        this.limits = limits;
        this.unknown = unknown;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return codec.read(new Jackson3Source(parser, limits, unknown));
        } catch (MalformedJsonException e) {
            throw DatabindException.from(parser, e.getMessage(), e);
        }
    }
}
