package org.leaguebuilding.source;

import java.util.Locale;
import org.leaguebuilding.text.Language;

/** Who set a number or a choice of a policy edition. Immutable and thread-safe. */
public enum Origin {
    /** The speech. */
    SOURCE,
    /** A named League document. */
    STATUTE,
    /** The library, for want of a source or a statute; a host is expected to set its own. */
    DEFAULT,
    /** A city or a host, in its own edition. */
    LOCAL;

    private final String code = Codes.kebab(this);

    /**
     * The code that stands on the wire.
     *
     * @return {@code "source"}, {@code "statute"}, {@code "default"} or {@code "local"}
     */
    public String code() {
        return code;
    }

    /**
     * The word that is shown beside a number or a choice of this origin.
     *
     * @param locale the reader's locale, resolved by {@link Language#of(Locale)}
     * @return a word or a few
     */
    public String title(Locale locale) {
        return SourceTexts.text("origin." + code, locale);
    }
}
