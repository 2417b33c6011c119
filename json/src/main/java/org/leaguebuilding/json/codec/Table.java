package org.leaguebuilding.json.codec;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.json.token.MetNames;
import org.leaguebuilding.json.token.Names;
import org.leaguebuilding.json.token.Owner;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/**
 * The properties of one type, in the order in which they are written. Immutable and thread-safe.
 *
 * @param <T> the type
 */
public abstract class Table<T> extends Codec<T> implements Owner {

    /** So many fit into the bits that say which were there. */
    private static final int MAX_PROPERTIES = Long.SIZE;

    private final Class<?> type;
    private final String form;
    private final Names names;
    private final @Nullable About described;
    private final ImmutableList<Row> rows;
    private final ImmutableList<Alternative> alternatives;
    private final long required;

    public Table(Rows rows) {
        this.type = rows.type();
        this.form = type.getSimpleName();
        this.described = rows.described();
        this.rows = rows.all();
        this.names = new Names(names(this.rows));
        this.alternatives = alternatives(rows);
        long bits = 0;
        for (int i = 0; i < names.size(); i++) {
            bits |= this.rows.get(i).required() ? 1L << i : 0;
        }
        this.required = bits;
    }

    /** No streams here: a fresh process would link them before its first document. */
    private static String[] names(ImmutableList<Row> rows) {
        if (rows.size() > MAX_PROPERTIES) {
            throw new IllegalStateException("more than " + MAX_PROPERTIES + " properties");
        }
        String[] names = new String[rows.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = rows.get(i).name();
        }
        return names;
    }

    private ImmutableList<Alternative> alternatives(Rows rows) {
        ImmutableList.Builder<Alternative> all = ImmutableList.builder();
        for (ImmutableList<String> some : rows.alternatives()) {
            all.add(new Alternative(some, bits(some)));
        }
        return all.build();
    }

    private long bits(ImmutableList<String> some) {
        long bits = 0;
        for (String name : some) {
            bits |= 1L << names.find(name, 0);
        }
        return bits;
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
    public static <T, B> FunctionTable.Builder<T, B> of(Class<T> type, Supplier<B> begin) {
        return new FunctionTable.Builder<>(type, begin);
    }

    /** {@return the type's simple name} */
    public String form() {
        return form;
    }

    @Override
    public final LocalizedText title() {
        return SchemaTexts.title(type, described);
    }

    @Override
    public final ImmutableList<String> properties() {
        return rows.stream().map(Row::name).collect(ImmutableList.toImmutableList());
    }

    /** {@return the names of the properties, by place} */
    protected final Names names() {
        return names;
    }

    /** {@return a new draft, into which a value is read} */
    public abstract Draft<T> begin();

    /**
     * Writes names and values of what is there, in the order of the places.
     *
     * @param out takes the tokens
     * @param value the value
     */
    protected abstract void writeProperties(TokenSink out, T value);

    /**
     * Writes a property.
     *
     * @param <V> the values
     * @param out takes the tokens
     * @param place the property's place
     * @param codec writes the value
     * @param value the value
     */
    protected final <V> void put(TokenSink out, int place, Codec<V> codec, V value) {
        out.name(names, place);
        codec.write(out, value);
    }

    /**
     * Writes strings at places that follow each other. One loop is compiled once, where so many calls would be copied.
     *
     * @param out takes the tokens
     * @param firstPlace the place of the first
     * @param texts the strings
     */
    protected final void putTexts(TokenSink out, int firstPlace, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            out.name(names, firstPlace + i);
            out.string(texts[i]);
        }
    }

    /**
     * Writes a property, if it is there.
     *
     * @param <V> the values
     * @param out takes the tokens
     * @param place the property's place
     * @param codec writes the value
     * @param value the value
     */
    protected final <V> void putIfThere(TokenSink out, int place, Codec<V> codec, Optional<V> value) {
        if (value.isPresent()) {
            put(out, place, codec, value.get());
        }
    }

    /**
     * Writes a count.
     *
     * @param out takes the tokens
     * @param place the property's place
     * @param value the count
     */
    protected final void putCount(TokenSink out, int place, int value) {
        out.name(names, place);
        out.number(value);
    }

    /**
     * Writes a count, if it is there.
     *
     * @param out takes the tokens
     * @param place the property's place
     * @param value the count
     */
    protected final void putCountIfThere(TokenSink out, int place, OptionalInt value) {
        if (value.isPresent()) {
            putCount(out, place, value.getAsInt());
        }
    }

    /**
     * Writes a list, which is left out where it is empty.
     *
     * @param <V> the elements
     * @param out takes the tokens
     * @param place the property's place
     * @param element writes an element
     * @param values the list
     */
    protected final <V> void putAll(TokenSink out, int place, Codec<V> element, ImmutableList<V> values) {
        if (!values.isEmpty()) {
            putList(out, place, element, values);
        }
    }

    /**
     * Writes a list, empty or not.
     *
     * @param <V> the elements
     * @param out takes the tokens
     * @param place the property's place
     * @param element writes an element
     * @param values the list
     */
    protected final <V> void putList(TokenSink out, int place, Codec<V> element, ImmutableList<V> values) {
        out.name(names, place);
        out.beginArray();
        for (int i = 0; i < values.size(); i++) {
            element.write(out, values.get(i));
        }
        out.endArray();
    }

    @Override
    public final T read(TokenSource in) {
        in.enterObject();
        Draft<T> draft = begin();
        long seen = 0;
        int expected = 0;
        MetNames unknown = null;
        int place;
        while ((place = in.nextProperty(names, expected)) != TokenSource.END) {
            if (place == TokenSource.UNKNOWN) {
                unknown = in.unknownProperty(this, unknown);
                continue;
            }
            long bit = 1L << place;
            if ((seen & bit) != 0) {
                throw in.duplicate();
            }
            seen |= bit;
            in.advance();
            draft.read(place, in);
            expected = place + 1;
        }
        if ((required & ~seen) != 0) {
            throw in.missing(names.get(Long.numberOfTrailingZeros(required & ~seen)));
        }
        if (!alternatives.isEmpty()) {
            requireOneAlternative(seen, in);
        }
        return built(draft, in);
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

    private T built(Draft<T> draft, TokenSource in) {
        try {
            return draft.end(in);
        } catch (MalformedValueException e) {
            throw in.malformedObject(e, names);
        }
    }

    @Override
    public final void write(TokenSink out, T value) {
        out.beginObject();
        writeProperties(out, value);
        out.endObject();
    }

    /**
     * Writes the properties of a value into an object that is begun.
     *
     * @param out where to
     * @param value the value
     */
    public final void writeWithin(TokenSink out, T value) {
        writeProperties(out, value);
    }

    @Override
    public final Schema schema(Definitions definitions) {
        return definitions.reference(form, () -> definition(definitions));
    }

    @Override
    public WrittenPlace place(ImmutableList<String> path) {
        int at = path.isEmpty() ? -1 : names.find(path.get(0), 0);
        if (at < 0) {
            return super.place(path);
        }
        Row row = rows.get(at);
        int own = Math.min(row.isList() ? 2 : 1, path.size());
        return row.place(path.subList(own, path.size())).below(path.subList(0, own));
    }

    private Schema definition(Definitions definitions) {
        Schema all = new Schema();
        List<String> demanded = new ArrayList<>();
        for (Row row : rows) {
            all.with(row.name(), SchemaTexts.describe(row.schema(definitions), type, row));
            if (row.required()) {
                demanded.add(row.name());
            }
        }
        Schema object = SchemaTexts.describe(Schema.ofType("object"), type, described)
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
}
