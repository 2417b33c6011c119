package org.leaguebuilding.json.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.json.tree.Node;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/** Reads the entries of one map, and tells those that are not known. Not thread-safe. */
final class Fields {

    private final Places places;
    private final Set<String> broken;
    private final String pointer;
    private final ImmutableMap<String, Node.Entry> entries;

    private Fields(Places places, Set<String> broken, String pointer, ImmutableMap<String, Node.Entry> entries) {
        this.places = places;
        this.broken = broken;
        this.pointer = pointer;
        this.entries = entries;
    }

    /** The entries of the root. */
    static Fields of(Node root, Places places) {
        return new Fields(places, new HashSet<>(), "", ImmutableMap.of()).fields(root, "");
    }

    private Fields fields(Node node, String at) {
        if (node instanceof Node.Mapping map) {
            return new Fields(places, broken, at, map.entries());
        }
        refuseType(at, EditionErrors.words("map"));
        return new Fields(places, broken, at, ImmutableMap.of());
    }

    /** The pointers of what could not be read. */
    Set<String> broken() {
        return broken;
    }

    String pointer() {
        return pointer;
    }

    String at(String key) {
        return EditionErrors.then(pointer, key);
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    ImmutableSet<String> keys() {
        return entries.keySet();
    }

    @Nullable Node node(String key) {
        Node.Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** Tells the keys that are not among those that there can be. */
    void requireKnown(String... known) {
        ImmutableList<String> all = ImmutableList.copyOf(known);
        entries.forEach((key, entry) -> {
            if (!all.contains(key)) {
                EditionErrors errors = new EditionErrors();
                errors.addUnknown(at(key), EditionErrorCode.UNKNOWN_KEY, key, all, "");
                errors.all().forEach(error -> places.addAtKey(entry, error));
                broken.add(at(key));
            }
        });
    }

    /** Tells that a key is missing. */
    void refuseMissing(String key) {
        EditionErrorCode code = key.equals("basis") ? EditionErrorCode.MISSING_BASIS : EditionErrorCode.MISSING_KEY;
        places.add(pointer, code, key);
        broken.add(pointer);
    }

    void refuseType(String at, LocalizedText wanted) {
        places.add(at, EditionErrorCode.WRONG_TYPE, ImmutableMap.of("wanted", wanted));
        broken.add(at);
    }

    void refuseValue(String at, Object value, LocalizedText wanted) {
        places.add(
                at,
                EditionErrorCode.MALFORMED_VALUE,
                ImmutableMap.of("value", EditionErrors.quoted(value), "wanted", wanted));
        broken.add(at);
    }

    /** The entries of a map under a key; none where there is no such key. */
    Fields fields(String key) {
        Node node = node(key);
        return node == null ? new Fields(places, broken, at(key), ImmutableMap.of()) : fields(node, at(key));
    }

    /** The entries of an element of a list. */
    Fields element(String key, int index, Node node) {
        return fields(node, EditionErrors.then(at(key), index));
    }

    /** Hands over each entry with the entries of its map. */
    void forEach(BiConsumer<String, Fields> taker) {
        entries.forEach((key, entry) -> taker.accept(key, fields(entry.value(), at(key))));
    }

    /** The elements of a list under a key. */
    ImmutableList<Node> list(String key) {
        Node node = node(key);
        if (node instanceof Node.Sequence list) {
            return list.elements();
        }
        if (node != null) {
            refuseType(at(key), EditionErrors.words("kind.list"));
        }
        return ImmutableList.of();
    }

    /** A text of one line under a key; empty where there is none, or it is something else, which is told. */
    Optional<String> text(String key) {
        Node node = node(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof Node.Scalar scalar
                && !Plain.isNumber(scalar)
                && !scalar.text().isEmpty()) {
            return Optional.of(scalar.text());
        }
        refuseType(at(key), EditionErrors.words("kind.text"));
        return Optional.empty();
    }

    /** A text that has to be there. */
    Optional<String> required(String key) {
        if (!has(key)) {
            refuseMissing(key);
        }
        return text(key);
    }

    /** A text that has to be there and to be of some form. */
    Optional<String> required(String key, Predicate<String> form, LocalizedText wanted) {
        Optional<String> text = required(key);
        if (text.isPresent() && !form.test(text.get())) {
            refuseValue(at(key), text.get(), wanted);
            return Optional.empty();
        }
        return text;
    }

    Optional<Boolean> truth(String key) {
        Node node = node(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof Node.Scalar scalar && Plain.of(scalar) instanceof Boolean truth) {
            return Optional.of(truth);
        }
        refuseType(at(key), EditionErrors.words("truth"));
        return Optional.empty();
    }

    /** A text in both languages. */
    Optional<LocalizedText> words(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        Fields both = fields(key);
        if (!(node(key) instanceof Node.Mapping)) {
            return Optional.empty();
        }
        both.requireKnown("zh", "en");
        Optional<String> zh = both.language("zh");
        Optional<String> en = both.language("en");
        return zh.flatMap(chinese -> en.map(english -> LocalizedText.of(chinese, english)));
    }

    Optional<LocalizedText> requiredWords(String key) {
        if (!has(key)) {
            refuseMissing(key);
        }
        return words(key);
    }

    private Optional<String> language(String key) {
        if (!has(key)) {
            places.add(pointer, EditionErrorCode.ONE_LANGUAGE, key);
            broken.add(pointer);
            return Optional.empty();
        }
        if (!(node(key) instanceof Node.Scalar scalar)) {
            refuseType(at(key), EditionErrors.words("kind.text"));
            return Optional.empty();
        }
        try {
            return Optional.of(LocalizedText.of(scalar.text(), scalar.text()).en());
        } catch (MalformedValueException refusal) {
            refuseValue(at(key), scalar.text(), EditionErrors.expected(refusal));
            return Optional.empty();
        }
    }
}
