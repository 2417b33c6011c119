package org.leaguebuilding.json.codec;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/**
 * How one property of a table is read and written. Immutable and thread-safe.
 *
 * @param <T> the type of the table
 * @param <B> its builder
 */
abstract class Property<T, B> {

    /** Reads the value at which the source stands. */
    abstract void read(TokenSource in, B builder);

    /** Writes name and value, or nothing where there is no value. */
    abstract void write(TokenSink out, Table<T> table, int place, T owner);

    /** A value that is always there. */
    static final class Required<T, B, V> extends Property<T, B> {
        private final Codec<V> codec;
        private final Function<T, V> accessor;
        private final BiConsumer<B, V> setter;

        Required(Codec<V> codec, Function<T, V> accessor, BiConsumer<B, V> setter) {
            this.codec = codec;
            this.accessor = accessor;
            this.setter = setter;
        }

        @Override
        void read(TokenSource in, B builder) {
            setter.accept(builder, codec.read(in));
        }

        @Override
        void write(TokenSink out, Table<T> table, int place, T owner) {
            table.put(out, place, codec, accessor.apply(owner));
        }
    }

    /** A value that may be absent. */
    static final class Absentable<T, B, V> extends Property<T, B> {
        private final Codec<V> codec;
        private final Function<T, Optional<V>> accessor;
        private final BiConsumer<B, V> setter;

        Absentable(Codec<V> codec, Function<T, Optional<V>> accessor, BiConsumer<B, V> setter) {
            this.codec = codec;
            this.accessor = accessor;
            this.setter = setter;
        }

        @Override
        void read(TokenSource in, B builder) {
            setter.accept(builder, codec.read(in));
        }

        @Override
        void write(TokenSink out, Table<T> table, int place, T owner) {
            table.putIfThere(out, place, codec, accessor.apply(owner));
        }
    }

    /** A list, which is left out where it is empty and need not be stated. */
    static final class Many<T, B, V> extends Property<T, B> {
        private final boolean stated;
        private final Codec<V> element;
        private final Function<T, ImmutableList<V>> accessor;
        private final BiConsumer<B, V> adder;

        Many(boolean stated, Codec<V> element, Function<T, ImmutableList<V>> accessor, BiConsumer<B, V> adder) {
            this.stated = stated;
            this.element = element;
            this.accessor = accessor;
            this.adder = adder;
        }

        @Override
        void read(TokenSource in, B builder) {
            in.enterArray();
            while (in.nextElement()) {
                adder.accept(builder, element.read(in));
            }
        }

        @Override
        void write(TokenSink out, Table<T> table, int place, T owner) {
            if (stated) {
                table.putList(out, place, element, accessor.apply(owner));
            } else {
                table.putAll(out, place, element, accessor.apply(owner));
            }
        }
    }

    /** A count that may be absent. */
    static final class AbsentableCount<T, B> extends Property<T, B> {
        private final Function<T, OptionalInt> accessor;
        private final ObjIntConsumer<B> setter;

        AbsentableCount(Function<T, OptionalInt> accessor, ObjIntConsumer<B> setter) {
            this.accessor = accessor;
            this.setter = setter;
        }

        @Override
        void read(TokenSource in, B builder) {
            setter.accept(builder, in.count());
        }

        @Override
        void write(TokenSink out, Table<T> table, int place, T owner) {
            table.putCountIfThere(out, place, accessor.apply(owner));
        }
    }

    /** A count that is always there. */
    static final class Count<T, B> extends Property<T, B> {
        private final ToIntFunction<T> accessor;
        private final ObjIntConsumer<B> setter;

        Count(ToIntFunction<T> accessor, ObjIntConsumer<B> setter) {
            this.accessor = accessor;
            this.setter = setter;
        }

        @Override
        void read(TokenSource in, B builder) {
            setter.accept(builder, in.count());
        }

        @Override
        void write(TokenSink out, Table<T> table, int place, T owner) {
            table.putCount(out, place, accessor.applyAsInt(owner));
        }
    }
}
