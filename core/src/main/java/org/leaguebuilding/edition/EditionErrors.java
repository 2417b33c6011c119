package org.leaguebuilding.edition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.bundle.TextTemplate;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/** Collects what is wrong with an edition. Not thread-safe. */
public final class EditionErrors {

    /** The most errors that are told at once. */
    public static final int MOST = 100;

    /** The most names that are told as possible. */
    private static final int MOST_NAMES = 16;

    /** The most characters of all of them. */
    private static final int MOST_OF_NAMES = 1_200;

    private static final Bundle TEXTS = Bundle.of("edition");

    private final List<EditionError> all = new ArrayList<>();

    /** No error yet. */
    public EditionErrors() {}

    /**
     * Adds an error about which there is nothing to quote.
     *
     * @param pointer where
     * @param code why
     */
    public void add(String pointer, EditionErrorCode code) {
        add(pointer, code, ImmutableMap.of());
    }

    /**
     * Adds an error that quotes what stands there.
     *
     * @param pointer where
     * @param code why
     * @param value what stands there
     */
    public void add(String pointer, EditionErrorCode code, Object value) {
        add(pointer, code, ImmutableMap.of("value", quoted(value)));
    }

    /**
     * Adds an error that quotes what stands there and says what would be right.
     *
     * @param pointer where
     * @param code why
     * @param value what stands there
     * @param wanted what would be right
     */
    public void add(String pointer, EditionErrorCode code, Object value, LocalizedText wanted) {
        requireNonNull(wanted, "wanted");
        add(pointer, code, ImmutableMap.of("value", quoted(value), "wanted", wanted));
    }

    /**
     * Adds an error about a name that is not known, with the known one that is most like it.
     *
     * @param pointer where
     * @param code why
     * @param name the name
     * @param known the names that are known
     * @param of whose they are
     */
    public void addUnknown(
            String pointer, EditionErrorCode code, String name, ImmutableCollection<String> known, String of) {
        requireNonNull(of, "of");
        addUnknown(pointer, code, name, known, quoted(of));
    }

    /**
     * Adds an error about a name that is not known, with the known one that is most like it.
     *
     * @param pointer where
     * @param code why
     * @param name the name
     * @param known the names that are known
     * @param of whose they are, in words
     */
    public void addUnknown(
            String pointer, EditionErrorCode code, String name, ImmutableCollection<String> known, LocalizedText of) {
        requireNonNull(name, "name");
        requireNonNull(known, "known");
        requireNonNull(of, "of");
        ImmutableMap.Builder<String, LocalizedText> values = ImmutableMap.builder();
        values.put("value", quoted(name)).put("of", of);
        if (!known.isEmpty() && known.size() <= MOST_NAMES) {
            values.put("wanted", listed(known));
        }
        Similar.find(name, known).ifPresent(similar -> values.put("similar", quoted(similar)));
        add(pointer, code, values.buildOrThrow());
    }

    /**
     * Adds an error.
     *
     * @param pointer where
     * @param code why
     * @param values what the texts of the code name
     */
    public void add(String pointer, EditionErrorCode code, ImmutableMap<String, LocalizedText> values) {
        requireNonNull(pointer, "pointer");
        requireNonNull(code, "code");
        requireNonNull(values, "values");
        LocalizedText problem = both("problem." + code.code(), values).orElseThrow();
        Optional<LocalizedText> remedy = both("remedy." + code.code(), values);
        all.add(new EditionError(Optional.empty(), 0, 0, pointer, code, problem, remedy));
    }

    /**
     * Adds an error for each text of a document that no edition file can have: what YAML takes for nothing, such as {@code ~}, and what
     * has characters that cannot be seen.
     *
     * @param document the document
     */
    public void addUnwritable(EditionDocument document) {
        TextsOfFiles.check(requireNonNull(document, "document"), this);
    }

    /**
     * Takes errors over that were found elsewhere.
     *
     * @param others the errors
     */
    public void addAll(List<EditionError> others) {
        all.addAll(requireNonNull(others, "others"));
    }

    /**
     * Whether nothing is wrong so far.
     *
     * @return whether there is no error
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * What is wrong so far.
     *
     * @return the errors in the order in which they were found
     */
    public ImmutableList<EditionError> all() {
        return ImmutableList.copyOf(all);
    }

    /**
     * Refuses the edition if anything is wrong.
     *
     * @throws MalformedEditionException with the first {@value #MOST} errors
     */
    public void refuse() {
        if (!all.isEmpty()) {
            throw new MalformedEditionException(ImmutableList.copyOf(all.subList(0, Math.min(all.size(), MOST))));
        }
    }

    /**
     * A pointer one step further.
     *
     * @param pointer where
     * @param step a key, or the index of an element
     * @return the pointer to what stands under it
     */
    public static String then(String pointer, Object step) {
        requireNonNull(pointer, "pointer");
        return pointer + "/" + step.toString().replace("~", "~0").replace("/", "~1");
    }

    /**
     * What stands there, in short, as a text in both languages. What cannot be seen is shown by its code.
     *
     * @param value what stands there; anything at all
     * @return at most 64 characters of it; the word for nothing where it is empty
     */
    public static LocalizedText quoted(Object value) {
        requireNonNull(value, "value");
        String shown = Shown.of(value);
        return shown.isEmpty() ? EditionErrors.words("empty") : LocalizedText.of(shown, shown);
    }

    /**
     * What was perhaps meant by a name that is not known.
     *
     * @param name the name
     * @param known the names that are known
     * @return the nearest one; empty if none is near
     */
    public static Optional<String> similar(String name, ImmutableCollection<String> known) {
        return Similar.find(requireNonNull(name, "name"), requireNonNull(known, "known"));
    }

    /**
     * Words that errors take into their own texts, in both languages.
     *
     * @param key their key, without {@code words.}
     * @return the words
     */
    public static LocalizedText words(String key) {
        return words(key, ImmutableMap.of());
    }

    /**
     * Words that name a value.
     *
     * @param key their key, without {@code words.}
     * @param value the value: a text in both languages, or what is {@linkplain #quoted(Object) quoted}
     * @return the words
     */
    public static LocalizedText words(String key, Object value) {
        return words(key, ImmutableMap.of("value", value instanceof LocalizedText text ? text : quoted(value)));
    }

    /**
     * Words that name several values.
     *
     * @param key their key, without {@code words.}
     * @param values the values by their names
     * @return the words
     */
    public static LocalizedText words(String key, ImmutableMap<String, LocalizedText> values) {
        requireNonNull(key, "key");
        requireNonNull(values, "values");
        return both("words." + key, values).orElseThrow();
    }

    /**
     * Names as each language lists them.
     *
     * @param names the names
     * @return the first {@value #MOST_NAMES} of them
     */
    public static LocalizedText listed(ImmutableCollection<String> names) {
        requireNonNull(names, "names");
        ImmutableList.Builder<String> shown = ImmutableList.builder();
        int characters = 0;
        int told = 0;
        for (String name : names) {
            String each = Shown.of(name);
            characters += each.length();
            if (told == MOST_NAMES || characters > MOST_OF_NAMES) {
                shown.add("…");
                break;
            }
            shown.add(each);
            told++;
        }
        return LocalizedText.of(String.join("、", shown.build()), String.join(", ", shown.build()));
    }

    /**
     * What a value was expected to be.
     *
     * @param refusal says why it was refused
     * @return what would be right
     */
    public static LocalizedText expected(MalformedValueException refusal) {
        requireNonNull(refusal, "refusal");
        return LocalizedText.of(refusal.expectation()::text);
    }

    /** The text in both languages; empty where there is none, or nothing of it applies. */
    private static Optional<LocalizedText> both(String key, ImmutableMap<String, LocalizedText> values) {
        Optional<String> zhCn = text(key, values, Language.ZH_CN);
        Optional<String> en = text(key, values, Language.EN);
        return zhCn.flatMap(chinese -> en.map(english -> LocalizedText.of(chinese, english)));
    }

    private static Optional<String> text(String key, ImmutableMap<String, LocalizedText> values, Language language) {
        return TEXTS.find(key, language)
                .map(template -> template.render(new Given(values, language)))
                .filter(text -> !text.isBlank());
    }

    private record Given(ImmutableMap<String, LocalizedText> values, Language language) implements TextTemplate.Values {

        @Override
        public String text(String name, Optional<String> vocabulary) {
            return value(name).orElse("…");
        }

        @Override
        public Optional<String> value(String name) {
            return Optional.ofNullable(values.get(name)).map(text -> text.in(language));
        }
    }
}
