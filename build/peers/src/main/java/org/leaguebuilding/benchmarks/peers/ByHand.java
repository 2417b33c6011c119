package org.leaguebuilding.benchmarks.peers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.formation.HandWrittenFormationCheck;
import org.leaguebuilding.formation.FormationProposal;

/** The chain of {@code if}s that all others are held against. */
final class ByHand implements Peer<FormationProposal> {

    private final HandWrittenFormationCheck check = new HandWrittenFormationCheck();

    @Override
    public FormationProposal facts(FormationProposal proposal) {
        return proposal;
    }

    @Override
    public List<Problem> check(FormationProposal proposal) {
        return check.check(proposal);
    }

    @Override
    public Set<Found> findings(FormationProposal proposal) {
        return check(proposal).stream().map(ByHand::found).collect(Collectors.toSet());
    }

    private static Found found(Problem problem) {
        return new Found(
                problem.rule(),
                problem.path(),
                switch (problem.kind()) {
                    case VIOLATION, CONCERN -> false;
                    case DEMANDED_FACT_MISSING, WANTED_FACT_MISSING -> true;
                });
    }
}
