package org.leaguebuilding.json.form;

import com.google.common.base.Suppliers;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.text.Language;

/**
 * A type of the library and how it stands in JSON, for the modules that bind hosts' own classes. Immutable and thread-safe.
 *
 * @param <T> the type
 * @param type its class
 * @param codec its codec, without words
 * @param words its codec with the words of a language; the same where it has none
 */
public record Binding<T>(Class<T> type, Codec<T> codec, Function<Language, Codec<T>> words) {

    /** A type without words. */
    public Binding(Class<T> type, Codec<T> codec) {
        this(type, codec, language -> codec);
    }

    /**
     * The codec with the words of the reader that a write names, or else of the module's.
     *
     * @param asked a locale, or its tag; null if the write names none
     * @param usual the reader's locale of the module, if it has one
     * @return the codec
     * @throws IllegalArgumentException if something else is asked for
     */
    public Codec<T> codecFor(@Nullable Object asked, Optional<Locale> usual) {
        return (asked == null ? usual : Optional.of(locale(asked)))
                .map(Language::of)
                .map(words)
                .orElse(codec);
    }

    private static Locale locale(Object asked) {
        if (asked instanceof Locale locale) {
            return locale;
        }
        if (asked instanceof String tag) {
            return Locale.forLanguageTag(tag);
        }
        throw new IllegalArgumentException(
                "LOCALE is " + asked.getClass().getName() + "; a java.util.Locale or its tag is expected");
    }

    /** A type with words, whose codecs are made when they are first asked for. */
    static <T> Binding<T> spoken(Class<T> type, Function<Optional<Locale>, ? extends Codec<T>> codec) {
        Map<Language, Supplier<Codec<T>>> spoken = Maps.toMap(
                Arrays.asList(Language.values()),
                language -> Suppliers.<Codec<T>>memoize(() -> codec.apply(Optional.of(language.locale()))));
        return new Binding<>(
                type,
                codec.apply(Optional.empty()),
                language -> spoken.getOrDefault(language, () -> {
                            throw new IllegalStateException(language.tag());
                        })
                        .get());
    }
}
