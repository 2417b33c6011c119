package org.leaguebuilding.sheet;

import com.google.common.base.Ascii;

/** Why a cell cannot be taken. */
public enum CellProblem {
    /** The sheet of the subjects is not there; the cell is its first one. */
    NO_SHEET,
    /** A sheet has the headings of a part, and a name that no part has; the cell is its first one. */
    UNKNOWN_SHEET,
    /** No row has the heading of the id, so that it is not known where the headings stand; the cell is the first one. */
    NO_HEADINGS,
    /** A column that no row can do without is not there; the cell is the first one of the row of headings. */
    NO_COLUMN,
    /** No fact is called as the heading says. */
    UNKNOWN_HEADING,
    /** The heading stands there a second time. */
    HEADING_TWICE,
    /** A value stands in a column without a heading. */
    NO_HEADING,
    /** The cell is empty, and what stands in it has to be known. */
    MISSING,
    /** The cell is merged with others, so that it is not known whose value it is. */
    MERGED,
    /** A formula whose result is not stored. */
    NO_RESULT,
    /** A formula that came to an error. */
    FORMULA_ERROR,
    /** Something that is neither yes nor no. */
    NOT_YES_OR_NO,
    /** Something that is no whole number from 0 to 2,147,483,647, or has a unit or separators. */
    NOT_A_COUNT,
    /** Something that is no share. */
    NOT_A_SHARE,
    /** A number that could be a share or a number of percent. */
    AMBIGUOUS_SHARE,
    /** Something that is no number. */
    NOT_A_NUMBER,
    /** Something that is no day with year, month and day. */
    NOT_A_DAY,
    /** A number that could be a day, but is not shown as one. */
    AMBIGUOUS_DAY,
    /** A day whose cell does not show year, month and day. */
    HIDDEN_DAY,
    /** A day with a time. */
    DAY_WITH_TIME,
    /** A word that stands for no code of the set. */
    UNKNOWN_WORD,
    /** A word that stands for several codes of the set. */
    AMBIGUOUS_WORD,
    /** A number that is no code: with a fraction or a sign. */
    NOT_AN_ID,
    /** A number of more than 15 digits, of which office programs lose the last ones. */
    TOO_MANY_DIGITS,
    /** A number that is shown with zeros in front, which are not part of it. */
    SHOWN_ZEROS,
    /** Digits with blanks within. */
    BLANKS_IN_DIGITS,
    /** A truth value where a text is meant. */
    NOT_A_TEXT,
    /** An element of a list that is not there: two separators in a row. */
    EMPTY_ELEMENT,
    /** An id or key that another row has as well. */
    TWICE,
    /** The id of a subject, or of an element, that no row has. */
    NO_OWNER,
    /** It is said that there is none, and there is one; or that there is one, and there is none. */
    CONTRADICTION,
    /** A value that no subject can have: too long, out of range, or not fitting others of the same row. */
    MALFORMED;

    /** The key of its texts. */
    String key() {
        return "problem." + Ascii.toLowerCase(name()).replace('_', '-');
    }
}
