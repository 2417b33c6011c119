package org.leaguebuilding.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.leaguebuilding.value.HasNoForm;
import org.leaguebuilding.value.LocalizedText;

/**
 * A cell that cannot be taken: where it is, what is wrong, and what to do. It never quotes what stands in the cell, which may be about a
 * person. Immutable and thread-safe.
 *
 * @param cell the cell
 * @param problem what is wrong
 * @param heading what the column is called; the name of the sheet where a whole sheet is meant
 * @param detail what would be right: the words of a set of codes, or what a value has to be; empty where the problem says all
 */
public record CellRefusal(SheetCell cell, CellProblem problem, LocalizedText heading, LocalizedText detail)
        implements HasNoForm {

    /** Takes the parts. */
    public CellRefusal {
        requireNonNull(cell, "cell");
        requireNonNull(problem, "problem");
        requireNonNull(heading, "heading");
        requireNonNull(detail, "detail");
    }

    /**
     * What is wrong, in words.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return one sentence
     */
    public String message(Locale locale) {
        return text(problem.key(), locale);
    }

    /**
     * What to do, in words.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return one sentence
     */
    public String remedy(Locale locale) {
        return text(problem.key() + ".remedy", locale);
    }

    private String text(String key, Locale locale) {
        return SheetTexts.text(
                key, locale, ImmutableMap.of("heading", heading.in(locale), "detail", detail.in(locale)));
    }

    /** A list of words, as a sentence names them. */
    static LocalizedText words(CodeSet codes) {
        return LocalizedText.of(locale ->
                String.join(SheetTexts.text("words.separator", locale), ImmutableList.copyOf(codes.titles(locale))));
    }

    /**
     * Cell and problem, for logs.
     *
     * @return such as <code>formation proposal!F12 not-a-count</code>
     */
    @Override
    public String toString() {
        return cell + " " + problem;
    }
}
