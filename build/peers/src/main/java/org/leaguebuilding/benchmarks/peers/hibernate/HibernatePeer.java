package org.leaguebuilding.benchmarks.peers.hibernate;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.stream.Collectors;
import org.leaguebuilding.benchmarks.peers.Found;
import org.leaguebuilding.benchmarks.peers.Peer;
import org.leaguebuilding.benchmarks.peers.facts.ProposalFacts;
import org.leaguebuilding.formation.FormationProposal;

/** Hibernate Validator, as its factory gives it by default. */
public final class HibernatePeer implements Peer<ProposalForm> {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Override
    public ProposalForm facts(FormationProposal proposal) {
        return new ProposalForm(ProposalFacts.of(proposal));
    }

    @Override
    public Set<ConstraintViolation<ProposalForm>> check(ProposalForm proposal) {
        return validator.validate(proposal, When.of(proposal.facts()));
    }

    @Override
    public Set<Found> findings(ProposalForm proposal) {
        return check(proposal).stream()
                .map(violation -> Found.of(
                        violation.getMessage(), violation.getPropertyPath().toString()))
                .collect(Collectors.toSet());
    }
}
