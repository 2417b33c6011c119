package org.leaguebuilding.json.token;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.bundle.Excerpt;
import org.leaguebuilding.json.bytes.RawJson;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.input.UnknownProperty;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/**
 * The tokens of one document, pulled one by one. What a table reads goes through here, and every refusal is made here, for
 * only the source knows where it stands. Not thread-safe.
 *
 * <p>A value is read in two steps: {@link #advance()} goes to it, and one of the reading methods takes it.
 */
@CheckReturnValue
public abstract class TokenSource implements AutoCloseable {

    /** What {@link #nextProperty} gives at the end of the object. */
    public static final int END = -1;

    /** What {@link #nextProperty} gives for a name that the table does not have. */
    public static final int UNKNOWN = -2;

    private static final int DATE_LENGTH = 10;

    private final @Nullable Document document;
    private final ReadLimits limits;
    private final UnknownProperties unknown;

    /** Takes up the properties that are passed over, where somebody wants them. */
    private @Nullable Consumer<UnknownProperty> keeper;

    private static final int ALL_LEVELS = Integer.MAX_VALUE;

    /** How many levels the pointers of refusals have; fewer than all within a property that is passed over. */
    private int shownLevels = ALL_LEVELS;

    /** Set up for the first property that is passed over. */
    private @Nullable Skipping skipping;

    private boolean strangeNames;

    TokenSource(@Nullable Document document, ReadLimits limits, UnknownProperties unknown) {
        this.document = document;
        this.limits = limits;
        this.unknown = unknown;
    }

    // What an adapter does

    /** Goes to the next token. */
    public abstract void advance();

    /**
     * The token at the present position.
     *
     * @return the token
     */
    public abstract Token token();

    /**
     * Goes to the next name of the object, or to its end.
     *
     * @param names the names of the table
     * @param expected the place of the name that comes next in a document with its properties in order
     * @return the place of the name, {@link #END} or {@link #UNKNOWN}
     */
    public abstract int nextProperty(Names names, int expected);

    /**
     * The name at the present position, or that of the property at whose value the source stands.
     *
     * @return the name
     */
    public abstract String name();

    /** Whether the present token is a string. */
    abstract boolean atString();

    /** Whether the present token is a number without fraction and exponent. */
    abstract boolean atWholeNumber();

    /** The present string. */
    abstract String text();

    /** A buffer that holds the present string. */
    abstract char[] chars();

    /** Where in the buffer it begins. */
    abstract int charsOffset();

    /** How long it is. */
    abstract int charsLength();

    /** The present number, whose range the adapter checks. */
    abstract int intValue();

    /** The present number, whose range the adapter checks. */
    abstract long longValue();

    /** The present boolean. */
    abstract boolean booleanValue();

    /** Where the present token begins, in bytes; used only where there is a document. */
    abstract long tokenOffset();

    /** Where the present token begins, as the parser of a host says. */
    abstract Position foreignPosition();

    /** The pointer to the present position, no deeper than so many levels; names are cut to what a message may quote. */
    abstract String pathText(int levels);

    /** How many objects and arrays are open. */
    abstract int depth();

    /** Whether it is known, without going on, that nothing comes behind the present token. */
    abstract boolean isAtEnd();

    /** A new source of the same document, before its first token. */
    public abstract TokenSource reopened(Document again);

    @Override
    public abstract void close();

    // What a table reads

    /** Takes the begin of an object. */
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

    /** Takes the begin of an array; {@link #nextElement()} goes to its elements. */
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
        if (text.length() > limits.maxStringChars()) {
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

    /**
     * Deals with a property that the table does not name: refuses it or passes over it.
     *
     * @param form the table's name
     * @param met the names in the same object that were dealt with before; null if there are none
     * @return these and the present one
     */
    public final MetNames unknownProperty(String form, @Nullable MetNames met) {
        if (unknown == UnknownProperties.REJECT) {
            throw refuse(
                    JsonErrorCode.UNKNOWN_PROPERTY,
                    JsonTexts.both("expected.known-property", form),
                    text("found.something-else"));
        }
        MetNames all = met == null ? new MetNames() : met;
        requireNew(all);
        Consumer<UnknownProperty> taker = keeper;
        if (taker == null) {
            skipProperty();
        } else {
            keepProperty(taker);
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

    private void keepProperty(Consumer<UnknownProperty> taker) {
        Document own = document().orElseThrow();
        String pointer = pathText(depth() - 1) + "/" + Pointers.escaped(name());
        advanceToValue();
        int start = own.from() + (int) tokenOffset();
        skipValue();
        taker.accept(new UnknownProperty(pointer, RawJson.compactValue(own.bytes(), start)));
    }

    /** Passes over the property at whose name the source stands. */
    public final void skipProperty() {
        advanceToValue();
        skipValue();
    }

    private void advanceToValue() {
        strangeNames = true;
        requireLength(name().length());
        shownLevels = depth();
        advance();
    }

    private void skipValue() {
        Skipping skips = skipping;
        if (skips == null) {
            skips = new Skipping(this);
            skipping = skips;
        }
        skips.skipValue();
        shownLevels = ALL_LEVELS;
    }

    /** Makes sure that the object at one of whose names the source stands has it for the first time. */
    final void requireNew(MetNames met) {
        String name = name();
        requireLength(name.length());
        if (!met.add(name)) {
            throw duplicate();
        }
    }

    final void requireDepth() {
        if (depth() > limits.maxDepth()) {
            throw refuse(
                    JsonErrorCode.TOO_DEEP, JsonTexts.both("expected.depth", limits.maxDepth()), text("found.more"));
        }
    }

    final void requireLength(int length) {
        if (length > limits.maxStringChars()) {
            throw tooLong();
        }
    }

    /**
     * Makes sure that the present string, which nobody reads, is not too long. Parsers pass over a string several times as fast
     * as they decode it, so it is decoded only if it seems to be too long, for what is wrong within it is to be said first.
     */
    final void requireStringLength() {
        Document own = document;
        if (own == null || own.hasLongerString((int) tokenOffset(), limits.maxStringChars())) {
            requireLength(charsLength());
        }
    }

    /** Goes behind the document and makes sure that nothing is there. */
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

    private MalformedJsonException trailing() {
        Document own = document;
        boolean afterReturn = own != null && own.isReturnBefore(tokenOffset());
        return refuse(
                JsonErrorCode.TRAILING_DATA,
                text("expected.end"),
                text(afterReturn ? "found.more-after-return" : "found.more"));
    }

    /** Whether names were read that no table has. */
    final boolean hasStrangeNames() {
        return strangeNames;
    }

    // Refusals

    /**
     * Where the source stands.
     *
     * @return the JSON pointer
     */
    public final String pointer() {
        return pathText(shownLevels);
    }

    /**
     * Refuses what stands at the present position.
     *
     * @param code why
     * @param expected what would be right
     * @param found what is there
     * @return the exception to throw
     */
    public final MalformedJsonException refuse(JsonErrorCode code, LocalizedText expected, LocalizedText found) {
        return refuse(code, pointer(), position(), expected, found, null);
    }

    /**
     * Refuses the present string, which is quoted.
     *
     * @param code why
     * @param expected what would be right
     * @return the exception to throw
     */
    public final MalformedJsonException refuseString(JsonErrorCode code, LocalizedText expected) {
        return refuse(code, expected, quoted());
    }

    /**
     * Refuses a part of the object or array that was just read.
     *
     * @param code why
     * @param step the name of the property within it
     * @param expected what would be right
     * @param found what is there
     * @return the exception to throw, with the place of that part if there is one, else of the whole
     */
    public final MalformedJsonException refuseWithin(
            JsonErrorCode code, String step, LocalizedText expected, LocalizedText found) {
        String pointer = pointer() + "/" + step;
        return refuse(code, pointer, placeOf(pointer), expected, found, null);
    }

    /**
     * Refuses the present value because its type did.
     *
     * @param e what the type said
     * @return the exception to throw
     */
    public final MalformedJsonException malformed(MalformedValueException e) {
        return malformed(e, pointer(), position());
    }

    /**
     * Refuses a property of the object that was just read because the object's type did; where the type names a field of an
     * element, such as {@code tasks.unitId}, the property is the one that has the element.
     *
     * @param e what the type said
     * @param names the object's properties
     * @return the exception to throw, with the place of the property
     */
    public final MalformedJsonException malformedObject(MalformedValueException e, Names names) {
        int dot = e.field().indexOf('.');
        String property = dot < 0 ? e.field() : e.field().substring(0, dot);
        boolean known = names.find(property, 0) >= 0;
        String pointer = known ? pointer() + "/" + property : pointer();
        return malformed(e, pointer, placeOf(pointer));
    }

    /**
     * Refuses a name that was there before.
     *
     * @return the exception to throw
     */
    public final MalformedJsonException duplicate() {
        return refuse(JsonErrorCode.DUPLICATE_PROPERTY, text("expected.once"), text("found.twice"));
    }

    /**
     * Refuses an object that lacks a property.
     *
     * @param name the property
     * @return the exception to throw
     */
    public final MalformedJsonException missing(String name) {
        return refuseWithin(
                JsonErrorCode.MISSING_PROPERTY, name, JsonTexts.both("expected.property", name), text("found.nothing"));
    }

    /**
     * Refuses a value of another JSON type.
     *
     * @param expected the key of the text that says what would be right
     * @return the exception to throw
     */
    public final MalformedJsonException wrongType(String expected) {
        Token token = token();
        if (token == Token.NULL) {
            return refuse(JsonErrorCode.NULL_VALUE, text("expected.no-null"), found());
        }
        JsonErrorCode code = token == Token.END ? JsonErrorCode.UNEXPECTED_END : JsonErrorCode.WRONG_TYPE;
        return refuse(code, text(expected), found());
    }

    final MalformedJsonException outOfRange(String expected) {
        return refuse(JsonErrorCode.OUT_OF_RANGE, text(expected), text("found.something-else"));
    }

    /** Refuses the input for what the parser says of it, whose own words may quote too much. */
    final MalformedJsonException syntax(boolean atEnd, long offset, Position foreign) {
        Document own = document;
        Position position = own == null ? foreign : own.position(offset);
        return atEnd
                ? refuse(
                        JsonErrorCode.UNEXPECTED_END,
                        pointer(),
                        position,
                        text("expected.complete"),
                        text("found.end"),
                        null)
                : refuse(
                        JsonErrorCode.SYNTAX,
                        pointer(),
                        position,
                        text("expected.json"),
                        text("found.something-else"),
                        null);
    }

    private MalformedJsonException tooLong() {
        return refuse(
                JsonErrorCode.STRING_TOO_LONG,
                JsonTexts.both("expected.string-length", limits.maxStringChars()),
                text("found.more"));
    }

    private static MalformedJsonException malformed(MalformedValueException e, String pointer, Position position) {
        LocalizedText found = e.value().isEmpty() ? text("found.nothing") : JsonTexts.both("found.text", e.value());
        return refuse(JsonErrorCode.MALFORMED_VALUE, pointer, position, text(e.expectation()), found, e);
    }

    private static MalformedJsonException refuse(
            JsonErrorCode code,
            String pointer,
            Position position,
            LocalizedText expected,
            LocalizedText found,
            @Nullable Throwable cause) {
        return new MalformedJsonException(code, pointer, position.line(), position.column(), expected, found, cause);
    }

    private Position position() {
        Document own = document;
        return own == null ? foreignPosition() : own.position(tokenOffset());
    }

    private Position placeOf(String pointer) {
        Document own = document;
        if (own == null) {
            return foreignPosition();
        }
        try (TokenSource again = reopened(own)) {
            return own.position(PointerSearch.offset(again, pointer));
        }
    }

    private LocalizedText found() {
        return text("found." + token().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private LocalizedText quoted() {
        return JsonTexts.both("found.text", Excerpt.of(text()));
    }

    private static LocalizedText text(String key) {
        return JsonTexts.both(key, "");
    }

    private static LocalizedText text(Expectation expectation) {
        return LocalizedText.of(expectation.text(Locale.CHINESE), expectation.text(Locale.ENGLISH));
    }

    /** The document, if this source has one of its own. */
    public final Optional<Document> document() {
        return Optional.ofNullable(document);
    }
}
