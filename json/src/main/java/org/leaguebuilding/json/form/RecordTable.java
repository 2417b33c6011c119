package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Constructor;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Draft;
import org.leaguebuilding.json.codec.Rows;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.codec.TypeName;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/**
 * A host's record, read and written component by component in the order in which they are declared. Immutable and thread-safe.
 *
 * @param <T> the record
 */
final class RecordTable<T> extends Table<T> {

    private static final String SUBJECT_TYPE = "subjectType";

    private final Constructor<T> constructor;
    private final @Nullable TypeName typeName;
    private final ImmutableList<RecordPart> parts;
    private final int firstPart;

    RecordTable(Class<T> type, @Nullable TypeName typeName, ImmutableList<RecordPart> parts) {
        super(rows(type, typeName, parts));
        this.constructor = Reflection.constructor(type);
        this.typeName = typeName;
        this.parts = parts;
        this.firstPart = typeName == null ? 0 : 1;
    }

    private static Rows rows(Class<?> type, @Nullable TypeName typeName, ImmutableList<RecordPart> parts) {
        Rows rows = Rows.of(type);
        if (typeName != null) {
            rows.optional(SUBJECT_TYPE, typeName);
        }
        for (RecordPart part : parts) {
            part.addTo(rows);
        }
        return rows;
    }

    @Override
    public Draft<T> begin() {
        return new RecordDraft();
    }

    @Override
    protected void writeProperties(TokenSink out, T value) {
        if (typeName != null) {
            put(out, 0, typeName, typeName.type());
        }
        for (int i = 0; i < parts.size(); i++) {
            RecordPart part = parts.get(i);
            write(out, firstPart + i, part, Reflection.call(part.accessor(), value));
        }
    }

    @SuppressWarnings("unchecked") // a part's shape and codec are those of its component's type
    private void write(TokenSink out, int place, RecordPart part, Object value) {
        Codec<Object> codec = part.codec();
        switch (part.shape()) {
            case ONE -> put(out, place, codec, value);
            case OPTIONAL -> putIfThere(out, place, codec, (Optional<Object>) value);
            case COUNT -> putCount(out, place, (int) value);
            case OPTIONAL_COUNT -> putCountIfThere(out, place, (OptionalInt) value);
            case LIST -> writeList(out, place, part, (ImmutableList<Object>) value);
            case SET -> putUnlessEmpty(out, place, codec, value, ((ImmutableCollection<?>) value).isEmpty());
            case MAP -> putUnlessEmpty(out, place, codec, value, ((ImmutableMap<?, ?>) value).isEmpty());
        }
    }

    private void writeList(TokenSink out, int place, RecordPart part, ImmutableList<Object> values) {
        if (part.isStated()) {
            putList(out, place, part.codec(), values);
        } else {
            putAll(out, place, part.codec(), values);
        }
    }

    private void putUnlessEmpty(TokenSink out, int place, Codec<Object> codec, Object values, boolean empty) {
        if (!empty) {
            put(out, place, codec, values);
        }
    }

    private final class RecordDraft extends Draft<T> {

        private final @Nullable Object[] values = new @Nullable Object[parts.size()];

        RecordDraft() {
            for (int i = 0; i < values.length; i++) {
                values[i] = parts.get(i).shape().absent();
            }
        }

        @Override
        public void read(int place, TokenSource in) {
            if (place < firstPart && typeName != null) {
                typeName.read(in);
            } else {
                values[place - firstPart] = parts.get(place - firstPart).read(in);
            }
        }

        @Override
        public T end(TokenSource in) {
            return Reflection.make(constructor, values);
        }
    }
}
