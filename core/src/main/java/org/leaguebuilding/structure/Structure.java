package org.leaguebuilding.structure;

import com.google.common.collect.ImmutableCollection;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/** The structural checks that constructors share. Each names type and field, so that the exception can. */
public final class Structure {

    /** The first date that any fact may carry. */
    public static final LocalDate FIRST_DATE = LocalDate.of(1900, 1, 1);

    /** The last date that any fact may carry. */
    public static final LocalDate LAST_DATE = LocalDate.of(2199, 12, 31);

    private static final int MAX_IDENTIFIER = 128;
    private static final int MAX_NAME = 256;
    private static final int MAX_TEXT = 2_000;
    private static final int MAX_CODE = 64;
    private static final int MAX_RULE_ID = 128;

    /** The form of a code; shared with the schemas. */
    public static final String CODE_PATTERN = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";

    private static final Pattern RULE_ID = Pattern.compile(CODE_PATTERN + "(?:\\." + CODE_PATTERN + ")+");

    private Structure() {}

    /**
     * A component that is given: a fact that is absent is an empty optional, a list without elements an empty list. The
     * other checks of this class begin with this one.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     */
    public static void given(String type, String field, @Nullable Object value) {
        if (value == null) {
            throw new MalformedValueException(type, field, "", Expectation.PRESENT);
        }
    }

    /**
     * An identifier of the host's.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     */
    public static void id(String type, String field, String value) {
        given(type, field, value);
        if (!PlainText.isIdentifier(value, MAX_IDENTIFIER)) {
            throw new MalformedValueException(type, field, value, Expectation.IDENTIFIER);
        }
    }

    /**
     * An identifier of the host's, where given.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     */
    public static void id(String type, String field, Optional<String> value) {
        given(type, field, value);
        if (value.isPresent()) {
            id(type, field, value.get());
        }
    }

    /**
     * Identifiers of the host's; duplicates are looked for elsewhere.
     *
     * @param type the type that refuses
     * @param field the field
     * @param values its values
     */
    public static void ids(String type, String field, ImmutableCollection<String> values) {
        given(type, field, values);
        for (String value : values) {
            id(type, field, value);
        }
    }

    /**
     * A reference to a person, which no message may quote.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     */
    public static void privateId(String type, String field, String value) {
        given(type, field, value);
        if (!PlainText.isIdentifier(value, MAX_IDENTIFIER)) {
            throw new MalformedValueException(type, field, "…", Expectation.IDENTIFIER);
        }
    }

    /**
     * A name for people to read.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     */
    public static void name(String type, String field, String value) {
        given(type, field, value);
        if (!PlainText.isProse(value, MAX_NAME)) {
            throw new MalformedValueException(type, field, value, Expectation.NAME);
        }
    }

    /**
     * Running text.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     */
    public static void text(String type, String field, String value) {
        given(type, field, value);
        if (!PlainText.isProse(value, MAX_TEXT)) {
            throw new MalformedValueException(type, field, value, Expectation.TEXT);
        }
    }

    /**
     * Running text, where given.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     */
    public static void text(String type, String field, Optional<String> value) {
        given(type, field, value);
        if (value.isPresent()) {
            text(type, field, value.get());
        }
    }

    /**
     * A code of an open set.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     */
    public static void code(String type, String field, String value) {
        given(type, field, value);
        if (!isCode(value)) {
            throw new MalformedValueException(type, field, value, Expectation.CODE);
        }
    }

    /**
     * A rule id.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     */
    public static void ruleId(String type, String field, String value) {
        given(type, field, value);
        if (value.length() > MAX_RULE_ID || !RULE_ID.matcher(value).matches()) {
            throw new MalformedValueException(type, field, value, Expectation.RULE_ID);
        }
    }

    /**
     * A count.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     */
    public static void count(String type, String field, long value) {
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new MalformedValueException(type, field, value, Expectation.COUNT);
        }
    }

    /**
     * A count, where given.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     */
    public static void count(String type, String field, OptionalInt value) {
        given(type, field, value);
        if (value.isPresent()) {
            count(type, field, value.getAsInt());
        }
    }

    /**
     * A count of one or more.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     */
    public static void positive(String type, String field, long value) {
        if (value < 1) {
            throw new MalformedValueException(type, field, value, Expectation.POSITIVE);
        }
    }

    /**
     * A part that is not larger than its whole, where both are given.
     *
     * @param type the type that refuses
     * @param field the field of the part
     * @param part its value
     * @param whole what it is a part of
     */
    public static void part(String type, String field, OptionalInt part, OptionalInt whole) {
        if (part.isPresent() && whole.isPresent() && part.getAsInt() > whole.getAsInt()) {
            throw new MalformedValueException(type, field, part.getAsInt() + "/" + whole.getAsInt(), Expectation.PART);
        }
    }

    /**
     * A date.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     */
    public static void date(String type, String field, LocalDate value) {
        given(type, field, value);
        if (value.isBefore(FIRST_DATE) || value.isAfter(LAST_DATE)) {
            throw new MalformedValueException(type, field, value, Expectation.DATE);
        }
    }

    /**
     * A date, where given.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     */
    public static void date(String type, String field, Optional<LocalDate> value) {
        given(type, field, value);
        if (value.isPresent()) {
            date(type, field, value.get());
        }
    }

    /**
     * A year all of whose days, and the one after it, are dates.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     */
    public static void year(String type, String field, int value) {
        if (value < FIRST_DATE.getYear() || value >= LAST_DATE.getYear()) {
            throw new MalformedValueException(type, field, value, Expectation.YEAR);
        }
    }

    /**
     * A date that does not lie before the one it follows.
     *
     * @param type the type that refuses
     * @param field the field
     * @param start the date that is followed
     * @param end the value of the field
     */
    public static void notBefore(String type, String field, LocalDate start, LocalDate end) {
        given(type, field, end);
        if (end.isBefore(start)) {
            throw new MalformedValueException(type, field, end, Expectation.NOT_BEFORE_START);
        }
    }

    /**
     * A date that lies after the one it follows.
     *
     * @param type the type that refuses
     * @param field the field
     * @param start the date that is followed
     * @param end the value of the field
     */
    public static void after(String type, String field, LocalDate start, LocalDate end) {
        given(type, field, end);
        if (!end.isAfter(start)) {
            throw new MalformedValueException(type, field, end, Expectation.AFTER_START);
        }
    }

    /**
     * A list with at least one element.
     *
     * @param type the type that refuses
     * @param field the field
     * @param values its values
     */
    public static void notEmpty(String type, String field, ImmutableCollection<?> values) {
        given(type, field, values);
        if (values.isEmpty()) {
            throw new MalformedValueException(type, field, "", Expectation.NOT_EMPTY);
        }
    }

    /**
     * A list in which no two elements have the same key. Keys are comparable, for else a list whose keys were chosen to have
     * one hash would take quadratic time.
     *
     * @param <T> the elements
     * @param <K> their keys
     * @param type the type that refuses
     * @param field the field
     * @param values its values
     * @param key what has to be different
     */
    public static <T, K extends Comparable<? super K>> void distinct(
            String type, String field, ImmutableCollection<T> values, Function<? super T, K> key) {
        given(type, field, values);
        if (values.size() < 2) {
            return;
        }
        Set<K> seen = new HashSet<>();
        for (T value : values) {
            K identity = key.apply(value);
            if (!seen.add(identity)) {
                throw new MalformedValueException(type, field, identity, Expectation.DISTINCT);
            }
        }
    }

    /**
     * Elements that are others than their owner.
     *
     * @param type the type that refuses
     * @param field the field
     * @param values its values
     * @param owner the owner's id
     */
    public static void withoutItself(String type, String field, ImmutableCollection<String> values, String owner) {
        given(type, field, values);
        if (values.contains(owner)) {
            throw new MalformedValueException(type, field, owner, Expectation.NOT_ITSELF);
        }
    }

    private static boolean isCode(String value) {
        int length = value.length();
        if (length == 0 || length > MAX_CODE || !isLetter(value.charAt(0)) || value.charAt(length - 1) == '-') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = value.charAt(i);
            boolean hyphen = c == '-' && value.charAt(i - 1) != '-';
            if (!isLetter(c) && !(c >= '0' && c <= '9') && !hyphen) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
