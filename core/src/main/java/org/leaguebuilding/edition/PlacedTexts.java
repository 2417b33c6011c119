package org.leaguebuilding.edition;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Notes the texts of a document with the pointers to them, in the order of the canonical form. Not thread-safe. */
final class PlacedTexts extends JsonText {

    private final ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();

    /** The maps and lists around the place where the writer is, the innermost first. */
    private final Deque<Around> around = new ArrayDeque<>();

    /** A map or list; of a list the number of elements so far. */
    private static final class Around {

        private final String pointer;
        private final boolean list;
        private int elements;
        private String key = "";

        Around(String pointer, boolean list) {
            this.pointer = pointer;
            this.list = list;
        }

        String next() {
            return EditionErrors.then(pointer, list ? String.valueOf(elements++) : key);
        }
    }

    private PlacedTexts() {}

    /** The texts of a document by their pointers. */
    static ImmutableMap<String, String> of(EditionDocument document) {
        PlacedTexts placed = new PlacedTexts();
        String unused = new CanonicalForm(true, Optional.empty(), placed).write(document);
        return placed.texts.buildOrThrow();
    }

    /** The pointer to the value that comes next. */
    @CanIgnoreReturnValue
    private String next() {
        return around.isEmpty() ? "" : around.getFirst().next();
    }

    @Override
    @CanIgnoreReturnValue
    JsonText open(char bracket) {
        around.addFirst(new Around(next(), bracket == '['));
        return super.open(bracket);
    }

    @Override
    @CanIgnoreReturnValue
    JsonText close(char bracket) {
        around.removeFirst();
        return super.close(bracket);
    }

    @Override
    @CanIgnoreReturnValue
    JsonText name(String name) {
        around.getFirst().key = name;
        return super.name(name);
    }

    @Override
    void literal(Object value) {
        next();
    }

    @Override
    @CanIgnoreReturnValue
    JsonText string(String value) {
        texts.put(next(), value);
        return super.string(value);
    }
}
