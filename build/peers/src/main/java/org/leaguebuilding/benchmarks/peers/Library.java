package org.leaguebuilding.benchmarks.peers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;

/** This library. */
final class Library implements Peer<FormationProposal> {

    /** The edition of which the check by hand has all rules. */
    static final LeagueBuildingPolicy POLICY = Editions.wuhan2005().asOf(LocalDate.of(2026, 1, 1));

    @Override
    public FormationProposal facts(FormationProposal proposal) {
        return proposal;
    }

    @Override
    public List<Finding> check(FormationProposal proposal) {
        return POLICY.check(proposal).findings();
    }

    @Override
    public Set<Found> findings(FormationProposal proposal) {
        return check(proposal).stream()
                .map(finding -> new Found(
                        finding.rule().id().value(), finding.path(), finding.kind() == FindingKind.MISSING_FACT))
                .collect(Collectors.toSet());
    }
}
