package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Row.Size;
import org.leaguebuilding.json.codec.Rows;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.source.Basis;

/**
 * A component of a host's record and how it stands in JSON. Immutable and thread-safe.
 *
 * @param accessor reads it
 * @param shape how it is there or not
 * @param size how many values there are
 * @param codec the values; not asked for where they are counts
 * @param bases what the policy has it for
 */
record RecordPart(Method accessor, Shape shape, Size size, Codec<Object> codec, ImmutableList<? extends Basis> bases) {

    /** How a component is there or not. */
    enum Shape {
        /** A value that is always there. */
        ONE,
        /** A value that may be absent. */
        OPTIONAL,
        /** A count that is always there. */
        COUNT,
        /** A count that may be absent. */
        OPTIONAL_COUNT,
        /** A list. */
        LIST,
        /** Values of which none is there twice. */
        SET,
        /** Values by key. */
        MAP;

        /** What the component is where a document has no such property; null where a document has to have it. */
        @Nullable Object absent() {
            return switch (this) {
                case ONE, COUNT -> null;
                case OPTIONAL -> Optional.empty();
                case OPTIONAL_COUNT -> OptionalInt.empty();
                case LIST -> ImmutableList.of();
                case SET -> ImmutableSet.of();
                case MAP -> ImmutableMap.of();
            };
        }
    }

    /** Whether a list is written though it is empty. */
    boolean isStated() {
        return size == Size.STATED || size == Size.SOME;
    }

    void addTo(Rows rows) {
        String name = accessor.getName();
        switch (shape) {
            case COUNT -> rows.count(name);
            case OPTIONAL_COUNT -> rows.optionalCount(name);
            case OPTIONAL -> rows.optional(name, codec);
            case ONE -> rows.required(name, codec);
            case LIST -> rows.list(name, size, codec);
            case SET, MAP -> {
                if (size == Size.SOME) {
                    rows.required(name, codec);
                } else {
                    rows.optional(name, codec);
                }
            }
        }
        rows.on(bases.toArray(Basis[]::new));
    }

    Object read(TokenSource in) {
        return switch (shape) {
            case COUNT -> in.count();
            case OPTIONAL_COUNT -> OptionalInt.of(in.count());
            case OPTIONAL -> Optional.of(codec.read(in));
            case LIST -> readList(in);
            case ONE, SET, MAP -> codec.read(in);
        };
    }

    private ImmutableList<Object> readList(TokenSource in) {
        ImmutableList.Builder<Object> values = ImmutableList.builder();
        in.enterArray();
        while (in.nextElement()) {
            values.add(codec.read(in));
        }
        return values.build();
    }
}
