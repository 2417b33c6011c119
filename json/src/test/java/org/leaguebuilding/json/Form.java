package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.form.Schemas;

/**
 * A form of document, with what the tests need of it.
 *
 * @param <T> the values
 * @param name its name, that of its schema and its golden files
 * @param type its type, if it is a subject
 * @param table its table
 * @param samples makes a value from a seed
 * @param minimal a value with nothing that may be absent
 * @param full a value with everything
 */
record Form<T>(
        String name, Optional<DocumentType<T>> type, Table<T> table, LongFunction<T> samples, T minimal, T full) {

    /** A subject. */
    static <T> Form<T> of(DocumentType<T> type, LongFunction<T> samples, T minimal, T full) {
        return new Form<>(type.subjectType(), Optional.of(type), type.table(), samples, minimal, full);
    }

    /** A value that is no subject and stands on its own nevertheless. */
    @SuppressWarnings("unchecked") // a wrong table would not write the value
    static <T> Form<T> of(String name, LongFunction<T> samples, T minimal, T full) {
        Table<T> table = (Table<T>) Objects.requireNonNull(Schemas.forms().get(name), name);
        return new Form<>(name, Optional.empty(), table, samples, minimal, full);
    }

    T sample(long seed) {
        return samples.apply(seed);
    }

    byte[] write(LeagueBuildingJson json, T value) {
        return json.writeBytes(table, value);
    }

    String text(LeagueBuildingJson json, T value) {
        return new String(write(json, value), UTF_8);
    }

    T read(LeagueBuildingJson json, byte[] document) {
        return json.readBytes(table, document);
    }

    T read(LeagueBuildingJson json, String document) {
        return read(json, document.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return name;
    }
}
