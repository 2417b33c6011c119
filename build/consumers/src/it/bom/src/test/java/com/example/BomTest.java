package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.jakarta.Compliant;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.RuleCases;

/** A host that names one version, that of the bill of materials, and validates without an expression language. */
class BomTest {

    /** A class of the host's. */
    record Filing(@Compliant FormationProposal proposal) {}

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void has_artifacts_that_go_together() {
        assertThat(validator.validate(new Filing(Fixtures.jointProposal()))).isEmpty();
    }

    @Test
    void has_findings_as_violations_on_their_paths() {
        FormationProposal scattered = RuleCases.of(Editions.wuhan2005())
                .caseOf("formation.joint.adjacent", FormationProposal.class)
                .violated()
                .subject();

        Set<ConstraintViolation<Filing>> violations = validator.validate(new Filing(scattered));

        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("proposal.communities[2].adjacentTo");
    }
}
