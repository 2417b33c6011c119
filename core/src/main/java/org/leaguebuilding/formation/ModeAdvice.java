package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Finding;

/**
 * What a community is told about one mode. Immutable and thread-safe.
 *
 * @param mode the mode
 * @param eligibility whether the community can form an organization in it
 * @param unmet the conditions that are not met, each with its remedy; empty unless not eligible. Paths are those of a
 *     proposal that covers the community first and then its neighbours
 * @param factsToCollect the facts without which it cannot be said; empty unless undetermined
 * @param fittingNeighbours the ids of the neighbours with which the conditions hold, for a mode that joins communities
 */
public record ModeAdvice(
        ModeId mode,
        Eligibility eligibility,
        ImmutableList<Finding> unmet,
        ImmutableList<Finding> factsToCollect,
        ImmutableList<String> fittingNeighbours) {}
