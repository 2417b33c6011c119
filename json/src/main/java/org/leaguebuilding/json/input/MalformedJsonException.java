package org.leaguebuilding.json.input;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.LocalizedText;

/**
 * A reader refuses an input; the only exception that an input itself can cause.
 *
 * <p>It is unchecked like {@link org.leaguebuilding.validation.MalformedValueException}, of which it is the counterpart for
 * documents: so it passes through streams and iterators, and a host catches it where it answers for the input.
 *
 * <p>It says why ({@link #code()}), where ({@link #pointer()}, {@link #line()}, {@link #column()}) and what would be
 * right ({@link #expectation(Locale)}). It quotes at most 64 characters of the input and nothing of a reference to a
 * person.
 */
public class MalformedJsonException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What the accessor of the same name gives. */
    private final JsonErrorCode code;
    /** What the accessor of the same name gives. */
    private final String pointer;
    /** What the accessor of the same name gives. */
    private final long line;
    /** What the accessor of the same name gives. */
    private final int column;
    /** What the accessor of the same name gives. */
    private final String expectationZhCn;
    /** What the accessor of the same name gives. */
    private final String expectationEn;
    /** What the accessor of the same name gives. */
    private final String foundZhCn;
    /** What the accessor of the same name gives. */
    private final String foundEn;

    /**
     * Refuses an input.
     *
     * @param code why
     * @param pointer where, as a JSON pointer
     * @param line the line, from 1; 0 where it is not known
     * @param column the character of the line, from 1; 0 where it is not known
     * @param expectation what would be right, as a noun phrase
     * @param found what is there instead, as a noun phrase of which at most 64 characters are the input's
     * @param cause what the value's type said, if that was the reason
     */
    public MalformedJsonException(
            JsonErrorCode code,
            String pointer,
            long line,
            int column,
            LocalizedText expectation,
            LocalizedText found,
            @Nullable Throwable cause) {
        super(
                sentence(
                        requireNonNull(code, "code"),
                        requireNonNull(pointer, "pointer"),
                        line,
                        column,
                        requireNonNull(expectation, "expectation").en(),
                        requireNonNull(found, "found").en(),
                        Language.EN),
                cause);
        this.code = code;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
        this.expectationZhCn = expectation.zhCn();
        this.expectationEn = expectation.en();
        this.foundZhCn = found.zhCn();
        this.foundEn = found.en();
    }

    /**
     * Why the input was refused.
     *
     * @return the code
     */
    public JsonErrorCode code() {
        return code;
    }

    /**
     * Where in the document, as a JSON pointer; the name of an unknown property is cut to 64 characters in it.
     *
     * @return such as {@code /communities/0/memberCount}; empty for the document as a whole
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The line in the input; in an NDJSON file the line of the file. In all that this library reads itself, documents and
     * files alike, a line ends with a line feed, with or without a carriage return before it; a carriage return alone ends none
     * and is a character of its line. Where the parser of a host's mapper reads, line and column are those that this parser
     * gives: Jackson counts a carriage return alone as the end of a line, and bytes as columns where it reads bytes.
     *
     * @return the number, from 1; 0 where it is not known
     */
    public long line() {
        return line;
    }

    /**
     * The character of the line, in UTF-16 characters.
     *
     * @return the number, from 1; 0 where it is not known
     */
    public int column() {
        return column;
    }

    /**
     * What would be right, in words.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return a noun phrase, such as "a whole number from 0 to 2147483647"
     */
    public String expectation(Locale locale) {
        return Language.of(requireNonNull(locale, "locale")) == Language.ZH_CN ? expectationZhCn : expectationEn;
    }

    /**
     * The whole reason in the reader's language.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return one sentence with position, pointer, expectation and what was found
     */
    public String message(Locale locale) {
        Language language = Language.of(requireNonNull(locale, "locale"));
        String found = language == Language.ZH_CN ? foundZhCn : foundEn;
        return sentence(code, pointer, line, column, expectation(locale), found, language);
    }

    private static String sentence(
            JsonErrorCode code,
            String pointer,
            long line,
            int column,
            String expectation,
            String found,
            Language language) {
        String own = "sentence." + code.code();
        String sentence = JsonTexts.template(JsonTexts.texts(language).containsKey(own) ? own : "sentence", language)
                .render(name -> switch (name) {
                    case "name" -> lastName(pointer);
                    case "found" -> found;
                    default -> expectation;
                });
        String key = line == 0 ? "malformed.somewhere" : "malformed.at";
        return JsonTexts.template(key, language).render(name -> switch (name) {
            case "line" -> Long.toString(line);
            case "column" -> Integer.toString(column);
            case "pointer" -> pointer.isEmpty() ? JsonTexts.text("document", language) : pointer;
            case "code" -> code.code();
            default -> sentence;
        });
    }

    private static String lastName(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
