package org.leaguebuilding.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationPathTest {

    /** Is violated at the path that it names. */
    @Constraint(validatedBy = Never.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface At {
        String message() default "never";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Made by the provider. */
    public static final class Never implements ConstraintValidator<At, String> {
        public Never() {}

        @Override
        public boolean isValid(String path, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            ViolationPath.of(path).add(context.buildConstraintViolationWithTemplate("there"));
            return false;
        }
    }

    record Bean(@At String it) {}

    private static String path(String path) {
        ConstraintViolation<Bean> violation = Validation.buildDefaultValidatorFactory()
                .getValidator()
                .validate(new Bean(path))
                .iterator()
                .next();
        return violation.getPropertyPath().toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "head",
                "head.person",
                "communities[2].adjacentTo",
                "communities[2]",
                "plan.tasks[10]",
                "tasks[0].schedules[1].dueOn",
                "tasks[0].schedules[1]",
                "tasks[0].schedule.dueOn",
                "haves.venue"
            })
    void stands_below_the_property(String path) {
        assertThat(path(path)).isEqualTo("it." + path);
    }

    @Test
    void of_the_whole_subject_is_the_property() {
        assertThat(path("")).isEqualTo("it");
    }

    @Test
    void that_no_finding_has_is_refused() {
        assertThatThrownBy(() -> ViolationPath.of("a[x]")).isInstanceOf(IllegalArgumentException.class);
    }
}
