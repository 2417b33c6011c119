package org.leaguebuilding.source;

import java.util.Locale;
import org.leaguebuilding.text.Language;

/** The League documents that give figures which the speech leaves open. Immutable and thread-safe. */
public enum StatuteDocument {
    /** The constitution of the Communist Youth League of China. */
    LEAGUE_CONSTITUTION,
    /** The work regulations for League branches, on trial; known to be in force by 13 October 2025. */
    BRANCH_WORK_REGULATIONS,
    /** The interim election rules for primary League organizations, in use until 3 January 2025. */
    ELECTION_RULES_INTERIM,
    /** The election work regulations for primary League organizations, in force since 3 January 2025. */
    ELECTION_WORK_REGULATIONS;

    private final String code = Codes.kebab(this);

    /** {@return the code that stands on the wire, for example {@code "league-constitution"}} */
    public String code() {
        return code;
    }

    /**
     * {@return the title of the document, without book-title marks}
     *
     * @param locale the reader's locale, resolved by {@link Language#of(Locale)}
     */
    public String title(Locale locale) {
        return SourceTexts.text("statute." + code, locale);
    }
}
