package org.leaguebuilding.json.edition;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.leaguebuilding.edition.EditionError;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.json.tree.Faults;
import org.leaguebuilding.json.tree.Node;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/** Finds the places of pointers in a file, so that errors say them. Not thread-safe. */
final class Places {

    private final Node root;
    private final Faults faults;

    /** The pointers in the file of what stands under another id in the document. */
    private final Map<String, String> standing = new HashMap<>();

    Places(Node root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    /**
     * An id that can be used for what is told at a pointer: its own, or if that is not one, which is told, another one.
     *
     * @param id its own
     * @param pointer where it stands
     * @param other makes another one of a number that is not used yet
     * @param wanted what the id is to be
     * @param take takes the id, or refuses it
     */
    String standingFor(String id, String pointer, IntFunction<String> other, LocalizedText wanted, Runnable take) {
        try {
            take.run();
            return id;
        } catch (MalformedValueException refusal) {
            add(
                    pointer,
                    EditionErrorCode.MALFORMED_VALUE,
                    ImmutableMap.of("value", EditionErrors.quoted(id), "wanted", wanted));
            String around = pointer.substring(0, pointer.lastIndexOf('/'));
            int number = standing.size() + 1;
            while (isTaken(EditionErrors.then(around, other.apply(number)))) {
                number++;
            }
            standing.put(EditionErrors.then(around, other.apply(number)), pointer);
            return other.apply(number);
        }
    }

    private boolean isTaken(String pointer) {
        return standing.containsKey(pointer) || find(pointer).pointer().equals(pointer);
    }

    /** Adds an error of the document. */
    void addOfDocument(EditionError error) {
        // Twice, for an id may stand for another one within something whose id does.
        String pointer = inFile(inFile(error.pointer()));
        add(new EditionError(Optional.empty(), 0, 0, pointer, error.code(), error.problem(), error.remedy()));
    }

    private String inFile(String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            String there = standing.get(pointer.substring(0, end));
            if (there != null) {
                return there + pointer.substring(end);
            }
        }
        return pointer;
    }

    /** Adds an error at the place of its pointer, or of as much of it as there is. */
    void add(EditionError error) {
        Place place = find(error.pointer());
        faults.add(place.line(), place.column(), error);
    }

    /** The place of a pointer, or of as much of it as there is. */
    private Place find(String pointer) {
        Node at = root;
        Place place = new Place(root.line(), root.column(), "");
        for (String escaped : Iterables.skip(Splitter.on('/').split(pointer), 1)) {
            String step = escaped.replace("~1", "/").replace("~0", "~");
            String next = place.pointer() + "/" + escaped;
            if (at instanceof Node.Mapping map && map.entries().containsKey(step)) {
                Node.Entry entry = map.entries().get(step);
                at = entry.value();
                place = at instanceof Node.Scalar
                        ? new Place(at.line(), at.column(), next)
                        : new Place(entry.line(), entry.column(), next);
            } else if (at instanceof Node.Sequence list
                    && step.matches("\\d{1,6}")
                    && Integer.parseInt(step) < list.elements().size()) {
                at = list.elements().get(Integer.parseInt(step));
                place = new Place(at.line(), at.column(), next);
            } else {
                return place;
            }
        }
        return place;
    }

    void add(String pointer, EditionErrorCode code, ImmutableMap<String, LocalizedText> values) {
        EditionErrors errors = new EditionErrors();
        errors.add(pointer, code, values);
        errors.all().forEach(this::add);
    }

    void add(String pointer, EditionErrorCode code, Object value) {
        add(pointer, code, ImmutableMap.of("value", EditionErrors.quoted(value)));
    }

    /** Notes that what stands at a pointer could not be read, so that no more is told of it. */
    void setBroken(String pointer) {
        faults.setBroken(pointer);
    }

    /** Adds an error at the key of an entry. */
    void addAtKey(Node.Entry entry, EditionError error) {
        faults.add(entry.line(), entry.column(), error);
    }
}
