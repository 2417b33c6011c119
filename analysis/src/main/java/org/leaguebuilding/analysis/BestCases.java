package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.stream.Stream;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;

/** The proposals that a community could make, with everything arranged that is not up to communities. */
final class BestCases {

    private final FormationPolicy policy;
    private final Community community;
    private final ImmutableList<Community> neighbours;
    private final FormationAdvice advice;

    BestCases(FormationPolicy policy, Community community, ImmutableList<Community> neighbours) {
        this.policy = policy;
        this.community = community;
        this.neighbours = neighbours;
        this.advice = policy.advise(community, neighbours);
    }

    /**
     * The one in a mode: of the community alone, and where the mode joins communities with the neighbours that fit, or else with the one with which
     * the fewest rules fail.
     */
    FormationProposal in(FormationMode mode) {
        return (mode.joinsCommunities() ? joined(mode) : Stream.of(ImmutableList.<Community>of()))
                .map(others -> policy.bestCase(mode.id(), with(others)))
                .min(Comparator.comparingInt(
                        draft -> Failure.of(policy.check(draft)).size()))
                .orElseThrow();
    }

    private Stream<ImmutableList<Community>> joined(FormationMode mode) {
        ImmutableSet<String> fitting =
                ImmutableSet.copyOf(advice.on(mode.id()).orElseThrow().fittingNeighbours());
        return fitting.isEmpty() && !neighbours.isEmpty()
                ? neighbours.stream().map(ImmutableList::of)
                : Stream.of(neighbours.stream()
                        .filter(neighbour -> fitting.contains(neighbour.id()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<Community> with(ImmutableList<Community> others) {
        return ImmutableList.<Community>builder().add(community).addAll(others).build();
    }
}
