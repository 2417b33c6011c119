package org.leaguebuilding.json.table;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import java.util.stream.Collectors;
import org.leaguebuilding.json.JsonErrorCode;
import org.leaguebuilding.json.internal.JsonTexts;
import org.leaguebuilding.json.token.Names;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.MalformedValueException;

/**
 * The properties of one type, in the order in which they are written. Immutable and thread-safe.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Table<T, B> extends Codec<T> {

    /** So many fit into the bits that say which were there. */
    private static final int MAX_PROPERTIES = Long.SIZE;

    private final String form;
    private final Supplier<B> begin;
    private final BiFunction<B, TokenSource, T> end;
    private final Names names;
    private final Property<T, B>[] properties;
    private final ImmutableList<ImmutableList<Basis>> bases;
    private final ImmutableList<Alternative> alternatives;
    private final long required;

    private Table(Rows<T, B> rows, BiFunction<B, TokenSource, T> end) {
        this.form = rows.form;
        this.begin = rows.begin;
        this.end = end;
        this.properties = asArray(rows.properties);
        this.bases = ImmutableList.copyOf(rows.bases);
        this.names = new Names(rows.properties.stream().map(Property::name).toArray(String[]::new));
        this.alternatives = rows.alternatives.stream()
                .map(some -> new Alternative(some, bits(some)))
                .collect(ImmutableList.toImmutableList());
        long bits = 0;
        for (int i = 0; i < properties.length; i++) {
            bits |= properties[i].required() ? 1L << i : 0;
        }
        this.required = bits;
    }

    private long bits(ImmutableList<String> some) {
        long bits = 0;
        for (String name : some) {
            bits |= 1L << names.find(name, 0);
        }
        return bits;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type has no other way
    private static <T, B> Property<T, B>[] asArray(List<Property<T, B>> properties) {
        if (properties.size() > MAX_PROPERTIES) {
            throw new IllegalStateException("more than " + MAX_PROPERTIES + " properties");
        }
        return properties.toArray(new Property[0]);
    }

    /**
     * Begins a table.
     *
     * @param <T> the type
     * @param <B> its builder
     * @param type the type
     * @param begin makes a builder
     * @return the rows to be added
     */
    static <T, B> Rows<T, B> of(Class<T> type, Supplier<B> begin) {
        return new Rows<>(type.getSimpleName(), begin);
    }

    /**
     * The type's simple name.
     *
     * @return the name
     */
    public String form() {
        return form;
    }

    @Override
    public T read(TokenSource in) {
        in.enterObject();
        B builder = begin.get();
        long seen = 0;
        int expected = 0;
        int place;
        while ((place = in.nextProperty(names, expected)) != TokenSource.END) {
            if (place == TokenSource.UNKNOWN) {
                in.unknownProperty(form);
                continue;
            }
            long bit = 1L << place;
            if ((seen & bit) != 0) {
                throw in.duplicate();
            }
            seen |= bit;
            in.advance();
            properties[place].read(in, builder);
            expected = place + 1;
        }
        if ((required & ~seen) != 0) {
            throw in.missing(names.get(Long.numberOfTrailingZeros(required & ~seen)));
        }
        if (!alternatives.isEmpty()) {
            requireOneAlternative(seen, in);
        }
        return built(builder, in);
    }

    private void requireOneAlternative(long seen, TokenSource in) {
        Alternative chosen = null;
        for (Alternative alternative : alternatives) {
            long of = alternative.bits() & seen;
            if (of != 0 && chosen != null) {
                String name = names.get(Long.numberOfTrailingZeros(of));
                throw in.refuseWithin(
                        JsonErrorCode.CONTRADICTION, name, oneAlternative(), JsonTexts.both("found.text", name));
            }
            chosen = of == 0 ? chosen : alternative;
        }
        if (chosen == null) {
            String first = alternatives.get(0).names().get(0);
            throw in.refuseWithin(
                    JsonErrorCode.MISSING_PROPERTY, first, oneAlternative(), JsonTexts.both("found.nothing", ""));
        }
        if ((chosen.bits() & ~seen) != 0) {
            throw in.missing(names.get(Long.numberOfTrailingZeros(chosen.bits() & ~seen)));
        }
    }

    private LocalizedText oneAlternative() {
        String all = alternatives.stream()
                .map(alternative -> Joiner.on(", ").join(alternative.names()))
                .collect(Collectors.joining(" / "));
        return JsonTexts.both("expected.alternatives", all);
    }

    private T built(B builder, TokenSource in) {
        try {
            return end.apply(builder, in);
        } catch (MalformedValueException e) {
            throw in.malformedObject(e, names);
        }
    }

    @Override
    public void write(TokenSink out, T value) {
        out.beginObject();
        for (int i = 0; i < properties.length; i++) {
            properties[i].write(out, names, i, value);
        }
        out.endObject();
    }

    @Override
    Schema schema(Definitions definitions) {
        return definitions.reference(form, () -> definition(definitions));
    }

    private Schema definition(Definitions definitions) {
        Schema all = new Schema();
        List<String> demanded = new ArrayList<>();
        for (int i = 0; i < properties.length; i++) {
            Property<T, B> property = properties[i];
            all.with(property.name(), described(property, bases.get(i), definitions));
            if (property.required()) {
                demanded.add(property.name());
            }
        }
        Schema object = SchemaTexts.describe(Schema.ofType("object"), form, ImmutableList.of())
                .with("properties", all)
                .with("required", demanded)
                .with("additionalProperties", false);
        return alternatives.isEmpty()
                ? object
                : object.with("oneOf", alternatives.stream().map(this::schema).toList());
    }

    private Schema schema(Alternative alternative) {
        Schema others = new Schema();
        alternatives.stream()
                .filter(other -> !other.equals(alternative))
                .flatMap(other -> other.names().stream())
                .forEach(name -> others.with(name, false));
        return new Schema().with("required", alternative.names()).with("properties", others);
    }

    /** Properties that stand together, and never beside those of another alternative. */
    private record Alternative(ImmutableList<String> names, long bits) {}

    private Schema described(Property<T, B> property, ImmutableList<Basis> provisions, Definitions definitions) {
        return SchemaTexts.describe(property.schema(definitions), form + "." + property.name(), provisions);
    }

    /**
     * The rows of a table to be.
     *
     * @param <T> the type
     * @param <B> its builder
     */
    static final class Rows<T, B> {
        private final String form;
        private final Supplier<B> begin;
        private final List<Property<T, B>> properties = new ArrayList<>();
        private final List<ImmutableList<Basis>> bases = new ArrayList<>();
        private final List<ImmutableList<String>> alternatives = new ArrayList<>();

        private Rows(String form, Supplier<B> begin) {
            this.form = form;
            this.begin = begin;
        }

        /** A value that is always there. */
        @CanIgnoreReturnValue
        <V> Rows<T, B> required(String name, Codec<V> codec, Function<T, V> accessor, BiConsumer<B, V> setter) {
            return add(new Property.Required<>(name, codec, accessor, setter));
        }

        /** A value that may be absent, and then is left out. */
        @CanIgnoreReturnValue
        <V> Rows<T, B> optional(
                String name, Codec<V> codec, Function<T, Optional<V>> accessor, BiConsumer<B, V> setter) {
            return add(new Property.Absentable<>(name, codec, accessor, setter));
        }

        /** A count that is always there. */
        @CanIgnoreReturnValue
        Rows<T, B> count(String name, ToIntFunction<T> accessor, ObjIntConsumer<B> setter) {
            return add(new Property.Count<>(name, accessor, setter));
        }

        /** A count that may be absent, and then is left out. */
        @CanIgnoreReturnValue
        Rows<T, B> optionalCount(String name, Function<T, OptionalInt> accessor, ObjIntConsumer<B> setter) {
            return add(new Property.AbsentableCount<>(name, accessor, setter));
        }

        /** A list that has to be there. */
        @CanIgnoreReturnValue
        <V> Rows<T, B> requiredList(
                String name, Codec<V> element, Function<T, ImmutableList<V>> accessor, BiConsumer<B, V> adder) {
            return add(new Property.Many<>(name, Property.Size.STATED, element, accessor, adder));
        }

        /** A list that has to be there and to have an element. */
        @CanIgnoreReturnValue
        <V> Rows<T, B> nonEmptyList(
                String name, Codec<V> element, Function<T, ImmutableList<V>> accessor, BiConsumer<B, V> adder) {
            return add(new Property.Many<>(name, Property.Size.SOME, element, accessor, adder));
        }

        /** A list whose elements are all different, and that is left out where it is empty. */
        @CanIgnoreReturnValue
        <V> Rows<T, B> distinctList(
                String name, Codec<V> element, Function<T, ImmutableList<V>> accessor, BiConsumer<B, V> adder) {
            return add(new Property.Many<>(name, Property.Size.DISTINCT, element, accessor, adder));
        }

        /** A set that is left out where it is empty. */
        @CanIgnoreReturnValue
        <V> Rows<T, B> set(
                String name,
                Codec<ImmutableSet<V>> codec,
                Function<T, ImmutableSet<V>> accessor,
                BiConsumer<B, ImmutableSet<V>> setter) {
            return optional(
                    name, codec, owner -> Optional.of(accessor.apply(owner)).filter(set -> !set.isEmpty()), setter);
        }

        /** A list that is left out where it is empty. */
        @CanIgnoreReturnValue
        <V> Rows<T, B> list(
                String name, Codec<V> element, Function<T, ImmutableList<V>> accessor, BiConsumer<B, V> adder) {
            return add(new Property.Many<>(name, Property.Size.ANY, element, accessor, adder));
        }

        /** Values by key, left out where there are none. */
        @CanIgnoreReturnValue
        <K, V> Rows<T, B> map(
                String name,
                MapCodec<K, V> codec,
                Function<T, ImmutableMap<K, V>> accessor,
                BiConsumer<B, ImmutableMap<K, V>> setter) {
            return optional(
                    name,
                    codec,
                    owner -> Optional.of(accessor.apply(owner)).filter(values -> !values.isEmpty()),
                    setter);
        }

        /** The type of subject that a document says it is, and is taken for where it does not. */
        @CanIgnoreReturnValue
        Rows<T, B> subjectType(String type) {
            return add(new Property.SubjectType<>(type, true));
        }

        /** The type of subject that a document may say it is; none is written, for it is what a document is otherwise. */
        @CanIgnoreReturnValue
        Rows<T, B> usualSubjectType(String type) {
            return add(new Property.SubjectType<>(type, false));
        }

        @CanIgnoreReturnValue
        private Rows<T, B> add(Property<T, B> property) {
            properties.add(property);
            bases.add(ImmutableList.of());
            return this;
        }

        /** What the policy has the property of the last row for. */
        @CanIgnoreReturnValue
        Rows<T, B> on(Basis... provisions) {
            bases.set(bases.size() - 1, ImmutableList.copyOf(provisions));
            return this;
        }

        /**
         * Optional properties that stand together. A document has those of exactly one alternative, which so says what kind
         * of thing it is.
         */
        @CanIgnoreReturnValue
        Rows<T, B> alternative(String... some) {
            alternatives.add(ImmutableList.copyOf(some));
            return this;
        }

        /** The table, of a type whose builder says all there is to say. */
        Table<T, B> build(Function<B, T> end) {
            return new Table<>(this, (builder, in) -> end.apply(builder));
        }

        /** The table, of a type that has to be refused for more than its builder knows. */
        Table<T, B> buildWith(BiFunction<B, TokenSource, T> end) {
            return new Table<>(this, end);
        }
    }
}
