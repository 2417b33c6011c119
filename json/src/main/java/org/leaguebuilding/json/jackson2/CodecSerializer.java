package org.leaguebuilding.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.form.Binding;
import org.leaguebuilding.json.token.Jackson2Sink;

/**
 * Writes one type by its codec.
 *
 * @param <T> the type
 */
final class CodecSerializer<T> extends StdSerializer<T> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Binding<T> binding;
    private final transient Optional<Locale> words;

    CodecSerializer(Binding<T> binding, Optional<Locale> words) {
        super(binding.type());
        this.binding = binding;
        this.words = words;
    }

    /** The codec with the words that this write is to have, or else those of the module, if there are any. */
    static <T> Codec<T> codec(Binding<T> binding, Optional<Locale> words, SerializerProvider provider) {
        return binding.codecFor(provider.getAttribute(LeagueBuildingModule.LOCALE), words);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            codec(binding, words, provider).write(new Jackson2Sink(generator), value);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
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
    public JsonSerializer<T> unwrappingSerializer(NameTransformer names) {
        return tableFor(binding.codec(), names).isPresent() ? new Unwrapped<>(binding, words) : this;
    }

    /**
     * Writes the properties of a value into an object of the host's.
     *
     * @param <T> the type
     */
    private static final class Unwrapped<T> extends StdSerializer<T> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Binding<T> binding;
        private final transient Optional<Locale> words;

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
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            try {
                ((Table<T>) codec(binding, words, provider)).writeWithin(new Jackson2Sink(generator), value);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
