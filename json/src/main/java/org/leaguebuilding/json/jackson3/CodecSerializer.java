package org.leaguebuilding.json.jackson3;

import org.leaguebuilding.json.table.Binding;
import org.leaguebuilding.json.table.Codec;
import org.leaguebuilding.json.token.Jackson3Sink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes one type by its codec.
 *
 * @param <T> the type
 */
final class CodecSerializer<T> extends StdSerializer<T> {

    private final Codec<T> codec;

    CodecSerializer(Binding<T> binding) {
        super(binding.type());
        this.codec = binding.codec();
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext provider) {
        codec.write(new Jackson3Sink(generator), value);
    }
}
