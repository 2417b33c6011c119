package org.leaguebuilding.jakarta;

import org.leaguebuilding.policy.LeagueBuildingPolicy;

/** Names an edition of the host's own to {@link Compliant}. Implementations have a constructor without parameters and are thread-safe. */
public interface EditionSource {

    /**
     * The edition.
     *
     * @return the edition, always the same
     */
    LeagueBuildingPolicy policy();
}
