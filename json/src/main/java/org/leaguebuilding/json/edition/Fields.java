package org.leaguebuilding.json.edition;

import com.google.common.collect.ImmutableCollection;
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
import org.leaguebuilding.value.LocalizedText;

/** Reads the entries of one map, and tells those that are not known. Not thread-safe. */
final class Fields {

    private final Places places;
    private final String pointer;
    private final ImmutableMap<String, Node.Entry> entries;

    /** The keys that were meant by keys that are not known. */
    private final Set<String> meant = new HashSet<>();

    private Fields(Places places, String pointer, ImmutableMap<String, Node.Entry> entries) {
        this.places = places;
        this.pointer = pointer;
        this.entries = entries;
    }

    /** The entries of the root. */
    static Fields of(Node root, Places places) {
        return new Fields(places, "", ImmutableMap.of()).fields(root, "");
    }

    private Fields fields(Node node, String at) {
        if (node instanceof Node.Mapping map) {
            return new Fields(places, at, map.entries());
        }
        refuseType(at, EditionErrors.words("map"));
        return new Fields(places, at, ImmutableMap.of());
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
                refuseKey(key, entry, all);
            }
        });
    }

    private void refuseKey(String key, Node.Entry entry, ImmutableList<String> known) {
        EditionErrors errors = new EditionErrors();
        errors.addUnknown(at(key), EditionErrorCode.UNKNOWN_KEY, key, known, "");
        errors.all().forEach(error -> places.addAtKey(entry, error));
        places.setBroken(at(key));
        EditionErrors.similar(key, known).ifPresent(meant::add);
    }

    /** Tells the keys that are like one of some, if there are any. */
    boolean areMisspelt(ImmutableCollection<String> known) {
        entries.forEach((key, entry) -> {
            if (EditionErrors.similar(key, known).isPresent()) {
                refuseKey(key, entry, known.asList());
            }
        });
        return isMeant(known);
    }

    /** Whether one of some keys was meant by one that is not known. */
    boolean isMeant(ImmutableCollection<String> keys) {
        return keys.stream().anyMatch(meant::contains);
    }

    /** Tells that a key is missing, unless another one stands for it, which is told. */
    void refuseMissing(String key) {
        if (!meant.contains(key)) {
            EditionErrorCode code = key.equals("basis") ? EditionErrorCode.MISSING_BASIS : EditionErrorCode.MISSING_KEY;
            places.add(pointer, code, key);
        }
        setBroken(key);
    }

    /** Tells what is wrong with all of the entries. */
    void tell(EditionErrorCode code, ImmutableMap<String, LocalizedText> values) {
        places.add(pointer, code, values);
    }

    /** Notes that there is no more to be told of a key. */
    void setBroken(String key) {
        places.setBroken(at(key));
    }

    /** Notes that there is no more to be told of the entries and what they stand for. */
    void setAllBroken() {
        places.setBroken(pointer);
    }

    void refuseType(String at, LocalizedText wanted) {
        refuse(at, EditionErrorCode.WRONG_TYPE, ImmutableMap.of("wanted", wanted));
    }

    void refuseValue(String at, Object value, LocalizedText wanted) {
        refuse(
                at,
                EditionErrorCode.MALFORMED_VALUE,
                ImmutableMap.of("value", EditionErrors.quoted(value), "wanted", wanted));
    }

    void refuse(String at, EditionErrorCode code, ImmutableMap<String, LocalizedText> values) {
        places.add(at, code, values);
        places.setBroken(at);
    }

    /** The entries of a map under a key; none where there is no such key. */
    Fields fields(String key) {
        Node node = node(key);
        return node == null ? new Fields(places, at(key), ImmutableMap.of()) : fields(node, at(key));
    }

    /** The entries of a map that stands somewhere in this one. */
    Fields within(Node.Mapping map, String at) {
        return new Fields(places, at, map.entries());
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

    /**
     * A text of one line under a key; empty where there is none, or it is something else, which is told. In YAML it is what is written,
     * even if that looks like a number.
     */
    Optional<String> text(String key) {
        Node node = node(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof Node.Scalar scalar) || (scalar.json() && !scalar.quoted())) {
            refuseType(at(key), EditionErrors.words("kind.text"));
            return Optional.empty();
        }
        if (scalar.text().isEmpty()) {
            refuseValue(at(key), "", EditionErrors.words("kind.text"));
            return Optional.empty();
        }
        return Optional.of(scalar.text());
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
            tell(EditionErrorCode.ONE_LANGUAGE, ImmutableMap.of("value", EditionErrors.quoted(key)));
            setBroken(key);
            return Optional.empty();
        }
        return text(key).filter(text -> isText(key, text));
    }

    private boolean isText(String key, String text) {
        return DocumentReader.fits(
                this, at(key), text, () -> LocalizedText.of(text, text).en());
    }
}
