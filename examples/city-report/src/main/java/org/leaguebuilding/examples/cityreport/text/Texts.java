package org.leaguebuilding.examples.cityreport.text;

import com.google.common.base.Ascii;
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
     * The name of a place as readers of this language can read it.
     *
     * @param name the name
     * @return in English its letters in pinyin and the name after them; in Chinese the name
     */
    public String place(String name) {
        return Language.of(locale) == Language.EN ? PlaceNames.beside(name) : name;
    }

    /**
     * The name of a place where there is little room.
     *
     * @param name the name
     * @return in English its letters in pinyin; in Chinese the name
     */
    public String shortPlace(String name) {
        return Language.of(locale) == Language.EN ? PlaceNames.letters(name) : name;
    }

    /**
     * Whether a reader may have meant a place.
     *
     * @param asked what was asked for
     * @param name the name of a place
     * @return whether it is the name, or in English its pinyin, with or without apostrophes
     */
    public boolean isPlace(String asked, String name) {
        return asked.equals(name)
                || (Language.of(locale) == Language.EN
                        && Ascii.toLowerCase(asked).replace("'", "").equals(PlaceNames.plain(name)));
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
