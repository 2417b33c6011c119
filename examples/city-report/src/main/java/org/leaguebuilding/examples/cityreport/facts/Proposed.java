package org.leaguebuilding.examples.cityreport.facts;

import org.leaguebuilding.formation.FormationProposal;

/**
 * A proposal as one of its communities has it.
 *
 * @param proposal the proposal
 * @param counted whether it is counted here; one for several communities is counted at one of them
 */
public record Proposed(FormationProposal proposal, boolean counted) {}
