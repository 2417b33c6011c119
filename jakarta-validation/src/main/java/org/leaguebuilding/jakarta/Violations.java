package org.leaguebuilding.jakarta;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.leaguebuilding.rule.Finding;

/** Turns findings into violations, each with a message and a path of its own. */
class Violations {

    private final ConstraintValidatorContext context;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
        context.disableDefaultConstraintViolation();
    }

    /** With the means that the provider has. */
    static Violations in(ConstraintValidatorContext context) {
        try {
            return new OfHibernate(context.unwrap(HibernateConstraintValidatorContext.class));
        } catch (ValidationException | NoClassDefFoundError other) {
            return new Violations(context);
        }
    }

    final void add(Finding finding) {
        ViolationPath.of(finding.path()).add(context.buildConstraintViolationWithTemplate(template(finding)));
    }

    /** Both languages, for the standard does not tell a validator which one is asked for. */
    String template(Finding finding) {
        return escaped(finding.message(Locale.SIMPLIFIED_CHINESE) + " / " + finding.message(Locale.ENGLISH));
    }

    /** So that nothing in a message is taken for a parameter or an expression. */
    private static String escaped(String message) {
        return message.replaceAll("[\\\\{}$]", "\\\\$0");
    }

    /** Hands over the message in both languages as parameters, of which the bundle of the interpolator's language takes one. */
    private static final class OfHibernate extends Violations {

        private final HibernateConstraintValidatorContext context;

        OfHibernate(HibernateConstraintValidatorContext context) {
            super(context);
            this.context = context;
        }

        @Override
        String template(Finding finding) {
            context.addMessageParameter("zhCn", finding.message(Locale.SIMPLIFIED_CHINESE))
                    .addMessageParameter("en", finding.message(Locale.ENGLISH))
                    .addMessageParameter("rule", finding.rule().id().value())
                    .withDynamicPayload(finding);
            return context.getDefaultConstraintMessageTemplate();
        }
    }
}
