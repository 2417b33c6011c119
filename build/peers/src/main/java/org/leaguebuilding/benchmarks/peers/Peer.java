package org.leaguebuilding.benchmarks.peers;

import java.util.Collection;
import java.util.Set;
import org.leaguebuilding.formation.FormationProposal;

/**
 * One way of checking proposals. Made once and used again and again, as its documentation advises.
 *
 * @param <F> the form in which it takes the facts
 */
public interface Peer<F> {

    /** The facts of a proposal in the form that the peer takes; made before anything is timed. */
    F facts(FormationProposal proposal);

    /** What is found, in the form in which the peer gives it; this is timed. */
    Collection<?> check(F facts);

    /** The same in the words of all peers. */
    Set<Found> findings(F facts);

    /** The ids of the rules that cannot be said in the peer's language. */
    default Set<String> leftOut() {
        return Set.of();
    }
}
