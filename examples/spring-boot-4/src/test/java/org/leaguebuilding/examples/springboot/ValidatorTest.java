package org.leaguebuilding.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.spring.LeagueBuildingValidator;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

/** The validator that the starter gives to the service. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "logging.level.root=warn")
class ValidatorTest {

    private final LeagueBuildingValidator validator;

    @Autowired
    ValidatorTest(LeagueBuildingValidator validator) {
        this.validator = validator;
    }

    private BeanPropertyBindingResult validate(Subject subject) {
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(subject, "proposal");
        validator.validate(subject, errors);
        return errors;
    }

    @Test
    void puts_errors_on_the_paths_of_what_is_not_met() {
        Subject scattered = RuleCases.of(Editions.wuhan2005())
                .caseOf("formation.joint.adjacent")
                .violated()
                .subject();

        assertThat(validate(scattered).getFieldErrors())
                .extracting(FieldError::getField)
                .containsExactly("communities[2].adjacentTo");
    }

    @Test
    void has_nothing_to_say_of_what_is_compliant() {
        assertThat(validate(Fixtures.jointProposal()).getAllErrors()).isEmpty();
    }
}
