package org.leaguebuilding.json.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.FunctionTable;
import org.leaguebuilding.json.codec.Table;

/**
 * A table of values that are written and never read: what an analysis claims was shown by checks, and a document that says the same shows
 * nothing.
 *
 * @param <T> the values
 */
final class WrittenTable<T> {

    private final Class<T> type;
    private final FunctionTable.Builder<T, Object> rows;

    private WrittenTable(Class<T> type) {
        this.type = type;
        this.rows = Table.of(type, this::refuse);
    }

    static <T> WrittenTable<T> of(Class<T> type) {
        return new WrittenTable<>(type);
    }

    private Object refuse() {
        throw new UnsupportedOperationException(
                type.getSimpleName() + " is written and never read: ask the analysis again, which shows what it says");
    }

    <V> WrittenTable<T> required(String name, Codec<V> codec, Function<T, V> accessor) {
        rows.required(name, codec, accessor, WrittenTable::never);
        return this;
    }

    <V> WrittenTable<T> optional(String name, Codec<V> codec, Function<T, Optional<V>> accessor) {
        rows.optional(name, codec, accessor, WrittenTable::never);
        return this;
    }

    <V> WrittenTable<T> list(String name, Codec<V> element, Function<T, ImmutableList<V>> accessor) {
        rows.requiredList(name, element, accessor, WrittenTable::never);
        return this;
    }

    WrittenTable<T> count(String name, ToIntFunction<T> accessor) {
        rows.count(name, accessor, WrittenTable::never);
        return this;
    }

    /** Words for people; they stand last. */
    WrittenTable<T> words(String name, Function<T, Optional<String>> accessor) {
        return optional(name, Codecs.TEXT, accessor);
    }

    Table<T> build() {
        return rows.build(draft -> {
            throw new IllegalStateException(draft.toString());
        });
    }

    private static void never(Object draft, Object value) {
        throw new IllegalStateException(draft + " takes " + value);
    }
}
