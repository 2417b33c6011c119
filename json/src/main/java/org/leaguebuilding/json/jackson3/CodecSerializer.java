package org.leaguebuilding.json.jackson3;

import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.form.Binding;
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

    private final Binding<T> binding;
    private final Optional<Locale> words;

    CodecSerializer(Binding<T> binding, Optional<Locale> words) {
        super(binding.type());
        this.binding = binding;
        this.words = words;
    }

    /** The codec with the words that this write is to have, or else those of the module, if there are any. */
    static <T> Codec<T> codec(Binding<T> binding, Optional<Locale> words, SerializationContext context) {
        return binding.codecFor(context.getAttribute(LeagueBuildingModule.LOCALE), words);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext provider) {
        codec(binding, words, provider).write(new Jackson3Sink(generator), value);
    }

    /**
     * The table whose properties a host wants among its own; empty for a code or a text, which stays the value of its property.
     *
     * @throws IllegalArgumentException if the host gives the properties a prefix or suffix, with which they would not be found
     */
    static <T> Optional<Table<T>> tableFor(Codec<T> codec, NameTransformer names) {
        if (!(codec instanceof Table<T> table)) {
            return Optional.empty();
        }
        if (!names.transform("id").equals("id")) {
            throw new IllegalArgumentException(
                    "@JsonUnwrapped of a type of league-building takes no prefix and no suffix: its properties keep their names");
        }
        return Optional.of(table);
    }

    @Override
    public ValueSerializer<T> unwrappingSerializer(NameTransformer names) {
        return tableFor(binding.codec(), names).isPresent() ? new Unwrapped<>(binding, words) : this;
    }

    /**
     * Writes the properties of a value into an object of the host's.
     *
     * @param <T> the type
     */
    private static final class Unwrapped<T> extends StdSerializer<T> {

        private final Binding<T> binding;
        private final Optional<Locale> words;

        Unwrapped(Binding<T> binding, Optional<Locale> words) {
            super(binding.type());
            this.binding = binding;
            this.words = words;
        }

        @Override
        public boolean isUnwrappingSerializer() {
            return true;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext provider) {
            ((Table<T>) codec(binding, words, provider)).writeWithin(new Jackson3Sink(generator), value);
        }
    }
}
