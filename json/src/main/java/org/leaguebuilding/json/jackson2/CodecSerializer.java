package org.leaguebuilding.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import org.leaguebuilding.json.table.Binding;
import org.leaguebuilding.json.table.Codec;
import org.leaguebuilding.json.token.Jackson2Sink;

/**
 * Writes one type by its codec.
 *
 * @param <T> the type
 */
final class CodecSerializer<T> extends StdSerializer<T> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;

    CodecSerializer(Binding<T> binding) {
        super(binding.type());
        this.codec = binding.codec();
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            codec.write(new Jackson2Sink(generator), value);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
