package org.leaguebuilding.examples.cityreport.facts;

import org.leaguebuilding.examples.cityreport.text.Texts;

/**
 * Something in a file of facts that the report is not on.
 *
 * @param at where it stands
 * @param kind why, in one word
 * @param subject what it is, such as its type and id; empty where that cannot be read
 * @param reason why, and what to do
 */
public record Unjoined(FactPlace at, Kind kind, String subject, Reason reason) {

    /** Why something is not joined. */
    public enum Kind {
        /** It cannot be read. */
        MALFORMED,
        /** It names a unit that is not there, or not of the kind that is needed. */
        UNKNOWN_UNIT,
        /** There is one for its unit already. */
        SECOND
    }

    /** A reason in words. */
    @FunctionalInterface
    public interface Reason {

        /**
         * The reason.
         *
         * @param texts the language
         * @return a sentence or two
         */
        String in(Texts texts);
    }

    /**
     * The whole in one line.
     *
     * @param texts the language
     * @return place, subject and reason
     */
    public String line(Texts texts) {
        return texts.get("unjoined.line", at.toString(), subject.isEmpty() ? 0 : 1, subject, reason.in(texts));
    }
}
