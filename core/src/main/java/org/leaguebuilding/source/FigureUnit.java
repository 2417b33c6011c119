package org.leaguebuilding.source;

import java.util.Locale;
import org.leaguebuilding.text.Language;

/** What a published figure counts or measures in. Immutable and thread-safe. */
public enum FigureUnit {
    /** A year of the calendar. */
    CALENDAR_YEAR,
    /** Years of duration. */
    YEAR,
    /** People. */
    PERSON,
    /** Platforms of the 883 action plan. */
    PLATFORM,
    /** Communities. */
    COMMUNITY,
    /** Roads. */
    ROAD,
    /** Kilometres. */
    KILOMETRE,
    /** Lamps. */
    LAMP,
    /** Sets of equipment. */
    SET,
    /** Places. */
    PLACE,
    /** Square metres. */
    SQUARE_METRE;

    private final String code = Codes.kebab(this);

    /** {@return the code that stands on the wire, for example {@code "square-metre"}} */
    public String code() {
        return code;
    }

    /**
     * The word or symbol that is shown after a number.
     *
     * @param locale the reader's locale, resolved by {@link Language#of(Locale)}
     * @return the unit, for example {@code "m²"}
     */
    public String title(Locale locale) {
        return SourceTexts.text("unit." + code, locale);
    }
}
