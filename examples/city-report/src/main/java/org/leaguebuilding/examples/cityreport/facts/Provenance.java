package org.leaguebuilding.examples.cityreport.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;

/** Where the facts of a report come from. */
public sealed interface Provenance {

    /** {@return whether they are made up} */
    default boolean isGenerated() {
        return this instanceof Generated;
    }

    /**
     * Made up by chance.
     *
     * @param seed the seed
     */
    record Generated(long seed) implements Provenance {}

    /**
     * Read from files.
     *
     * @param files the names of the files
     * @param rows how many rows stand in them
     * @param joined how many subjects of each type the report is on, by the type's code
     * @param described how many communities are described, in rows of their own or in proposals
     * @param unjoined what does not fit to the register or to another row, in the order of the files
     */
    record Given(
            ImmutableList<String> files,
            long rows,
            ImmutableMultiset<String> joined,
            int described,
            ImmutableList<Unjoined> unjoined)
            implements Provenance {}
}
