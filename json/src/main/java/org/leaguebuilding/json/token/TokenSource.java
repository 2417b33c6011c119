package org.leaguebuilding.json.token;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.bundle.Excerpt;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.input.UnknownProperty;
import org.leaguebuilding.json.text.JsonTexts;

/**
 * The tokens of one document, pulled one by one. What a table reads goes through here. Not thread-safe.
 *
 * <p>A value is read in two steps: {@link #advance()} goes to it, and one of the reading methods takes it.
 */
@CheckReturnValue
public abstract class TokenSource extends TokenRefusals {

    private static final int DATE_LENGTH = 10;

    private final UnknownProperties unknown;

    /** Set up for the first property that is passed over. */
    private @Nullable UnknownValues passedOver;

    /** Takes up the properties that are passed over, where they are kept. */
    private @Nullable Consumer<UnknownProperty> keeper;

    private boolean strangeNames;

    TokenSource(@Nullable Document document, ReadLimits limits, UnknownProperties unknown) {
        super(document, limits);
        this.unknown = unknown;
    }

    /** Takes the start of an object. */
    public final void enterObject() {
        if (token() != Token.OBJECT) {
            throw wrongType("expected.object");
        }
        requireDepth();
    }

    /**
     * Goes to the next name of an object whose names no table knows.
     *
     * @return false at the end of the object
     */
    public final boolean nextName() {
        strangeNames = true;
        advance();
        return switch (token()) {
            case NAME -> {
                requireLength(name().length());
                yield true;
            }
            case END_OBJECT -> false;
            default -> throw wrongType("expected.complete");
        };
    }

    /** Takes the start of an array; {@link #nextElement()} goes to its elements. */
    public final void enterArray() {
        if (token() != Token.ARRAY) {
            throw wrongType("expected.array");
        }
        requireDepth();
    }

    /**
     * Goes to the next element of an array.
     *
     * @return false at the end of the array
     */
    public final boolean nextElement() {
        advance();
        return token() != Token.END_ARRAY;
    }

    /**
     * Takes a string.
     *
     * @return the string
     */
    public final String string() {
        if (!atString()) {
            throw wrongType("expected.string");
        }
        String text = text();
        if (text.length() > limits().maxStringChars()) {
            throw tooLong();
        }
        return text;
    }

    /**
     * Takes a count.
     *
     * @return the count, from 0 to the largest {@code int}
     */
    public final int count() {
        requireWholeNumber("expected.count");
        int value = intValue();
        if (value < 0) {
            throw outOfRange("expected.count");
        }
        return value;
    }

    /**
     * Takes a whole number.
     *
     * @return the number
     */
    public final long wholeNumber() {
        requireWholeNumber("expected.long");
        return longValue();
    }

    private void requireWholeNumber(String expected) {
        if (!atWholeNumber()) {
            throw token() == Token.DECIMAL_NUMBER
                    ? refuse(JsonErrorCode.NOT_A_WHOLE_NUMBER, text(expected), found())
                    : wrongType(expected);
        }
    }

    /**
     * Takes a boolean.
     *
     * @return the boolean
     */
    public final boolean bool() {
        if (token() != Token.BOOLEAN) {
            throw wrongType("expected.boolean");
        }
        return booleanValue();
    }

    /**
     * Takes a code.
     *
     * @param codes the set that it is from
     * @return its place in the set, or -1 if it is another string, which {@link #string()} then takes
     */
    public final int code(Codes<?> codes) {
        if (!atString()) {
            throw wrongType("expected.string");
        }
        return codes.find(chars(), charsOffset(), charsLength());
    }

    /**
     * Takes a date, in the one form that has four digits, two and two.
     *
     * @return the date
     */
    public final LocalDate date() {
        if (!atString()) {
            throw wrongType("expected.string");
        }
        char[] text = chars();
        int at = charsOffset();
        if (charsLength() == DATE_LENGTH && text[at + 4] == '-' && text[at + 7] == '-') {
            int year = digits(text, at, 4);
            int month = digits(text, at + 5, 2);
            int day = digits(text, at + 8, 2);
            if ((year | month | day) >= 0) {
                try {
                    return LocalDate.of(year, month, day);
                } catch (DateTimeException e) {
                    throw refuse(JsonErrorCode.MALFORMED_VALUE, text("expected.date"), quoted());
                }
            }
        }
        throw refuse(JsonErrorCode.MALFORMED_VALUE, text("expected.date"), quoted());
    }

    /** The number that the digits stand for, or -1 if there is anything else. */
    private static int digits(char[] text, int at, int length) {
        int number = 0;
        for (int i = at; i < at + length; i++) {
            char c = text[i];
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    // Properties that the table does not name

    /**
     * Deals with a property that the table does not name: refuses it or passes over it.
     *
     * @param owner the table
     * @param met the names in the same object that were dealt with before; null if there are none
     * @return these and the present one
     */
    public final MetNames unknownProperty(Owner owner, @Nullable MetNames met) {
        if (unknown == UnknownProperties.REJECT) {
            throw refuse(
                    JsonErrorCode.UNKNOWN_PROPERTY,
                    Similar.expected(owner, name()),
                    JsonTexts.both("found.text", Excerpt.of(name())));
        }
        MetNames all = met == null ? new MetNames() : met;
        requireNew(all);
        Consumer<UnknownProperty> taker = keeper;
        if (taker == null) {
            skipProperty();
        } else {
            strangeNames = true;
            taker.accept(values().take());
        }
        return all;
    }

    /**
     * Has the properties that are passed over taken up.
     *
     * @param taker gets each of them
     */
    public final void keep(Consumer<UnknownProperty> taker) {
        keeper = taker;
    }

    /** Passes over the property at whose name the source stands. */
    public final void skipProperty() {
        strangeNames = true;
        values().skip();
    }

    private UnknownValues values() {
        UnknownValues values = passedOver;
        if (values == null) {
            values = new UnknownValues(this);
            passedOver = values;
        }
        return values;
    }

    /** Whether names were read that no table has. */
    final boolean hasStrangeNames() {
        return strangeNames;
    }

    /** Makes sure that the object at one of whose names the source stands has it for the first time. */
    final void requireNew(MetNames met) {
        String name = name();
        requireLength(name.length());
        if (!met.add(name)) {
            throw duplicate();
        }
    }

    /**
     * Makes sure that the present string, which nothing reads, is not too long. Parsers pass over a string several times as fast
     * as they decode it, so it is decoded only if it seems to be too long, for what is wrong within it is to be said first.
     */
    final void requireStringLength() {
        Document own = own();
        if (own == null || own.hasLongerString((int) tokenOffset(), limits().maxStringChars())) {
            requireLength(charsLength());
        }
    }

    /** Goes to the end of the document and makes sure that nothing follows. */
    public final void finish() {
        if (isAtEnd()) {
            return;
        }
        try {
            advance();
        } catch (MalformedJsonException e) {
            throw trailing();
        }
        if (token() != Token.END) {
            throw trailing();
        }
    }
}
