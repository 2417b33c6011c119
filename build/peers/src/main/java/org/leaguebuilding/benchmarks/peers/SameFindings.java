package org.leaguebuilding.benchmarks.peers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.stream.Collectors;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;

/** Makes sure that a peer finds what the check by hand finds, before anything is timed. */
final class SameFindings {

    private SameFindings() {}

    /** The ids of all rules. */
    static ImmutableSet<String> rules() {
        return Library.POLICY.family(FormationPolicy.SUBJECT).rules().rules().stream()
                .map(rule -> rule.id().value())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Compares all findings.
     *
     * @return the ids of the rules about which something was found
     * @throws IllegalStateException at the first proposal in which a peer finds something else
     */
    static ImmutableSet<String> require(Way way, ImmutableList<FormationProposal> proposals) {
        Prepared<?> byHand = Prepared.of(Way.BY_HAND.open(), proposals);
        Prepared<?> peer = Prepared.of(way.open(), proposals);
        Set<String> leftOut = peer.peer().leftOut();
        ImmutableSet.Builder<String> rules = ImmutableSet.builder();
        for (int i = 0; i < proposals.size(); i++) {
            Set<Found> expected = byHand.findings(i).stream()
                    .filter(found -> !leftOut.contains(found.rule()))
                    .collect(Collectors.toSet());
            Set<Found> found = peer.findings(i);
            if (!found.equals(expected)) {
                throw new IllegalStateException(way.title() + " misses " + Sets.difference(expected, found)
                        + " and adds " + Sets.difference(found, expected) + " in " + proposals.get(i));
            }
            found.stream().map(Found::rule).forEach(rules::add);
        }
        return rules.build();
    }
}
