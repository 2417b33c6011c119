package org.leaguebuilding.json.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.leaguebuilding.bundle.TextTemplate;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.LocalizedText;

/**
 * The texts of this module in both languages. They lie in this module's own package, since a bundle in core's could not be
 * read from here on the module path. Read once, on first use; thread-safe.
 */
public final class JsonTexts {

    private static final Supplier<ImmutableMap<String, TextTemplate>> ZH_CN = Suppliers.memoize(() -> read("zh_CN"));
    private static final Supplier<ImmutableMap<String, TextTemplate>> EN = Suppliers.memoize(() -> read("en"));

    private JsonTexts() {}

    /**
     * {@return a text with placeholders}
     *
     * @param key its key
     * @param language the language
     */
    public static TextTemplate template(String key, Language language) {
        TextTemplate template = texts(language).get(key);
        if (template == null) {
            throw new MissingResourceException("json has no text " + key + " in " + language.tag(), "json", key);
        }
        return template;
    }

    /**
     * {@return a text without placeholders}
     *
     * @param key its key
     * @param language the language
     */
    public static String text(String key, Language language) {
        return template(key, language).open();
    }

    /**
     * {@return a text with one value in all its placeholders, in both languages}
     *
     * @param key its key
     * @param value the value
     */
    public static LocalizedText both(String key, Object value) {
        String text = value.toString();
        return LocalizedText.of(
                template(key, Language.ZH_CN).render(name -> text),
                template(key, Language.EN).render(name -> text));
    }

    /**
     * {@return a text with several values, each in both languages}
     *
     * @param key its key
     * @param values the values by placeholder; an alternative in brackets is shown where it has all of its own
     */
    public static LocalizedText both(String key, ImmutableMap<String, LocalizedText> values) {
        return LocalizedText.of(
                template(key, Language.ZH_CN).render(new Values(values, Language.ZH_CN)),
                template(key, Language.EN).render(new Values(values, Language.EN)));
    }

    private record Values(ImmutableMap<String, LocalizedText> values, Language language)
            implements TextTemplate.Values {

        @Override
        public String text(String name, Optional<String> vocabulary) {
            return value(name).orElse("");
        }

        @Override
        public Optional<String> value(String name) {
            return Optional.ofNullable(values.get(name)).map(text -> text.in(language));
        }
    }

    /**
     * All texts of one language.
     *
     * @param language the language
     * @return the texts by key
     */
    public static ImmutableMap<String, TextTemplate> texts(Language language) {
        return language == Language.ZH_CN ? ZH_CN.get() : EN.get();
    }

    private static ImmutableMap<String, TextTemplate> read(String suffix) {
        String file = "/org/leaguebuilding/json/texts_" + suffix + ".properties";
        Properties properties = new Properties();
        try (InputStream in = JsonTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new MissingResourceException("the texts are not in the jar", "json", file);
            }
            properties.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImmutableMap.Builder<String, TextTemplate> texts = ImmutableMap.builder();
        for (Map.Entry<Object, Object> entry : properties.entrySet()) {
            texts.put((String) entry.getKey(), TextTemplate.parse((String) entry.getValue()));
        }
        return texts.buildOrThrow();
    }
}
