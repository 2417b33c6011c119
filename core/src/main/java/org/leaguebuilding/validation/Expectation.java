package org.leaguebuilding.validation;

import java.util.Locale;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.text.Language;

/**
 * What a field of a well-formed value has to be; the reason that a {@link MalformedValueException} gives.
 *
 * <p>The set is closed so that a host can map it to texts of its own; the library's texts come in both languages.
 */
public enum Expectation {
    /** The field must be given. */
    PRESENT,
    /**
     * An identifier: 1 to 128 characters, no control characters, none that cannot be seen (joiners, marks of direction, fillers
     * and the like), no blanks at either end, well-formed Unicode.
     */
    IDENTIFIER,
    /**
     * A name for people: 1 to 256 characters, no control characters, none that turns the direction of writing, no blanks and
     * nothing invisible at either end, well-formed Unicode.
     */
    NAME,
    /**
     * Running text: 1 to 2,000 characters, no control characters, none that turns the direction of writing, no blanks and
     * nothing invisible at either end, well-formed Unicode.
     */
    TEXT,
    /** A code: lower-case letters, digits and single hyphens, at most 64 characters, a letter first. */
    CODE,
    /** A rule id: two or more codes, joined by dots. */
    RULE_ID,
    /** The id of a city's own provision: lower-case letters and digits joined by hyphens or dots, at most 128 characters. */
    PROVISION_ID,
    /** A whole number from 0 to 2,147,483,647. */
    COUNT,
    /** A whole number of 1 or more. */
    POSITIVE,
    /** A greatest length of what is read: a whole number from 1 to 1,073,741,824. */
    LENGTH_LIMIT,
    /** A greatest depth of what is read: a whole number from 1 to 1,000. */
    DEPTH_LIMIT,
    /** A least count of 0 or more, and a most count that is not below it. */
    COUNT_SPAN,
    /** A number of quarters of a year, from 1 to 4. */
    QUARTERS,
    /** A date from 1900-01-01 to 2199-12-31. */
    DATE,
    /** A number of digits after the point, from 0 to 1,000. */
    DIGITS,
    /** A year from 1900 to 2198. */
    YEAR,
    /** A date after the first day. */
    AFTER_START,
    /** A date on or after the date it follows. */
    NOT_BEFORE_START,
    /** A date of the edition's time: from 2005-09-01, the month of the speech, on. */
    EDITION_DATE,
    /** A span of exactly one year. */
    ONE_YEAR,
    /** A date within the year. */
    WITHIN_YEAR,
    /** At least one element. */
    NOT_EMPTY,
    /** No element twice. */
    DISTINCT,
    /** Other elements than the owner itself. */
    NOT_ITSELF,
    /** The owner itself, and no other. */
    ONLY_ITSELF,
    /** A ratio whose denominator is positive and whose numerator is not negative. */
    RATIO,
    /** A share from 0 to 1. */
    SHARE,
    /** A count that is not above the one that it is a part of. */
    PART,
    /** A value above the lower bound. */
    ABOVE_LOWER,
    /** A lower bound that is not above its upper bound. */
    NOT_ABOVE_UPPER,
    /** The level of a district or a city. */
    DISTRICT_OR_CITY,
    /** A level below the one of the subject. */
    LEVEL_BELOW,
    /** A unit of a lower level than the one that it is handed down from. */
    LOWER_UNIT,
    /** The record's own district, at the level of a district and at no other. */
    OWN_DISTRICT,
    /** A way of rounding that always gives a result. */
    ROUNDING,
    /** A text in both languages that names the same placeholders. */
    BOTH_LANGUAGES,
    /** The severity of the rule, or a missing fact. */
    SEVERITY_OF_RULE,
    /** An argument that the rule names. */
    ARGUMENT_OF_RULE,
    /** An id that is not one of the library's own. */
    OWN_ID,
    /** A parameter that the edition has on its day. */
    PARAMETER,
    /** A kind of subject that the edition has a family for. */
    SUBJECT_TYPE,
    /** A reference to an element of the same value. */
    KNOWN_REFERENCE,
    /** A reference that is no name in Chinese characters, no identity number and no mobile number. */
    NO_PERSONAL_DATA,
    /** Weights that sum to exactly 100. */
    WEIGHTS_OF_100,
    /** Bands that follow each other without gap or overlap. */
    SEAMLESS,
    /** Elements each of which has a later date than the one before. */
    LATER_EACH,
    /** Elements in the order of their dates, of which some may be the same. */
    IN_ORDER,
    /** An exact decimal from 0 to 100 that is not over-long. */
    SCORE,
    /** An exact decimal above 0 and up to 100 with at most four digits after the point. */
    MARKS,
    /** Full marks of sub-items that sum to exactly the indicator's weight. */
    MARKS_OF_WEIGHT,
    /** A rule that this family has. */
    RULE_OF_FAMILY,
    /** A rule that the edition has. */
    RULE_OF_EDITION,
    /** A mode of formation that the edition has. */
    MODE_OF_EDITION,
    /** A rule that nothing else in the edition relies on. */
    NOT_RELIED_ON,
    /** Yes or no: a truth value. */
    YES_OR_NO,
    /** A list. */
    LIST,
    /** A list of two different codes. */
    PAIR,
    /** A map with the keys that the parameter has, and no others. */
    MAP,
    /** A code that the closed set has. */
    KNOWN_CODE,
    /** A fact that the subject has. */
    KNOWN_FACT,
    /** Statuses each of which may follow the one before it. */
    STEP_BY_STEP;

    /**
     * The expectation in words.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return a noun phrase, such as "a whole number from 0 to 2147483647"
     */
    public String text(Locale locale) {
        return Bundle.of("value").text("expectation." + name(), Language.of(locale));
    }
}
