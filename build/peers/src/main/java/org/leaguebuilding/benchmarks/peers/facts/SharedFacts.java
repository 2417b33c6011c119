package org.leaguebuilding.benchmarks.peers.facts;

import java.util.Set;

/** A resource that communities share. */
public record SharedFacts(String providerCommunityId, Set<String> beneficiaryCommunityIds) {}
