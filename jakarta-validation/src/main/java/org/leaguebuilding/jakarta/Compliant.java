package org.leaguebuilding.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The subject complies with the policy. A subject that is {@code null} does; {@code @NotNull} says that there has to be one.
 *
 * <pre>{@code
 * record Filing(@NotBlank String number, @NotNull @Compliant FormationProposal proposal) {}
 * }</pre>
 *
 * <p>Each finding that keeps the subject from being compliant is a violation of its own, on the finding's path:
 * {@code proposal.communities[2].adjacentTo}. Its message is that of the finding, in the language of the message interpolator; with another
 * provider than Hibernate Validator, in both languages. With Hibernate Validator the finding is the dynamic payload of the violation, and
 * messages of a host's own may name {@code {zhCn}}, {@code {en}} and {@code {rule}}.
 */
@Documented
@Constraint(validatedBy = CompliantValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Compliant.List.class)
public @interface Compliant {

    /**
     * The template of each violation's message.
     *
     * @return the template; by default what was found
     */
    String message() default "{org.leaguebuilding.jakarta.Compliant.message}";

    /**
     * The groups in which the constraint counts.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * What a host attaches to the constraint.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * A shipped edition.
     *
     * @return its id, such as {@code wuhan-2005} or {@code wuhan-2005@2026-01-01}
     */
    String edition() default "wuhan-2005";

    /**
     * An edition of the host's own, which then is taken in place of {@link #edition()}.
     *
     * @return the class that names it; {@link EditionSource} itself for none
     */
    Class<? extends EditionSource> of() default EditionSource.class;

    /**
     * Whether facts may be missing: what cannot be judged yet then is no violation.
     *
     * @return true if they may
     */
    boolean undetermined() default false;

    /** Several of the constraint, say by several editions. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The constraints.
         *
         * @return them
         */
        Compliant[] value();
    }
}
