package org.leaguebuilding.json.circle.other;

import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.circle.one.First;

/** Depends on a class that depends on it. */
public record Second(@Nullable First first) {}
