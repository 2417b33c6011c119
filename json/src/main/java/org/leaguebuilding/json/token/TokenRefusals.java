package org.leaguebuilding.json.token;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.bundle.Excerpt;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/** Makes every refusal of a document while it is read, for only the source knows where it stands. Not thread-safe. */
public abstract class TokenRefusals extends TokenPort {

    private final ReadLimits limits;

    TokenRefusals(@Nullable Document document, ReadLimits limits) {
        super(document);
        this.limits = limits;
    }

    final ReadLimits limits() {
        return limits;
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
        Document own = own();
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

    final MalformedJsonException tooLong() {
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

    final MalformedJsonException trailing() {
        Document own = own();
        boolean afterReturn = own != null && own.isReturnBefore(tokenOffset());
        return refuse(
                JsonErrorCode.TRAILING_DATA,
                text("expected.end"),
                text(afterReturn ? "found.content-after-return" : "found.content"));
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

    final LocalizedText found() {
        return text("found." + token().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    final LocalizedText quoted() {
        return JsonTexts.both("found.text", Excerpt.of(text()));
    }

    static LocalizedText text(String key) {
        return JsonTexts.both(key, "");
    }

    private static LocalizedText text(Expectation expectation) {
        return LocalizedText.of(expectation.text(Locale.CHINESE), expectation.text(Locale.ENGLISH));
    }
}
