package org.leaguebuilding.value;

import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * A span of counts, both ends included: "3 to 5 people", "2 or 3 years". Immutable and thread-safe.
 *
 * @param least the least count; 0 or more
 * @param most the most; not below the least
 */
public record CountSpan(int least, int most) {

    private static final String SEPARATOR = "..";

    /**
     * Takes the ends.
     *
     * @throws MalformedValueException if the least is negative, or the most is below it
     */
    public CountSpan {
        if (least < 0 || most < least) {
            throw new MalformedValueException("CountSpan", "most", least + SEPARATOR + most, Expectation.COUNT_SPAN);
        }
    }

    /**
     * Takes the ends.
     *
     * @param least the least count; 0 or more
     * @param most the most; not below the least
     * @return the span
     * @throws MalformedValueException if the least is negative, or the most is below it
     */
    public static CountSpan of(int least, int most) {
        return new CountSpan(least, most);
    }

    /**
     * {@return a span of one count only}
     *
     * @param count the count; 0 or more
     * @throws MalformedValueException if the count is negative
     */
    public static CountSpan exactly(int count) {
        return new CountSpan(count, count);
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param text such as {@code 3..5}
     * @return the span
     * @throws MalformedValueException if the text is not of that form, or names no span
     */
    public static CountSpan parse(String text) {
        int dots = text.indexOf(SEPARATOR);
        try {
            return of(
                    Integer.parseInt(text.substring(0, Math.max(dots, 0))),
                    Integer.parseInt(text.substring(dots + SEPARATOR.length())));
        } catch (NumberFormatException notNumbers) {
            throw new MalformedValueException("CountSpan", "text", text, Expectation.COUNT_SPAN);
        }
    }

    /**
     * Whether a count lies in the span.
     *
     * @param count the count
     * @return true from the least to the most, both included
     */
    public boolean contains(int count) {
        return count >= least && count <= most;
    }

    /** {@return the ends, such as {@code 3..5}} */
    @Override
    public String toString() {
        return least + SEPARATOR + most;
    }
}
