package org.leaguebuilding.benchmarks.formation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.leaguebuilding.benchmarks.Comparison;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/** The two checks that are compared, and what they are compared on. */
public final class FormationChecks {

    /** The edition of which the hand-written check has all rules. */
    static final LeagueBuildingPolicy POLICY = Editions.wuhan2005().asOf(LocalDate.of(2026, 1, 1));

    static final HandWrittenFormationCheck HAND_WRITTEN = new HandWrittenFormationCheck();

    /** How many mixed proposals one round checks. */
    static final int MIXED = 512;

    private static final long SEED = 20_050_930;
    private static final int TROUBLED = 4_000;

    private FormationChecks() {}

    static Comparison<FormationProposal> on(ImmutableList<FormationProposal> proposals) {
        return new Comparison<>(proposals, POLICY::check, HAND_WRITTEN::check);
    }

    /**
     * Makes sure that both find the same in thousands of proposals of all modes, right, wrong and incomplete.
     *
     * @throws IllegalStateException if they do not
     */
    public static void requireSameFindings() {
        on(FormationProposals.troubled(SEED).take(TROUBLED)).requireSameFindings();
    }

    /** Proposals of all modes that satisfy every rule. */
    static ImmutableList<FormationProposal> mixedValid() {
        ImmutableList<FormationProposal> proposals =
                FormationProposals.satisfying(SEED).take(MIXED);
        on(proposals).requireNoFindings();
        return proposals;
    }
}
