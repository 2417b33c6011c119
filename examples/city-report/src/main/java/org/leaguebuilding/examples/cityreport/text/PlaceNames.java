package org.leaguebuilding.examples.cityreport.text;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Names of places in Latin letters, as they stand on maps: syllables without tones in one word, and without what says the kind of
 * the place. Characters with several readings have the most frequent one, unless names of places are known to have another.
 */
final class PlaceNames {

    private static final String READINGS = "place-readings.properties";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** A syllable that starts so is parted from the one before. */
    private static final Pattern AFTER_SYLLABLE = Pattern.compile(" (?=[aeo])");

    private static final PlaceNames SHARED = new PlaceNames();

    private final Transliterator letters = Transliterator.getInstance("Han-Latin; NFD; [[:Mn:]-[\\u0308]] Remove; NFC");
    private final ImmutableMap<String, String> readings;
    private final ImmutableList<String> kinds;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private PlaceNames() {
        Properties file = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PlaceNames.class.getResourceAsStream(READINGS)), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        this.kinds = ImmutableList.copyOf(String.valueOf(file.remove("kinds")).split(" ", -1));
        this.readings = Maps.fromProperties(file);
    }

    /** A name with Chinese characters and its letters before it; any other name as it is. */
    static String beside(String name) {
        return HAN.matcher(name).find() ? letters(name) + " " + name : name;
    }

    /** The letters of a name with Chinese characters; any other name as it is. */
    static String letters(String name) {
        return HAN.matcher(name).find() ? SHARED.known.computeIfAbsent(name, SHARED::of) : name;
    }

    /** The letters of a name alone, in lower case and without apostrophes. */
    static String plain(String name) {
        return Ascii.toLowerCase(SHARED.of(name)).replace("'", "");
    }

    private String of(String name) {
        String proper = kinds.stream()
                .filter(name::endsWith)
                .findFirst()
                .filter(kind -> name.length() > kind.length())
                .map(kind -> name.substring(0, name.length() - kind.length()))
                .orElse(name);
        for (Map.Entry<String, String> reading : readings.entrySet()) {
            proper = proper.replace(reading.getKey(), " " + reading.getValue() + " ");
        }
        String syllables = letters.transliterate(proper).strip().replaceAll("\\s+", " ");
        String word = AFTER_SYLLABLE.matcher(syllables).replaceAll("'").replace(" ", "");
        return word.isEmpty() ? name : Ascii.toUpperCase(word.substring(0, 1)) + word.substring(1);
    }
}
