package org.leaguebuilding.sheet;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/** A file that is no workbook of the kind {@code .xlsx}: another kind of file, one with a password, or a damaged one. */
public final class UnreadableWorkbookException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableWorkbookException(Exception cause) {
        super(SheetTexts.text("problem.unreadable", Locale.ENGLISH), cause);
    }

    /**
     * What is wrong and what to do, in words.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return the sentences
     */
    public String message(Locale locale) {
        return SheetTexts.text("problem.unreadable", locale);
    }
}
