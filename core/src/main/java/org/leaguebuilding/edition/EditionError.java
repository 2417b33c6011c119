package org.leaguebuilding.edition;

import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.LocalizedText;

/**
 * One thing that is wrong with an edition. Immutable and thread-safe.
 *
 * @param file the name of the file; empty for an edition that was made in Java
 * @param line the line, from 1; 0 where there is no file
 * @param column the character of the line in code points, from 1; 0 where there is no file
 * @param pointer where in the document, as a JSON pointer; empty for the document as a whole
 * @param code why
 * @param problem what is wrong
 * @param remedy what would be right, where more can be said than that
 */
public record EditionError(
        Optional<String> file,
        int line,
        int column,
        String pointer,
        EditionErrorCode code,
        LocalizedText problem,
        Optional<LocalizedText> remedy) {

    private static final String TYPE = "EditionError";
    private static final Bundle TEXTS = Bundle.of("edition");

    /**
     * Takes the components.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if one is null
     */
    public EditionError {
        Structure.given(TYPE, "file", file);
        Structure.given(TYPE, "pointer", pointer);
        Structure.given(TYPE, "code", code);
        Structure.given(TYPE, "problem", problem);
        Structure.given(TYPE, "remedy", remedy);
    }

    /**
     * The same error with the place where it stands in a file.
     *
     * @param name the name of the file
     * @param atLine the line, from 1
     * @param atColumn the character of the line, from 1
     * @return the error
     */
    public EditionError at(String name, int atLine, int atColumn) {
        Structure.given(TYPE, "name", name);
        return new EditionError(Optional.of(name), atLine, atColumn, pointer, code, problem, remedy);
    }

    /**
     * The whole error in the reader's language.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return such as {@code yunchuan.yaml:11:34 /rules/activity.livly: no such rule in wuhan-2005; activity.lively?}
     */
    public String message(Locale locale) {
        Language language = Language.of(locale);
        return TEXTS.template(remedy.isPresent() ? "error.both" : "error.problem", language)
                .render(name -> switch (name) {
                    case "where" -> where(language);
                    case "problem" -> problem.in(language);
                    default -> remedy.map(right -> right.in(language)).orElse("");
                });
    }

    /** Line and pointer, as far as there are any. */
    private String where(Language language) {
        String at = Shown.whole(pointer);
        if (file.isEmpty()) {
            return at.isEmpty() ? EditionErrors.words("whole").in(language) : at;
        }
        String place = Shown.whole(file.get()) + ":" + line + ":" + column;
        return at.isEmpty() ? place : place + " " + at;
    }

    /**
     * The error for logs, in English.
     *
     * @return the message
     */
    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}
