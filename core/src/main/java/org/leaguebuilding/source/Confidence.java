package org.leaguebuilding.source;

import java.util.Locale;
import org.leaguebuilding.text.Language;

/** How well the wording of a League document was read. Immutable and thread-safe. */
public enum Confidence {
    /** Read in second-hand public copies; it has not been checked against an official print. */
    SECONDARY,
    /** Checked against an official print. */
    CONFIRMED;

    private final String code = Codes.kebab(this);

    /**
     * The code that stands on the wire.
     *
     * @return {@code "secondary"} or {@code "confirmed"}
     */
    public String code() {
        return code;
    }

    /**
     * The word that is shown beside a figure of this confidence.
     *
     * @param locale the reader's locale, resolved by {@link Language#of(Locale)}
     * @return a word or a few
     */
    public String title(Locale locale) {
        return SourceTexts.text("confidence." + code, locale);
    }
}
