package org.leaguebuilding.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.leaguebuilding.json.codec.Row.Size;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.value.LocalizedText;

/**
 * A table whose properties are read and written by two functions each. Immutable and thread-safe.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class FunctionTable<T, B> extends Table<T> {

    private final Supplier<B> begin;
    private final BiFunction<B, TokenSource, T> end;
    private final Property<T, B>[] properties;

    private FunctionTable(Builder<T, B> table, BiFunction<B, TokenSource, T> end) {
        super(table.rows);
        this.begin = table.begin;
        this.end = end;
        this.properties = asArray(table.properties);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type has no other way
    private static <T, B> Property<T, B>[] asArray(List<Property<T, B>> properties) {
        return properties.toArray(new Property[0]);
    }

    @Override
    public Draft<T> begin() {
        return new FunctionDraft(begin.get());
    }

    @Override
    protected void writeProperties(TokenSink out, T value) {
        for (int i = 0; i < properties.length; i++) {
            properties[i].write(out, this, i, value);
        }
    }

    private final class FunctionDraft extends Draft<T> {
        private final B builder;

        FunctionDraft(B builder) {
            this.builder = builder;
        }

        @Override
        public void read(int place, TokenSource in) {
            properties[place].read(in, builder);
        }

        @Override
        public T end(TokenSource in) {
            return end.apply(builder, in);
        }
    }

    /**
     * A table to be.
     *
     * @param <T> the type
     * @param <B> its builder
     */
    public static final class Builder<T, B> {
        private final Rows rows;
        private final Supplier<B> begin;
        private final List<Property<T, B>> properties = new ArrayList<>();

        Builder(Class<T> type, Supplier<B> begin) {
            this.rows = Rows.of(type);
            this.begin = begin;
        }

        /** A value that is always there. */
        @CanIgnoreReturnValue
        public <V> Builder<T, B> required(
                String name, Codec<V> codec, Function<T, V> accessor, BiConsumer<B, V> setter) {
            rows.required(name, codec);
            return add(new Property.Required<>(codec, accessor, setter));
        }

        /** A value that may be absent, and then is left out. */
        @CanIgnoreReturnValue
        public <V> Builder<T, B> optional(
                String name, Codec<V> codec, Function<T, Optional<V>> accessor, BiConsumer<B, V> setter) {
            rows.optional(name, codec);
            return add(new Property.Absentable<>(codec, accessor, setter));
        }

        /** A count that is always there. */
        @CanIgnoreReturnValue
        public Builder<T, B> count(String name, ToIntFunction<T> accessor, ObjIntConsumer<B> setter) {
            rows.count(name);
            return add(new Property.Count<>(accessor, setter));
        }

        /** A count that may be absent, and then is left out. */
        @CanIgnoreReturnValue
        public Builder<T, B> optionalCount(String name, Function<T, OptionalInt> accessor, ObjIntConsumer<B> setter) {
            rows.optionalCount(name);
            return add(new Property.AbsentableCount<>(accessor, setter));
        }

        /** A list that has to be there. */
        @CanIgnoreReturnValue
        public <V> Builder<T, B> requiredList(
                String name, Codec<V> element, Function<T, ImmutableList<V>> accessor, BiConsumer<B, V> adder) {
            return add(name, Size.STATED, element, accessor, adder);
        }

        /** A list that has to be there and to have an element. */
        @CanIgnoreReturnValue
        public <V> Builder<T, B> nonEmptyList(
                String name, Codec<V> element, Function<T, ImmutableList<V>> accessor, BiConsumer<B, V> adder) {
            return add(name, Size.SOME, element, accessor, adder);
        }

        /** A list that is left out where it is empty. */
        @CanIgnoreReturnValue
        public <V> Builder<T, B> list(
                String name, Codec<V> element, Function<T, ImmutableList<V>> accessor, BiConsumer<B, V> adder) {
            return add(name, Size.ANY, element, accessor, adder);
        }

        @CanIgnoreReturnValue
        private <V> Builder<T, B> add(
                String name,
                Size size,
                Codec<V> element,
                Function<T, ImmutableList<V>> accessor,
                BiConsumer<B, V> adder) {
            rows.list(name, size, element);
            return add(new Property.Many<>(size == Size.STATED || size == Size.SOME, element, accessor, adder));
        }

        @CanIgnoreReturnValue
        private Builder<T, B> add(Property<T, B> property) {
            properties.add(property);
            return this;
        }

        /** What the policy has the property of the last row for. */
        @CanIgnoreReturnValue
        public Builder<T, B> on(Basis... provisions) {
            rows.on(provisions);
            return this;
        }

        /** What is said of the type, where no text of the library does. */
        @CanIgnoreReturnValue
        public Builder<T, B> describedAs(LocalizedText title, LocalizedText description) {
            rows.describedAs(new About(title, description));
            return this;
        }

        /** What is said of the property of the last row, where no text of the library does. */
        @CanIgnoreReturnValue
        public Builder<T, B> about(LocalizedText title, LocalizedText description) {
            rows.about(new About(title, description));
            return this;
        }

        /**
         * Optional properties that stand together. A document has those of exactly one alternative, which so says what kind
         * of thing it is.
         */
        @CanIgnoreReturnValue
        public Builder<T, B> alternative(String... some) {
            rows.alternative(some);
            return this;
        }

        /** The table, of a type whose builder says all there is to say. */
        public Table<T> build(Function<B, T> end) {
            return new FunctionTable<>(this, (builder, in) -> end.apply(builder));
        }

        /** The table, of a type that has to be refused for more than its builder knows. */
        public Table<T> buildWith(BiFunction<B, TokenSource, T> end) {
            return new FunctionTable<>(this, end);
        }
    }
}
