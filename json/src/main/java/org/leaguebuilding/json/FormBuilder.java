package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.FunctionTable;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.codec.TypeName;
import org.leaguebuilding.json.form.Binding;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.value.LocalizedText;

/**
 * A form that a host writes, property by property in the order in which they are written. Each has a name, a kind of value, where the
 * value is got, and where it is put while a document is read. Names and strictness are those of the library's own forms.
 *
 * <pre>{@code
 * Form<Venue> venues = Form.of(VenuePolicy.SUBJECT, VenueDraft::new)
 *         .required("id", Value.ID, Venue::id, (draft, id) -> draft.id = id)
 *         .optionalCount("seats", Venue::seats, (draft, seats) -> draft.seats = OptionalInt.of(seats))
 *         .about(LocalizedText.of("座位数", "Seats"), LocalizedText.of("固定座位。", "Fixed seats."))
 *         .build(VenueDraft::venue);
 * }</pre>
 *
 * <p>Not thread-safe; the form is.
 *
 * @param <T> the values
 * @param <B> what a value is collected in while it is read
 */
public final class FormBuilder<T, B> {

    private static final String SUBJECT_TYPE = "subjectType";

    private final String name;
    private final Class<T> type;
    private final boolean ofSubject;
    private final FunctionTable.Builder<T, B> table;
    private final Set<Binding<?>> within = new LinkedHashSet<>();

    private FormBuilder(String name, Class<T> type, boolean ofSubject, Supplier<B> draft) {
        this.name = name;
        this.type = type;
        this.ofSubject = ofSubject;
        this.table = Table.of(type, draft);
    }

    static <S extends Subject, B> FormBuilder<S, B> ofSubject(SubjectType<S> subject, Supplier<B> draft) {
        FormBuilder<S, B> form = new FormBuilder<>(subject.code(), subject.subjectClass(), true, draft);
        form.table.describedAs(titleOf(subject), titleOf(subject));
        String code = subject.code();
        form.table.optional(SUBJECT_TYPE, new TypeName(code), any -> Optional.of(code), (any, said) -> {});
        return form;
    }

    private static LocalizedText titleOf(SubjectType<?> subject) {
        return LocalizedText.of(subject.title(Locale.SIMPLIFIED_CHINESE), subject.title(Locale.ENGLISH));
    }

    static <V, B> FormBuilder<V, B> ofValue(Class<V> type, Supplier<B> draft) {
        String name = type.getSimpleName();
        FormBuilder<V, B> form = new FormBuilder<>(name, type, false, draft);
        form.table.describedAs(LocalizedText.of(name, name), LocalizedText.of(name, name));
        return form;
    }

    /**
     * Adds a property that is always there.
     *
     * @param <V> its values
     * @param property its name
     * @param value the kind of value
     * @param get gets it
     * @param set puts it into what is collected
     * @return this
     */
    @CanIgnoreReturnValue
    public <V> FormBuilder<T, B> required(String property, Value<V> value, Function<T, V> get, BiConsumer<B, V> set) {
        table.required(
                requireNonNull(property, "property"),
                codec(requireNonNull(value, "value")),
                requireNonNull(get, "get"),
                requireNonNull(set, "set"));
        return named(property);
    }

    /**
     * Adds a property that may be absent, and then is left out.
     *
     * @param <V> its values
     * @param property its name
     * @param value the kind of value
     * @param get gets it
     * @param set puts it into what is collected
     * @return this
     */
    @CanIgnoreReturnValue
    public <V> FormBuilder<T, B> optional(
            String property, Value<V> value, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        table.optional(
                requireNonNull(property, "property"),
                codec(requireNonNull(value, "value")),
                requireNonNull(get, "get"),
                requireNonNull(set, "set"));
        return named(property);
    }

    /**
     * Adds a count that is always there.
     *
     * @param property its name
     * @param get gets it
     * @param set puts it into what is collected
     * @return this
     */
    @CanIgnoreReturnValue
    public FormBuilder<T, B> count(String property, ToIntFunction<T> get, ObjIntConsumer<B> set) {
        table.count(requireNonNull(property, "property"), requireNonNull(get, "get"), requireNonNull(set, "set"));
        return named(property);
    }

    /**
     * Adds a count that may be absent, and then is left out.
     *
     * @param property its name
     * @param get gets it
     * @param set puts it into what is collected
     * @return this
     */
    @CanIgnoreReturnValue
    public FormBuilder<T, B> optionalCount(String property, Function<T, OptionalInt> get, ObjIntConsumer<B> set) {
        table.optionalCount(
                requireNonNull(property, "property"), requireNonNull(get, "get"), requireNonNull(set, "set"));
        return named(property);
    }

    /**
     * Adds a list, which is left out where it is empty.
     *
     * @param <V> its elements
     * @param property its name
     * @param element the kind of element
     * @param get gets it
     * @param add puts one element into what is collected
     * @return this
     */
    @CanIgnoreReturnValue
    public <V> FormBuilder<T, B> list(
            String property, Value<V> element, Function<T, ImmutableList<V>> get, BiConsumer<B, V> add) {
        table.list(
                requireNonNull(property, "property"),
                codec(requireNonNull(element, "element")),
                requireNonNull(get, "get"),
                requireNonNull(add, "add"));
        return named(property);
    }

    private <V> Codec<V> codec(Value<V> value) {
        within.addAll(value.bindings());
        return value.codec();
    }

    /** Until a property is described its name stands for title and description. */
    @CanIgnoreReturnValue
    private FormBuilder<T, B> named(String property) {
        return about(LocalizedText.of(property, property), LocalizedText.of(property, property));
    }

    /**
     * Says what the schema says of the property that was added last.
     *
     * @param title what it is called
     * @param description what it means
     * @return this
     */
    @CanIgnoreReturnValue
    public FormBuilder<T, B> about(LocalizedText title, LocalizedText description) {
        table.about(requireNonNull(title, "title"), requireNonNull(description, "description"));
        return this;
    }

    /**
     * Says what the property that was added last is for.
     *
     * @param bases provisions of the policy, or the city's own
     * @return this
     */
    @CanIgnoreReturnValue
    public FormBuilder<T, B> on(Basis... bases) {
        table.on(requireNonNull(bases, "bases").clone());
        return this;
    }

    /**
     * Ends the form.
     *
     * @param end makes a value of what was collected. A {@link org.leaguebuilding.validation.MalformedValueException} that it throws
     *     refuses the document at the property that the exception names
     * @return the form
     */
    public Form<T> build(Function<B, T> end) {
        return HostForm.written(
                name,
                type,
                ofSubject ? HostForm.Origin.SUBJECT : HostForm.Origin.VALUE,
                table.build(requireNonNull(end, "end")),
                ImmutableList.copyOf(within));
    }
}
