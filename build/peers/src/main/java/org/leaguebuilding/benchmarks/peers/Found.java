package org.leaguebuilding.benchmarks.peers;

/**
 * What all peers are compared by.
 *
 * @param rule the id of the rule
 * @param path where in the proposal
 * @param unknown whether the rule cannot be judged, rather than does not hold
 */
public record Found(String rule, String path, boolean unknown) {

    /** What a rule that cannot be judged is called by peers that tell findings by a text alone. */
    public static final String UNKNOWN = ".unknown";

    /** A rule does not hold. */
    public static Found violated(String rule, String path) {
        return new Found(rule, path, false);
    }

    /** A rule cannot be judged. */
    public static Found unknown(String rule, String path) {
        return new Found(rule, path, true);
    }

    /** What a peer tells by the id of a rule, which ends in {@link #UNKNOWN} where that cannot be judged. */
    public static Found of(String key, String path) {
        return key.endsWith(UNKNOWN)
                ? unknown(key.substring(0, key.length() - UNKNOWN.length()), path)
                : violated(key, path);
    }
}
