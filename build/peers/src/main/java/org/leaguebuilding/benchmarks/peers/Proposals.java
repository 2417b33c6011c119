package org.leaguebuilding.benchmarks.peers;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.benchmarks.formation.FormationProposals;
import org.leaguebuilding.benchmarks.formation.ProposalCase;
import org.leaguebuilding.formation.FormationProposal;

/** What is checked. */
public enum Proposals {
    /** One proposal of four communities that satisfies every rule. */
    VALID {
        @Override
        ImmutableList<FormationProposal> all() {
            return ImmutableList.of(ProposalCase.VALID_JOINT.proposal());
        }
    },
    /** Proposals of all modes, right, wrong and incomplete. */
    MIXED {
        @Override
        ImmutableList<FormationProposal> all() {
            return random(TROUBLED).stream()
                    .filter(proposal -> proposal.communities().size() <= FEW)
                    .limit(SOME)
                    .collect(ImmutableList.toImmutableList());
        }
    };

    /** How many proposals findings are compared in. */
    static final int TROUBLED = 4_000;

    private static final int SOME = 512;

    /** Of the few proposals with many communities, each would count as much as hundreds of others. */
    private static final int FEW = 10;

    private static final long SEED = 20_050_930;

    /** The proposals. */
    abstract ImmutableList<FormationProposal> all();

    /** Random proposals, the same each time. */
    static ImmutableList<FormationProposal> random(int count) {
        return FormationProposals.troubled(SEED).take(count);
    }
}
