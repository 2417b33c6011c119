package org.leaguebuilding.benchmarks.peers.hibernate;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Rules that look at several fields of a proposal. */
@Documented
@Constraint(validatedBy = AcrossFieldsValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AcrossFields.List.class)
public @interface AcrossFields {

    /** Which rules. */
    Part value();

    /** Not used: each rule has a message of its own. */
    String message() default "";

    /** When they are asked. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface List {

        /** Each of them. */
        AcrossFields[] value();
    }
}
