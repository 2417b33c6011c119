package org.leaguebuilding;

/** Where the generated examples of the laws come from: the same in every run, unless {@code -Dlaws.seed=N} asks for others. */
public final class Seed {

    private static final long USUAL = 20_050_930;

    private Seed() {}

    /** The seed of this run. */
    public static long ofThisRun() {
        return Long.getLong("laws.seed", USUAL);
    }
}
