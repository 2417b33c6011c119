package org.leaguebuilding.formation;

import org.leaguebuilding.rule.Checks;

/** One part of the check of a proposal. */
@FunctionalInterface
interface FormationCheck {
    Checks check(FormationProposal proposal, Checks checks);
}
