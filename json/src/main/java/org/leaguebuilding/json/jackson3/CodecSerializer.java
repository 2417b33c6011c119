package org.leaguebuilding.json.jackson3;

import org.leaguebuilding.json.table.Binding;
import org.leaguebuilding.json.table.Codec;
import org.leaguebuilding.json.table.Table;
import org.leaguebuilding.json.token.Jackson3Sink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

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

    /** Whether a host has the type's properties within its own under their own names. */
    static boolean leaves(NameTransformer names) {
        return names.transform("id").equals("id");
    }

    @Override
    public ValueSerializer<T> unwrappingSerializer(NameTransformer names) {
        return codec instanceof Table<T> table && leaves(names) ? new Unwrapped<>(handledType(), table) : this;
    }

    /** Writes the properties of a value into an object of the host's. */
    private static final class Unwrapped<T> extends StdSerializer<T> {

        private final Table<T> table;

        Unwrapped(Class<?> type, Table<T> table) {
            super(type);
            this.table = table;
        }

        @Override
        public boolean isUnwrappingSerializer() {
            return true;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext provider) {
            table.writeWithin(new Jackson3Sink(generator), value);
        }
    }
}
