package org.leaguebuilding.json.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import org.leaguebuilding.json.JsonErrorCode;
import org.leaguebuilding.json.internal.JsonTexts;
import org.leaguebuilding.json.token.Names;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/**
 * One row of a table. Immutable and thread-safe.
 *
 * @param <T> the type of the table
 * @param <B> its builder
 */
abstract class Property<T, B> {

    private final String name;
    private final boolean required;

    Property(String name, boolean required) {
        this.name = name;
        this.required = required;
    }

    /** The name, the same in Java and JSON. */
    final String name() {
        return name;
    }

    /** Whether a document without it is refused. */
    final boolean required() {
        return required;
    }

    /** Reads the value at which the source stands. */
    abstract void read(TokenSource in, B builder);

    /** Writes name and value, or nothing where there is no value. */
    abstract void write(TokenSink out, Names names, int place, T owner);

    /** The schema of the value. */
    abstract Schema schema(Definitions definitions);

    private static Schema count() {
        return Schema.ofType("integer").with("minimum", 0).with("maximum", Integer.MAX_VALUE);
    }

    /** What a list has to be like; its type checks it. */
    enum Size {
        /** It may be empty, and then is left out. */
        ANY,
        /** It may be empty, and is there nevertheless. */
        STATED,
        /** It has at least one element. */
        SOME,
        /** It may be empty, and then is left out; no element is there twice. */
        DISTINCT
    }

    /** A value that is always there. */
    static final class Required<T, B, V> extends Property<T, B> {
        private final Codec<V> codec;
        private final Function<T, V> accessor;
        private final BiConsumer<B, V> setter;

        Required(String name, Codec<V> codec, Function<T, V> accessor, BiConsumer<B, V> setter) {
            super(name, true);
            this.codec = codec;
            this.accessor = accessor;
            this.setter = setter;
        }

        @Override
        void read(TokenSource in, B builder) {
            setter.accept(builder, codec.read(in));
        }

        @Override
        void write(TokenSink out, Names names, int place, T owner) {
            out.name(names, place);
            codec.write(out, accessor.apply(owner));
        }

        @Override
        Schema schema(Definitions definitions) {
            return codec.schema(definitions);
        }
    }

    /** A value that may be absent. */
    static final class Absentable<T, B, V> extends Property<T, B> {
        private final Codec<V> codec;
        private final Function<T, Optional<V>> accessor;
        private final BiConsumer<B, V> setter;

        Absentable(String name, Codec<V> codec, Function<T, Optional<V>> accessor, BiConsumer<B, V> setter) {
            super(name, false);
            this.codec = codec;
            this.accessor = accessor;
            this.setter = setter;
        }

        @Override
        void read(TokenSource in, B builder) {
            setter.accept(builder, codec.read(in));
        }

        @Override
        void write(TokenSink out, Names names, int place, T owner) {
            Optional<V> value = accessor.apply(owner);
            if (value.isPresent()) {
                out.name(names, place);
                codec.write(out, value.get());
            }
        }

        @Override
        Schema schema(Definitions definitions) {
            return codec.schema(definitions);
        }
    }

    /** A list that is left out where it is empty. */
    static final class Many<T, B, V> extends Property<T, B> {
        private final Size size;
        private final Codec<V> element;
        private final Function<T, ImmutableList<V>> accessor;
        private final BiConsumer<B, V> adder;

        Many(String name, Size size, Codec<V> element, Function<T, ImmutableList<V>> accessor, BiConsumer<B, V> adder) {
            super(name, size == Size.STATED || size == Size.SOME);
            this.size = size;
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
        void write(TokenSink out, Names names, int place, T owner) {
            ImmutableList<V> values = accessor.apply(owner);
            int count = values.size();
            if (count > 0 || required()) {
                out.name(names, place);
                out.beginArray();
                for (int i = 0; i < count; i++) {
                    element.write(out, values.get(i));
                }
                out.endArray();
            }
        }

        @Override
        Schema schema(Definitions definitions) {
            Schema array = Schema.ofType("array").with("items", element.schema(definitions));
            if (size == Size.SOME) {
                array.with("minItems", 1);
            }
            return size == Size.DISTINCT ? array.with("uniqueItems", true) : array;
        }
    }

    /** A count that is always there. */
    static final class Count<T, B> extends Property<T, B> {
        private final ToIntFunction<T> accessor;
        private final ObjIntConsumer<B> setter;

        Count(String name, ToIntFunction<T> accessor, ObjIntConsumer<B> setter) {
            super(name, true);
            this.accessor = accessor;
            this.setter = setter;
        }

        @Override
        void read(TokenSource in, B builder) {
            setter.accept(builder, in.count());
        }

        @Override
        void write(TokenSink out, Names names, int place, T owner) {
            out.name(names, place);
            out.number(accessor.applyAsInt(owner));
        }

        @Override
        Schema schema(Definitions definitions) {
            return count();
        }
    }

    /** A count that may be absent. */
    static final class AbsentableCount<T, B> extends Property<T, B> {
        private final Function<T, OptionalInt> accessor;
        private final ObjIntConsumer<B> setter;

        AbsentableCount(String name, Function<T, OptionalInt> accessor, ObjIntConsumer<B> setter) {
            super(name, false);
            this.accessor = accessor;
            this.setter = setter;
        }

        @Override
        void read(TokenSource in, B builder) {
            setter.accept(builder, in.count());
        }

        @Override
        void write(TokenSink out, Names names, int place, T owner) {
            OptionalInt value = accessor.apply(owner);
            if (value.isPresent()) {
                out.name(names, place);
                out.number(value.getAsInt());
            }
        }

        @Override
        Schema schema(Definitions definitions) {
            return count();
        }
    }

    /** The type of subject that a document says it is; what it says is checked, and it need not say it. */
    static final class SubjectType<T, B> extends Property<T, B> {
        private final String type;
        private final boolean written;

        SubjectType(String type, boolean written) {
            super("subjectType", false);
            this.type = type;
            this.written = written;
        }

        @Override
        void read(TokenSource in, B builder) {
            if (!in.string().equals(type)) {
                throw in.refuseString(JsonErrorCode.SUBJECT_TYPE, JsonTexts.both("expected.subject-type", type));
            }
        }

        @Override
        void write(TokenSink out, Names names, int place, T owner) {
            if (written) {
                out.name(names, place);
                out.string(type);
            }
        }

        @Override
        Schema schema(Definitions definitions) {
            return new Schema().with("const", type);
        }
    }
}
