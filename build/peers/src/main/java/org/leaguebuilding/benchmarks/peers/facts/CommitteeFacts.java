package org.leaguebuilding.benchmarks.peers.facts;

import org.jspecify.annotations.Nullable;

/** What a host knows of a work committee; null where it does not know. */
public record CommitteeFacts(
        String subdistrictId,
        int postsAuthorized,
        int postsFilled,
        @Nullable String competence) {}
