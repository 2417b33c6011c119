package org.leaguebuilding.json.circle.one;

import org.leaguebuilding.json.circle.other.Second;

/** Depends on a class that depends on it. */
public record First(Second second) {}
