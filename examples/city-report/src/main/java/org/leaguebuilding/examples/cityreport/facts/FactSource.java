package org.leaguebuilding.examples.cityreport.facts;

import org.leaguebuilding.community.Community;
import org.leaguebuilding.rule.Subject;

/** A file of facts in one of the forms that are read. A further form is a further class of this. */
public interface FactSource {

    /** {@return the file's name} */
    String name();

    /**
     * Reads it.
     *
     * @param taker takes everything that stands in it
     * @throws org.leaguebuilding.examples.cityreport.Refusal if it cannot be read to its end
     */
    void readTo(Taker taker);

    /** Takes what a file holds, row by row. */
    interface Taker {

        /**
         * Takes a subject of a family.
         *
         * @param subject the subject
         * @param at where it stands
         */
        void take(Subject subject, FactPlace at);

        /**
         * Takes a community.
         *
         * @param community the community
         * @param at where it stands
         */
        void take(Community community, FactPlace at);

        /**
         * Takes note of a row that cannot be read.
         *
         * @param at where it stands
         * @param reason what is wrong, and what would be right
         */
        void takeMalformed(FactPlace at, Unjoined.Reason reason);
    }
}
