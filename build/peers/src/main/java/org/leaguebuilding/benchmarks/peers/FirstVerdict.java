package org.leaguebuilding.benchmarks.peers;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.benchmarks.formation.ProposalCase;

/** Checks one proposal in a process that has done nothing before, and says how much was found. */
public final class FirstVerdict {

    private FirstVerdict() {}

    /**
     * Runs in a process of its own, with the jars of one peer.
     *
     * @param arguments the name of the peer
     */
    public static void main(String[] arguments) {
        Prepared<?> prepared =
                Prepared.of(Way.valueOf(arguments[0]).open(), ImmutableList.of(ProposalCase.VALID_JOINT.proposal()));
        System.out.println(prepared.check(0).size());
    }
}
