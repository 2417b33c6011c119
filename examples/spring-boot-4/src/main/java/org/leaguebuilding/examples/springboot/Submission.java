package org.leaguebuilding.examples.springboot;

import static java.util.Objects.requireNonNull;

import org.leaguebuilding.formation.FormationProposal;

/**
 * What an office sends in: a class of the service's own, with a type of the library inside.
 *
 * @param receivedFrom the id of the office
 * @param proposal what it proposes
 */
record Submission(String receivedFrom, FormationProposal proposal) {

    /** Refuses what is absent, which a mapper leaves null. */
    Submission {
        requireNonNull(receivedFrom, "receivedFrom");
        requireNonNull(proposal, "proposal");
    }
}
