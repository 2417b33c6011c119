package org.leaguebuilding.bundle;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Enumeration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leaguebuilding.text.Language;

/**
 * The texts of one topic in both languages: {@code texts/formation_en} and {@code texts/formation_zh_CN}. Each language is a bundle of its own without a parent, so that neither the
 * machine's locale nor a missing key can bring in the other one. Read once, on first use; thread-safe.
 */
public final class Bundle {

    private static final String PACKAGE = "org.leaguebuilding.texts.";

    private static final ConcurrentMap<String, Bundle> TOPICS = new ConcurrentHashMap<>();

    private final String topic;
    private final Supplier<ImmutableMap<String, TextTemplate>> zhCn;
    private final Supplier<ImmutableMap<String, TextTemplate>> en;

    private Bundle(String topic, Function<String, ResourceBundle> texts) {
        this.topic = topic;
        this.zhCn = Suppliers.memoize(() -> read(texts.apply("zh_CN")));
        this.en = Suppliers.memoize(() -> read(texts.apply("en")));
    }

    /**
     * The texts of another module of the library, which finds them itself, since they could not be found from here on the module path.
     *
     * @param topic the topic, for errors
     * @param texts finds the texts of a language, which it gets as {@code zh_CN} or {@code en}
     * @return the texts
     */
    public static Bundle of(String topic, Function<String, ResourceBundle> texts) {
        return new Bundle(topic, texts);
    }

    /**
     * The texts of a topic that the library has texts on. They are read when the first of them is asked for, so that a process
     * that shows none does not read any.
     *
     * @param topic the topic; for rules and parameters the first segment of their ids
     * @return its texts; asking for one fails with a {@link MissingResourceException} if the library has no such topic
     */
    public static Bundle of(String topic) {
        return TOPICS.computeIfAbsent(topic, name -> new Bundle(name, language -> resource(name, language)));
    }

    /**
     * The texts of a topic, if the library has any.
     *
     * @param topic the topic; for rules and parameters the first segment of their ids
     * @return its texts; empty for a topic of a host's own
     */
    public static Optional<Bundle> find(String topic) {
        try {
            resource(topic, "en");
            return Optional.of(of(topic));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /**
     * The keys of one language.
     *
     * @param language the language
     * @return all keys
     */
    public ImmutableSet<String> keys(Language language) {
        return templates(language).keySet();
    }

    /**
     * A text, if there is one.
     *
     * @param key its key
     * @param language the language
     * @return the text with its placeholders
     */
    public Optional<TextTemplate> find(String key, Language language) {
        return Optional.ofNullable(templates(language).get(key));
    }

    /**
     * A text that has to be there.
     *
     * @param key its key
     * @param language the language
     * @return the text with its placeholders
     * @throws MissingResourceException if the bundle lacks it
     */
    public TextTemplate template(String key, Language language) {
        return find(key, language)
                .orElseThrow(() -> new MissingResourceException(
                        topic + " has no text " + key + " in " + language.tag(), topic, key));
    }

    /**
     * {@return a text without placeholders that has to be there}
     *
     * @param key its key
     * @param language the language
     * @throws MissingResourceException if the bundle lacks it
     */
    public String text(String key, Language language) {
        return template(key, language).open();
    }

    private ImmutableMap<String, TextTemplate> templates(Language language) {
        return language == Language.ZH_CN ? zhCn.get() : en.get();
    }

    private static ImmutableMap<String, TextTemplate> read(ResourceBundle bundle) {
        ImmutableMap.Builder<String, TextTemplate> templates = ImmutableMap.builder();
        for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); ) {
            String key = keys.nextElement();
            templates.put(key, TextTemplate.parse(bundle.getString(key)));
        }
        return templates.buildOrThrow();
    }

    private static ResourceBundle resource(String topic, String suffix) {
        return ResourceBundle.getBundle(PACKAGE + topic + "_" + suffix, Locale.ROOT);
    }
}
