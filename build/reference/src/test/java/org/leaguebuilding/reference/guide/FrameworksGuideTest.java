package org.leaguebuilding.reference.guide;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.jakarta.Compliant;

/** What the page on frameworks shows. */
class FrameworksGuideTest {

    // snippet: compliant
    record Filing(
            @NotBlank String number, @NotNull @Compliant FormationProposal proposal) {}
    // end

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void validates_a_class_of_a_host() {
        FormationProposal proposal = EmbedGuideTest.proposal();
        List<String> screen = new ArrayList<>();

        // snippet: violations
        for (ConstraintViolation<Filing> violation : validator.validate(new Filing("7", proposal))) {
            screen.add(violation.getPropertyPath() + ": " + violation.getMessage());
        }
        // end
        assertThat(screen).anyMatch(line -> line.startsWith("proposal.communities[0].cadreTeam: "));
    }
}
