package org.leaguebuilding.json.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leaguebuilding.edition.EditionError;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.edition.MalformedEditionException;
import org.leaguebuilding.value.LocalizedText;

/**
 * Collects what is wrong with a file, with the places. Of what could not be read, and of what comes of that, no more is told. Not
 * thread-safe.
 */
public final class Faults {

    private final String file;
    private final List<EditionError> all = new ArrayList<>();

    /** The same without places, so that nothing is told twice. */
    private final Set<EditionError> told = new HashSet<>();

    private final BrokenPointers broken = new BrokenPointers();

    /** No fault yet of the file of that name. */
    public Faults(String file) {
        this.file = file;
    }

    /** Adds a fault that quotes what stands there. */
    public void add(int line, int column, String pointer, EditionErrorCode code, Object value) {
        add(line, column, pointer, code, ImmutableMap.of("value", EditionErrors.quoted(value)));
    }

    /** Adds a fault. */
    public void add(
            int line, int column, String pointer, EditionErrorCode code, ImmutableMap<String, LocalizedText> values) {
        EditionErrors errors = new EditionErrors();
        errors.add(pointer, code, values);
        errors.all().forEach(error -> add(line, column, error));
    }

    /** Adds a fault on account of which what stands there is not read. */
    void addUnread(
            int line, int column, String pointer, EditionErrorCode code, ImmutableMap<String, LocalizedText> values) {
        add(line, column, pointer, code, values);
        setBroken(pointer);
    }

    /** Takes over a fault that was found without its place, unless it only comes of one that is told. */
    public void add(int line, int column, EditionError error) {
        boolean comes = broken.isWithin(error.pointer())
                || (error.code() == EditionErrorCode.NOTHING_CHANGED && broken.isAround(error.pointer()));
        if (!comes && told.add(error)) {
            all.add(error.at(file, line, column));
        }
    }

    /** Notes that what stands at a pointer could not be read. */
    public void setBroken(String pointer) {
        broken.add(pointer);
    }

    /** Forgets what was found, for what comes of a malformed file is not worth telling. */
    void forget() {
        all.clear();
        told.clear();
        broken.clear();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Refuses the file if anything is wrong with it, with the first hundred faults in its order. */
    public void refuse() {
        if (!all.isEmpty()) {
            all.sort(Comparator.comparingInt(EditionError::line).thenComparingInt(EditionError::column));
            throw new MalformedEditionException(ImmutableList.copyOf(Iterables.limit(all, EditionErrors.MOST)));
        }
    }
}
