package org.leaguebuilding.json.edition;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import org.leaguebuilding.edition.EditionError;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.json.tree.Faults;
import org.leaguebuilding.json.tree.Node;
import org.leaguebuilding.value.LocalizedText;

/** Finds the places of pointers in a file, so that errors say them. Not thread-safe. */
final class Places {

    private final Node root;
    private final Faults faults;

    Places(Node root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    /** Adds an error at the place of its pointer, or of as much of it as there is. */
    void add(EditionError error) {
        Node at = root;
        int line = root.line();
        int column = root.column();
        for (String escaped : Splitter.on('/').split(error.pointer())) {
            String step = escaped.replace("~1", "/").replace("~0", "~");
            if (at instanceof Node.Mapping map && map.entries().containsKey(step)) {
                Node.Entry entry = map.entries().get(step);
                at = entry.value();
                line = at instanceof Node.Scalar ? at.line() : entry.line();
                column = at instanceof Node.Scalar ? at.column() : entry.column();
            } else if (at instanceof Node.Sequence list
                    && step.matches("\\d{1,6}")
                    && Integer.parseInt(step) < list.elements().size()) {
                at = list.elements().get(Integer.parseInt(step));
                line = at.line();
                column = at.column();
            }
        }
        faults.add(line, column, error);
    }

    void add(String pointer, EditionErrorCode code, ImmutableMap<String, LocalizedText> values) {
        EditionErrors errors = new EditionErrors();
        errors.add(pointer, code, values);
        errors.all().forEach(this::add);
    }

    void add(String pointer, EditionErrorCode code, Object value) {
        add(pointer, code, ImmutableMap.of("value", EditionErrors.quoted(value)));
    }

    /** Adds an error at the key of an entry. */
    void addAtKey(Node.Entry entry, EditionError error) {
        faults.add(entry.line(), entry.column(), error);
    }
}
