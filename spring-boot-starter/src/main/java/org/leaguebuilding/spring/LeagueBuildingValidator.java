package org.leaguebuilding.spring;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Subject;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;

/**
 * Checks subjects for Spring's data binding and {@code @InitBinder}. What the policy demands and is not met, or cannot be judged because a fact is
 * absent, is an error on the finding's path; concerns are none, as they do not change the verdict.
 *
 * <p>The codes of an error are the rule's id alone and with what Spring puts before and after it; its arguments are those of the finding; its
 * default message is the finding's, in the language of the request. Thread-safe.
 */
public final class LeagueBuildingValidator implements Validator {

    private final LeagueBuildingPolicy policy;

    /**
     * Checks by an edition.
     *
     * @param policy the edition
     */
    public LeagueBuildingValidator(LeagueBuildingPolicy policy) {
        this.policy = requireNonNull(policy, "policy");
    }

    /**
     * Whether the edition has a family that checks values of a class.
     *
     * @param type the class
     * @return true if it has
     */
    @Override
    public boolean supports(Class<?> type) {
        return policy.families().stream()
                .map(RuleFamily::subject)
                .anyMatch(subject -> subject.subjectClass().isAssignableFrom(type));
    }

    /**
     * Checks a subject.
     *
     * @param target the subject
     * @param errors takes an error for each finding that keeps the subject from being compliant
     */
    @Override
    public void validate(Object target, Errors errors) {
        for (Finding finding : policy.check((Subject) target).findings()) {
            if (finding.rule().severity() == Severity.VIOLATION) {
                add(finding, errors);
            }
        }
    }

    private static void add(Finding finding, Errors errors) {
        Locale reader = LocaleContextHolder.getLocale();
        String rule = finding.rule().id().value();
        Object[] arguments = finding.arguments().values().toArray();
        // The values of facts are no properties of a bean, which is where Errors would look for what was rejected.
        if (errors instanceof BindingResult result) {
            String field = result.getNestedPath() + finding.path();
            result.addError(new FieldError(
                    result.getObjectName(),
                    field,
                    null,
                    false,
                    result.resolveMessageCodes(rule, field),
                    arguments,
                    finding.message(reader)));
        } else {
            errors.reject(rule, arguments, finding.message(reader));
        }
    }
}
