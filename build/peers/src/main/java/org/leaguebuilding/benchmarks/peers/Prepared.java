package org.leaguebuilding.benchmarks.peers;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.leaguebuilding.formation.FormationProposal;

/**
 * A peer and facts in its form.
 *
 * @param <F> that form
 * @param peer the peer
 * @param facts the facts of each proposal
 */
record Prepared<F>(Peer<F> peer, ImmutableList<F> facts) {

    static <F> Prepared<F> of(Peer<F> peer, List<FormationProposal> proposals) {
        return new Prepared<>(peer, proposals.stream().map(peer::facts).collect(ImmutableList.toImmutableList()));
    }

    int size() {
        return facts.size();
    }

    Collection<?> check(int i) {
        return peer.check(facts.get(i));
    }

    Set<Found> findings(int i) {
        return peer.findings(facts.get(i));
    }
}
