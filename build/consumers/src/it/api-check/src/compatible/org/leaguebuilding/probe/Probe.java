package org.leaguebuilding.probe;

import org.leaguebuilding.structure.Inside;

/** What hosts call. */
public final class Probe extends Hidden {

    private Probe() {}

    /** Codes. */
    public enum Level {
        /** One. */
        CITY,
        /** Another. */
        COUNTY
    }

    /**
     * A number.
     *
     * @return the number
     */
    public static int number() {
        return Inside.another();
    }

    /**
     * What it is given.
     *
     * @param number a number
     * @return the number
     */
    public static long same(int number) {
        return number;
    }

    /**
     * Another number.
     *
     * @return the number
     */
    public static int added() {
        return Inside.another();
    }
}

/** As the builders' parents are: hidden, but what it declares is called through its heirs. */
class Hidden {
    /** Does nothing. */
    public final void nothing() {}
}
