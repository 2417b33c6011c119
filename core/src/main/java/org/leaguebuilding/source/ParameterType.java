package org.leaguebuilding.source;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.structure.Decimals;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.OpenCode;
import org.leaguebuilding.value.Ratio;

/**
 * What values a parameter can have: their class, and the range that they have to keep. Immutable and thread-safe.
 *
 * @param <T> the class of the values
 */
public final class ParameterType<T> {

    private static final String TYPE = "Parameter";
    private static final ParameterType<Boolean> YES_OR_NO =
            new ParameterType<>(Boolean.class, Optional.empty(), keep(), PlainForms.YES_OR_NO);
    private static final ParameterType<Ratio> SHARE = new ParameterType<>(
            Ratio.class, Optional.of(Range.closed(Ratio.ZERO, Ratio.ONE)), ParameterType::share, PlainForms.RATIO);
    private static final ParameterType<Ratio> RATIO =
            new ParameterType<>(Ratio.class, Optional.of(Range.atLeast(Ratio.ZERO)), keep(), PlainForms.RATIO);
    private static final ParameterType<BigDecimal> SCORE = new ParameterType<>(
            BigDecimal.class,
            Optional.of(Range.closed(BigDecimal.ZERO, Decimals.HUNDRED)),
            (id, value) -> Decimals.score(TYPE, id, value, Decimals.MAX_SCORE_SCALE),
            PlainForms.DECIMAL);
    private static final ParameterType<BigDecimal> MARKS = new ParameterType<>(
            BigDecimal.class,
            Optional.of(Range.openClosed(BigDecimal.ZERO, Decimals.HUNDRED)),
            (id, value) -> Decimals.marks(TYPE, id, value),
            PlainForms.DECIMAL);

    private final Class<?> valueClass;
    private final Optional<Range<?>> range;
    private final Guard<T> guard;
    private final @Nullable PlainForm<T> form;
    private final @Nullable ChronoUnit unit;

    private ParameterType(Class<?> valueClass, Optional<Range<?>> range, Guard<T> guard, @Nullable PlainForm<T> form) {
        this(valueClass, range, guard, form, null);
    }

    private ParameterType(
            Class<?> valueClass,
            Optional<Range<?>> range,
            Guard<T> guard,
            @Nullable PlainForm<T> form,
            @Nullable ChronoUnit unit) {
        this.valueClass = valueClass;
        this.range = range;
        this.guard = guard;
        this.form = form;
        this.unit = unit;
    }

    /**
     * Yes or no.
     *
     * @return the type
     */
    public static ParameterType<Boolean> yesOrNo() {
        return YES_OR_NO;
    }

    /**
     * Whole numbers from 0.
     *
     * @return the type
     */
    public static ParameterType<Integer> count() {
        return new ParameterType<>(
                Integer.class, Optional.of(Range.atLeast(0)), ParameterType::count, PlainForms.COUNT);
    }

    /**
     * Whole numbers of days, months or other units of time from 0, within which something has to happen.
     *
     * @param unit what is counted
     * @return the type
     */
    public static ParameterType<Integer> countOf(ChronoUnit unit) {
        requireNonNull(unit, "unit");
        return new ParameterType<>(
                Integer.class, Optional.of(Range.atLeast(0)), ParameterType::count, PlainForms.COUNT, unit);
    }

    /**
     * Whole numbers within a range.
     *
     * @param range the range
     * @param expectation what is said of a number outside of it
     * @return the type
     */
    public static ParameterType<Integer> count(Range<Integer> range, Expectation expectation) {
        requireNonNull(range, "range");
        requireNonNull(expectation, "expectation");
        return new ParameterType<>(Integer.class, Optional.of(range), guard(range, expectation), PlainForms.COUNT);
    }

    /**
     * Exact shares from 0 to 1.
     *
     * @return the type
     */
    public static ParameterType<Ratio> share() {
        return SHARE;
    }

    /**
     * Exact ratios from 0, which may be above 1.
     *
     * @return the type
     */
    public static ParameterType<Ratio> ratio() {
        return RATIO;
    }

    /**
     * Decimals from 0 to 100 with at most sixteen digits after the point, such as scores and coefficients.
     *
     * @return the type
     */
    public static ParameterType<BigDecimal> score() {
        return SCORE;
    }

    /**
     * Decimals above 0 and up to 100 with at most four digits after the point, such as weights in hundredths.
     *
     * @return the type
     */
    public static ParameterType<BigDecimal> marks() {
        return MARKS;
    }

    /**
     * One value of an enumeration.
     *
     * @param <E> the enumeration
     * @param values its class
     * @return the type
     */
    public static <E extends Enum<E>> ParameterType<E> oneOf(Class<E> values) {
        requireNonNull(values, "values");
        return new ParameterType<>(values, Optional.empty(), keep(), PlainForms.codeOf(values));
    }

    /**
     * Sets of values of an enumeration, which are kept in its order.
     *
     * @param <E> the enumeration
     * @param values its class
     * @return the type
     */
    public static <E extends Enum<E>> ParameterType<ImmutableSet<E>> someOf(Class<E> values) {
        requireNonNull(values, "values");
        return new ParameterType<>(
                values,
                Optional.empty(),
                (id, set) -> Sets.immutableEnumSet(set),
                PlainForms.setOf(PlainForms.codeOf(values)));
    }

    /**
     * Sets of values of an enumeration, which are kept in the order that they are given in.
     *
     * @param <E> the enumeration
     * @param elements its class
     * @return the type
     */
    public static <E extends Enum<E>> ParameterType<ImmutableSet<E>> setOf(Class<E> elements) {
        requireNonNull(elements, "elements");
        return new ParameterType<>(elements, Optional.empty(), keep(), PlainForms.setOf(PlainForms.codeOf(elements)));
    }

    /**
     * Sets of codes of an open set, of which none has to be known to the library.
     *
     * @param <E> the open set
     * @param elements its class
     * @param make makes the element of a code
     * @return the type
     */
    public static <E extends OpenCode> ParameterType<ImmutableSet<E>> setOf(
            Class<? super E> elements, Function<String, E> make) {
        requireNonNull(elements, "elements");
        requireNonNull(make, "make");
        return new ParameterType<>(elements, Optional.empty(), keep(), PlainForms.setOf(PlainForms.openCode(make)));
    }

    /**
     * Maps from the values of an enumeration.
     *
     * @param <K> the enumeration
     * @param <V> the values by key
     * @param keys the enumeration's class
     * @param values what each value can be
     * @return the type
     */
    public static <K extends Enum<K>, V> ParameterType<ImmutableMap<K, V>> mapOf(
            Class<K> keys, ParameterType<V> values) {
        requireNonNull(keys, "keys");
        requireNonNull(values, "values");
        PlainForm<V> value = values.form;
        return new ParameterType<>(
                keys,
                Optional.empty(),
                keep(),
                value == null ? null : PlainForms.mapOf(PlainForms.codeOf(keys), value));
    }

    /**
     * Values of some other class.
     *
     * @param <T> the class of the values
     * @param values a class that they are of; of a map or a collection, that of its elements
     * @return the type
     */
    public static <T> ParameterType<T> of(Class<?> values) {
        requireNonNull(values, "values");
        return new ParameterType<>(values, Optional.empty(), keep(), null);
    }

    /**
     * The same type with a form in which editions that are written as files say its values.
     *
     * @param said the form
     * @return the type
     */
    public ParameterType<T> saidAs(PlainForm<T> said) {
        requireNonNull(said, "said");
        return new ParameterType<>(valueClass, range, guard, said, unit);
    }

    /**
     * {@return the same type with something more to keep}
     *
     * @param further what a value has to keep, and in which form it is kept; it sees the value in the form that this type
     *     gives it
     */
    public ParameterType<T> keeping(Guard<T> further) {
        requireNonNull(further, "further");
        return new ParameterType<>(
                valueClass, range, (id, value) -> further.accept(id, guard.accept(id, value)), form, unit);
    }

    /**
     * The class of the values; for sets and maps, that of their elements or keys.
     *
     * @return the class
     */
    public Class<?> valueClass() {
        return valueClass;
    }

    /** {@return the range; empty for values without an order, or with none to keep} */
    public Optional<Range<?>> range() {
        return range;
    }

    /** {@return the unit of time that the values count; empty for other values} */
    public Optional<ChronoUnit> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * How editions that are written as files say the values.
     *
     * @return the form; empty for values that only Java can say
     */
    public Optional<PlainForm<T>> plainForm() {
        return Optional.ofNullable(form);
    }

    /**
     * Takes a value if it can be one of this type.
     *
     * @param id the id of the parameter
     * @param value the value
     * @return the value as it is kept, equal to the one given or in a plainer form
     * @throws MalformedValueException if it is null or out of range; the exception names the parameter's id
     */
    public T require(String id, T value) {
        requireNonNull(id, "id");
        requireNonNull(value, "value");
        Structure.given(TYPE, id, value);
        return guard.accept(id, value);
    }

    private static Integer count(String id, Integer value) {
        Structure.count(TYPE, id, value);
        return value;
    }

    private static Ratio share(String id, Ratio value) {
        Structure.given(TYPE, id, value);
        if (!value.isShare()) {
            throw new MalformedValueException(TYPE, id, value, Expectation.SHARE);
        }
        return value;
    }

    private static <T> Guard<T> keep() {
        return (id, value) -> value;
    }

    private static Guard<Integer> guard(Range<Integer> range, Expectation expectation) {
        return (id, value) -> {
            if (!range.contains(value)) {
                throw new MalformedValueException(TYPE, id, value, expectation);
            }
            return value;
        };
    }

    /**
     * Takes a value or refuses it.
     *
     * @param <T> the class of the values
     */
    @FunctionalInterface
    public interface Guard<T> {

        /**
         * Takes a value or refuses it.
         *
         * @param id the parameter's id, which a refusal names as the field
         * @param value the value
         * @return the value as it is kept
         * @throws MalformedValueException if it is refused
         */
        T accept(String id, T value);
    }
}
