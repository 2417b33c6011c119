package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;

/** Looks for the cheapest ways to the modes of an edition: repairs in which the mode stays. */
final class ModeSearch {

    private static final String MODE = "mode";

    private final FormationPolicy policy;
    private final SubjectAnalysis<FormationProposal> proposals;
    private final Effort effort;

    ModeSearch(FormationPolicy policy, SubjectAnalysis<FormationProposal> proposals, Effort effort) {
        this.policy = policy;
        this.proposals = proposals;
        this.effort = effort;
    }

    ModeWays from(FormationProposal proposal) {
        return ranked(policy.modes().stream().map(mode -> way(mode, proposal, effort)), unknown(proposal.mode()));
    }

    private Optional<ModeId> unknown(ModeId mode) {
        boolean known = policy.modes().stream().anyMatch(each -> each.id().equals(mode));
        return known ? Optional.empty() : Optional.of(mode);
    }

    ModeWay from(FormationProposal proposal, ModeId mode) {
        return way(policy.mode(mode), proposal, effort);
    }

    ModeWays from(Community community, ImmutableList<Community> neighbours) {
        BestCases cases = new BestCases(policy, community, neighbours);
        return ranked(policy.modes().stream().map(mode -> ofCommunities(mode, cases.in(mode))), Optional.empty());
    }

    private ModeWays ranked(Stream<ModeWay> ways, Optional<ModeId> unknown) {
        return new ModeWays(
                policy.edition(),
                ways.sorted(ModeWay.CHEAPEST_FIRST).collect(ImmutableList.toImmutableList()),
                unknown);
    }

    /** Of neighbours it is said which there are, so none is made up. */
    private ModeWay ofCommunities(FormationMode mode, FormationProposal proposal) {
        String further = "communities[" + proposal.communities().size() + "]";
        return way(mode, proposal, effort.locking(further));
    }

    private ModeWay way(FormationMode mode, FormationProposal proposal, Effort within) {
        FormationProposal inMode =
                FormationProposal.builder().from(proposal).mode(mode.id()).build();
        Repairs<FormationProposal> fewest = proposals.fewest(inMode, within.locking(MODE));
        return new ModeWay(mode, inMode, policy.check(inMode), leastConcernsFirst(fewest), within.changes());
    }

    private static Repairs<FormationProposal> leastConcernsFirst(Repairs<FormationProposal> repairs) {
        return new Repairs<>(
                ImmutableList.sortedCopyOf(
                        Comparator.comparingInt(repair -> ModeWay.concerns(repair.report())), repairs.minimal()),
                repairs.complete(),
                repairs.checks());
    }
}
