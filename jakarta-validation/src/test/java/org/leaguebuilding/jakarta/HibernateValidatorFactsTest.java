package org.leaguebuilding.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What the documentation says of Hibernate Validator itself. */
class HibernateValidatorFactsTest {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** A host's class with facts as the library has them. */
    record Facts(@NotNull OptionalInt count, @NotNull Optional<String> text) {}

    @Test
    void not_null_looks_into_an_optional_int_and_not_into_an_optional() {
        assertThat(validator.validate(new Facts(OptionalInt.empty(), Optional.empty())))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("count");
    }
}
