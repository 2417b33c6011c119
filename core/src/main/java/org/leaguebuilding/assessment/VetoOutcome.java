package org.leaguebuilding.assessment;

import org.leaguebuilding.rule.Truth;

/**
 * What became of one veto of the scheme. Immutable and thread-safe.
 *
 * @param veto the veto
 * @param holds whether its criterion holds; the veto strikes where it is false, and may strike where it is unknown
 */
public record VetoOutcome(Veto veto, Truth holds) {}
