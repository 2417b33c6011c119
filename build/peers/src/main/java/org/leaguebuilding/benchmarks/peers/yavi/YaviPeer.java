package org.leaguebuilding.benchmarks.peers.yavi;

import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.Validator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leaguebuilding.benchmarks.peers.Found;
import org.leaguebuilding.benchmarks.peers.Peer;
import org.leaguebuilding.benchmarks.peers.facts.ProposalFacts;
import org.leaguebuilding.formation.FormationProposal;

/** YAVI: one validator, built once. */
public final class YaviPeer implements Peer<ProposalFacts> {

    private final Validator<ProposalFacts> validator = ProposalValidator.build();

    @Override
    public ProposalFacts facts(FormationProposal proposal) {
        return ProposalFacts.of(proposal);
    }

    @Override
    public List<ConstraintViolation> check(ProposalFacts proposal) {
        return validator.validate(proposal);
    }

    @Override
    public Set<Found> findings(ProposalFacts proposal) {
        return check(proposal).stream()
                .map(violation -> Found.of(violation.messageKey(), violation.name()))
                .collect(Collectors.toSet());
    }
}
