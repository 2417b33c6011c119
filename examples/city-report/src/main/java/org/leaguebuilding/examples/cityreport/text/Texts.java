package org.leaguebuilding.examples.cityreport.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.leaguebuilding.text.Language;

/** What the program says to people, in the language that was asked for. */
public final class Texts {

    private static final String BASE = "org.leaguebuilding.examples.cityreport.messages_";

    private final ResourceBundle bundle;
    private final Locale locale;

    /** The texts without values, which are the same each time. */
    private final Map<String, String> plain = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.bundle = ResourceBundle.getBundle(BASE + language.tag().replace('-', '_'), Locale.ROOT);
        this.locale = language.locale();
    }

    /**
     * The texts in a language.
     *
     * @param language the language
     * @return its texts
     */
    public static Texts in(Language language) {
        return new Texts(language);
    }

    /**
     * A text with its values filled in.
     *
     * @param key the text's key
     * @param values its values, in the order of its placeholders
     * @return the text
     */
    public String get(String key, Object... values) {
        return values.length == 0 ? plain.computeIfAbsent(key, this::filled) : filled(key, values);
    }

    private String filled(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /**
     * A day as people write it.
     *
     * @param day the day
     * @return such as {@code 2005年6月30日}
     */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle.getString("day"), locale).format(day);
    }

    /**
     * A text that may be there.
     *
     * @param key the text's key
     * @return the text; empty if there is none
     */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /**
     * The texts as they stand in their file, for a library that fills them in itself.
     *
     * @return the bundle
     */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The locale for texts of the library.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }
}
