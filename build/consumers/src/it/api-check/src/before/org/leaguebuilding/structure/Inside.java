package org.leaguebuilding.structure;

/** Not exported: no host sees it. */
public final class Inside {

    private Inside() {}

    /**
     * A number.
     *
     * @return the number
     */
    public static int number() {
        return 1;
    }
}
