package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.MapCodec;
import org.leaguebuilding.json.codec.NumberCodecs;
import org.leaguebuilding.json.codec.Row.Size;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.codec.TypeName;
import org.leaguebuilding.json.form.RecordPart.Shape;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.OpenCode;

/**
 * Makes the tables of a host's subjects, which are records, and of all records within them: their properties are the components
 * in their order, as in the tables that the build makes of the library's own. What the types of components do not say is in the
 * facts of the family. Not thread-safe.
 */
public final class RecordTables {

    private final ImmutableMap<String, SubjectFact> facts;
    private final ImmutableMap<Class<?>, Codec<?>> library;
    private final Map<Class<?>, Codec<?>> made = new HashMap<>();
    private final ImmutableList.Builder<Binding<?>> bindings = ImmutableList.builder();

    private RecordTables(RuleFamily<?> family) {
        this.facts = Maps.uniqueIndex(family.facts(), SubjectFact::path);
        this.library = ValuesByClass.ofLibrary();
    }

    /**
     * Whether the subjects of a family are records with facts, of which tables can be made.
     *
     * @param family the family
     */
    public static boolean canMake(RuleFamily<?> family) {
        return family.subject().subjectClass().isRecord() && !family.facts().isEmpty();
    }

    /**
     * The table of a family's subjects, which is the last, and those of what they consist of.
     *
     * @param <S> the subjects
     * @param family a family of which tables can be made
     * @throws IllegalStateException if a component has a type that stands in no form, or a record is not open to this module
     */
    public static <S extends Subject> ImmutableList<Binding<?>> of(RuleFamily<S> family) {
        RecordTables tables = new RecordTables(family);
        tables.table(
                family.subject().subjectClass(), new TypeName(family.subject().code()), "");
        return tables.bindings.build();
    }

    private <T> Table<T> table(Class<T> type, @Nullable TypeName typeName, String path) {
        ImmutableList.Builder<RecordPart> parts = ImmutableList.builder();
        for (RecordComponent component : type.getRecordComponents()) {
            parts.add(part(component, path + component.getName()));
        }
        Table<T> table = new RecordTable<>(type, typeName, parts.build());
        bind(type, table);
        return table;
    }

    private <T> void bind(Class<T> type, Codec<T> codec) {
        made.put(type, codec);
        bindings.add(new Binding<>(type, codec));
    }

    @SuppressWarnings("unchecked") // the codec is that of the component's type
    private RecordPart part(RecordComponent component, String path) {
        Type type = component.getGenericType();
        Class<?> raw = component.getType();
        SubjectFact fact = facts.get(path);
        Size size = fact == null ? Size.ANY : Size.valueOf(fact.size().name());
        Component at = new Component(component, path, fact, size);
        Shape shape = shape(raw);
        Codec<?> codec = switch (shape) {
            case COUNT, OPTIONAL_COUNT -> NumberCodecs.TOTAL;
            case OPTIONAL -> codec(at, argument(type, 0), path + ".");
            case LIST -> codec(at, argument(type, 0), path + "[].");
            case ONE, SET, MAP -> codec(at, type, path + ".");
        };
        return new RecordPart(
                Reflection.accessor(component),
                shape,
                size,
                (Codec<Object>) codec,
                fact == null ? ImmutableList.of() : fact.provisions());
    }

    private static Shape shape(Class<?> raw) {
        if (raw == int.class) {
            return Shape.COUNT;
        }
        if (raw == OptionalInt.class) {
            return Shape.OPTIONAL_COUNT;
        }
        if (raw == Optional.class) {
            return Shape.OPTIONAL;
        }
        if (raw == ImmutableList.class) {
            return Shape.LIST;
        }
        return raw == ImmutableSet.class ? Shape.SET : raw == ImmutableMap.class ? Shape.MAP : Shape.ONE;
    }

    private Codec<?> codec(Component at, Type type, String within) {
        if (type instanceof ParameterizedType several) {
            return collection(at, several);
        }
        if (type == String.class) {
            return at.text();
        }
        if (!(type instanceof Class<?> one)) {
            throw at.noForm(type);
        }
        Codec<?> known = library.getOrDefault(one, made.get(one));
        return known == null ? own(at, one, within) : known;
    }

    private Codec<?> collection(Component at, ParameterizedType type) {
        if (type.getRawType() == ImmutableSet.class) {
            Codec<?> element = codec(at, argument(type, 0), at.path() + "[].");
            return at.size() == Size.SOME ? Codecs.some(element) : Codecs.set(element);
        }
        if (type.getRawType() == ImmutableMap.class) {
            Codec<?> values = codec(at, argument(type, 1), at.path() + ".");
            return argument(type, 0) == String.class ? MapCodec.byCode(values) : byKey(at, argument(type, 0), values);
        }
        if (type.getRawType() == ImmutableList.class && argument(type, 0) == LocalDate.class) {
            return Codecs.DATES;
        }
        throw at.noForm(type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // it is an enum of codes
    private static Codec<?> byKey(Component at, Type keys, Codec<?> values) {
        if (keys instanceof Class<?> key && isClosed(key)) {
            return MapCodec.closed(at.component().getName(), (Class) key, values);
        }
        throw at.noForm(keys);
    }

    private Codec<?> own(Component at, Class<?> type, String within) {
        if (isClosed(type)) {
            return code(type, closed(type));
        }
        if (OpenCode.class.isAssignableFrom(type)) {
            return code(type, open(type));
        }
        if (type.isRecord()) {
            return table(type, null, within);
        }
        throw at.noForm(type);
    }

    private static boolean isClosed(Class<?> type) {
        return type.isEnum() && Coded.class.isAssignableFrom(type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the codec is that of the type
    private Codec<?> code(Class type, Codec codec) {
        bind(type, codec);
        return codec;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // it is an enum of codes
    private static Codec<?> closed(Class type) {
        return Codecs.closed(type);
    }

    /** As all open codes of the library are declared, whose built-in members and terms are methods of the class. */
    @SuppressWarnings("unchecked") // they are of its own type
    private static Codec<?> open(Class<?> type) {
        return Codecs.open(
                (ImmutableList<OpenCode>) Reflection.callStatic(type, "builtIn"),
                (ImmutableMap<String, OpenCode>) Reflection.callStatic(type, "terms"),
                code -> (OpenCode) Reflection.callStatic(type, "of", code));
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    /** A component and its fact, which a family that lists its facts by hand may have left out. */
    private record Component(
            RecordComponent component,
            String path,
            @Nullable SubjectFact fact,
            Size size) {

        Codec<String> text() {
            Fact.Text kind = fact == null ? Fact.Text.ID : fact.text().orElse(Fact.Text.ID);
            return switch (kind) {
                case ID -> Codecs.ID;
                case NAME -> Codecs.NAME;
                case PROSE -> Codecs.PROSE;
            };
        }

        IllegalStateException noForm(Type type) {
            return new IllegalStateException(component.getDeclaringRecord().getSimpleName() + "." + component.getName()
                    + ": values of type " + type.getTypeName() + " have no form; write one with Form.of");
        }
    }
}
