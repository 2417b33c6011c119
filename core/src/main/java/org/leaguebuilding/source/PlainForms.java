package org.leaguebuilding.source;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.OpenCode;
import org.leaguebuilding.value.Ratio;

/** The plain forms that types of parameters have in common. */
public final class PlainForms {

    private static final int MOST_DIGITS = 16;

    static final PlainForm<Boolean> YES_OR_NO = of(value -> value, PlainForms::truth);

    static final PlainForm<Integer> COUNT = of(Integer::longValue, PlainForms::count);

    static final PlainForm<Ratio> RATIO = of(PlainForms::inLowestTerms, PlainForms::ratio);

    static final PlainForm<BigDecimal> DECIMAL = of(PlainForms::normal, PlainForms::decimal);

    private PlainForms() {}

    /** The form of two functions. */
    static <T> PlainForm<T> of(Function<T, Object> say, BiFunction<String, Object, T> read) {
        return new Functions<>(say, read, ImmutableList.of(), ImmutableList.of());
    }

    /** The codes of an enumeration. */
    static <E extends Enum<E>> PlainForm<E> codeOf(Class<E> values) {
        ImmutableMap<String, E> byCode = Arrays.stream(values.getEnumConstants())
                .collect(ImmutableMap.toImmutableMap(PlainForms::code, Function.identity()));
        return new Functions<>(
                PlainForms::code,
                (id, plain) -> known(id, plain, byCode),
                byCode.keySet().asList(),
                ImmutableList.of());
    }

    /**
     * Codes of an open set.
     *
     * @param <E> the set
     * @param make makes the element of a code
     * @return the form
     */
    public static <E extends OpenCode> PlainForm<E> openCode(Function<String, E> make) {
        requireNonNull(make, "make");
        return of(OpenCode::code, (id, plain) -> make.apply(text(id, plain)));
    }

    /**
     * Sets of values, as lists in alphabetical order.
     *
     * @param <E> the elements
     * @param element the form of one
     * @return the form
     */
    public static <E> PlainForm<ImmutableSet<E>> setOf(PlainForm<E> element) {
        requireNonNull(element, "element");
        return new Functions<>(
                set -> set.stream()
                        .map(element::say)
                        .map(Object::toString)
                        .sorted()
                        .collect(ImmutableList.<Object>toImmutableList()),
                (id, plain) -> set(id, plain, element),
                element.codes(),
                ImmutableList.of());
    }

    /**
     * Maps by codes.
     *
     * @param <K> the keys
     * @param <V> the values
     * @param key the form of a key, which is a text
     * @param value the form of a value
     * @return the form
     */
    public static <K, V> PlainForm<ImmutableMap<K, V>> mapOf(PlainForm<K> key, PlainForm<V> value) {
        requireNonNull(key, "key");
        requireNonNull(value, "value");
        return new Functions<>(
                map -> map.entrySet().stream()
                        .collect(ImmutableSortedMap.<Map.Entry<K, V>, String, Object>toImmutableSortedMap(
                                String::compareTo,
                                entry -> key.say(entry.getKey()).toString(),
                                entry -> value.say(entry.getValue()))),
                (id, plain) -> map(id, plain, key, value),
                key.codes(),
                value.codes());
    }

    /**
     * A ratio in its one form.
     *
     * @param ratio the ratio
     * @return such as {@code 1/2}, of 50 hundredths as well
     */
    public static String inLowestTerms(Ratio ratio) {
        requireNonNull(ratio, "ratio");
        long common = gcd(ratio.numerator(), ratio.denominator());
        return Ratio.of(ratio.numerator() / common, ratio.denominator() / common)
                .toString();
    }

    /**
     * A decimal in its one form: without zeros at its end, and a whole number as such.
     *
     * @param number the decimal
     * @return a {@code Long} or a {@code BigDecimal}
     */
    public static Object normal(BigDecimal number) {
        requireNonNull(number, "number");
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= 0 && stripped.precision() - stripped.scale() <= MOST_DIGITS
                ? (Object) stripped.longValueExact()
                : stripped;
    }

    /**
     * A text.
     *
     * @param id the parameter's id
     * @param plain what stands there
     * @return the text
     * @throws MalformedValueException if it is none
     */
    public static String text(String id, Object plain) {
        requireNonNull(id, "id");
        requireNonNull(plain, "plain");
        if (plain instanceof String text) {
            return text;
        }
        throw refusal(id, plain, Expectation.CODE);
    }

    private static Boolean truth(String id, Object plain) {
        if (plain instanceof Boolean truth) {
            return truth;
        }
        throw refusal(id, plain, Expectation.YES_OR_NO);
    }

    private static Integer count(String id, Object plain) {
        if (plain instanceof Long number && number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        throw refusal(id, plain, Expectation.COUNT);
    }

    private static BigDecimal decimal(String id, Object plain) {
        if (plain instanceof Long number) {
            return BigDecimal.valueOf(number);
        }
        if (plain instanceof BigDecimal number) {
            return number;
        }
        throw refusal(id, plain, Expectation.SCORE);
    }

    /**
     * A ratio, said as two counts ({@code 3/4}) or as a decimal ({@code 0.75}).
     *
     * @param id the field that a refusal names
     * @param plain what stands there
     * @return the ratio
     * @throws MalformedValueException if it is none
     */
    public static Ratio ratio(String id, Object plain) {
        requireNonNull(id, "id");
        requireNonNull(plain, "plain");
        if (plain instanceof String text) {
            return Ratio.parse(text);
        }
        BigDecimal number = decimal(id, plain).stripTrailingZeros();
        if (number.signum() < 0 || number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw refusal(id, plain, Expectation.RATIO);
        }
        BigDecimal whole = BigDecimal.ONE.scaleByPowerOfTen(Math.max(number.scale(), 0));
        long part = number.multiply(whole).longValueExact();
        long common = gcd(part, whole.longValueExact());
        return Ratio.of(part / common, whole.longValueExact() / common);
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    private static <E> ImmutableSet<E> set(String id, Object plain, PlainForm<E> element) {
        if (!(plain instanceof List<?> list)) {
            throw refusal(id, plain, Expectation.LIST);
        }
        ImmutableSet<E> set = list.stream().map(each -> element.read(id, each)).collect(ImmutableSet.toImmutableSet());
        if (set.size() != list.size()) {
            throw refusal(id, plain, Expectation.DISTINCT);
        }
        return set;
    }

    private static <K, V> ImmutableMap<K, V> map(String id, Object plain, PlainForm<K> key, PlainForm<V> value) {
        if (!(plain instanceof Map<?, ?> map)) {
            throw refusal(id, plain, Expectation.MAP);
        }
        ImmutableMap.Builder<K, V> all = ImmutableMap.builder();
        map.forEach((code, each) -> all.put(key.read(id, code), value.read(id, each)));
        return all.buildOrThrow();
    }

    private static <E> E known(String id, Object plain, ImmutableMap<String, E> byCode) {
        E value = plain instanceof String code ? byCode.get(code) : null;
        if (value == null) {
            throw refusal(id, plain, Expectation.KNOWN_CODE);
        }
        return value;
    }

    private static String code(Enum<?> value) {
        return value instanceof Coded coded ? coded.code() : Codes.kebab(value);
    }

    private static MalformedValueException refusal(String id, Object plain, Expectation expectation) {
        return new MalformedValueException("Parameter", id, plain, expectation);
    }

    private record Functions<T>(
            Function<T, Object> saying,
            BiFunction<String, Object, T> reading,
            ImmutableList<String> codes,
            ImmutableList<String> codesOfValues)
            implements PlainForm<T> {

        @Override
        public Object say(T value) {
            requireNonNull(value, "value");
            return saying.apply(value);
        }

        @Override
        public T read(String id, Object plain) {
            requireNonNull(id, "id");
            requireNonNull(plain, "plain");
            return reading.apply(id, plain);
        }

        @Override
        public ImmutableList<String> codesAt(String key) {
            requireNonNull(key, "key");
            return codesOfValues;
        }
    }
}
