package org.leaguebuilding.benchmarks.peers.hibernate;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks the rules of a part, which report to the places that they are about. Hibernate Validator makes it. */
public final class AcrossFieldsValidator implements ConstraintValidator<AcrossFields, ProposalForm> {

    private @Nullable Part part;

    @Override
    public void initialize(AcrossFields constraint) {
        part = constraint.value();
    }

    @Override
    public boolean isValid(ProposalForm proposal, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        Places places = new Places(context);
        if (part != null) {
            part.check(proposal.facts(), places);
        }
        return places.isEmpty();
    }
}
