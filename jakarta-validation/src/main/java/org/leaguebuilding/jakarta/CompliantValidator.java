package org.leaguebuilding.jakarta;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Subject;

/** Checks subjects for {@link Compliant}. Made and called by the provider of Jakarta Validation; thread-safe once it is initialized. */
public final class CompliantValidator implements ConstraintValidator<Compliant, Subject> {

    private LeagueBuildingPolicy policy = Editions.wuhan2005();
    private boolean undetermined;

    /** Called by the provider. */
    public CompliantValidator() {}

    /**
     * Takes what the constraint says.
     *
     * @throws ConstraintDeclarationException if it names no edition that there is
     */
    @Override
    public void initialize(Compliant constraint) {
        this.policy =
                constraint.of().equals(EditionSource.class) ? shipped(constraint.edition()) : own(constraint.of());
        this.undetermined = constraint.undetermined();
    }

    private static LeagueBuildingPolicy shipped(String id) {
        return Editions.find(id)
                .orElseThrow(
                        () -> new ConstraintDeclarationException(
                                "“" + id
                                        + "” is not a shipped edition: name wuhan-2005, wuhan-2005@2026-01-01 or the like, or a class of your own with “of”"));
    }

    private static LeagueBuildingPolicy own(Class<? extends EditionSource> source) {
        try {
            return source.getDeclaredConstructor().newInstance().policy();
        } catch (ReflectiveOperationException e) {
            throw new ConstraintDeclarationException(source.getName() + " needs a constructor without parameters", e);
        }
    }

    /**
     * Checks a subject, and adds a violation for each finding that keeps it from being compliant.
     *
     * @param subject the subject; null is valid
     * @param context takes the violations
     * @return false if there is one
     */
    @Override
    public boolean isValid(@Nullable Subject subject, ConstraintValidatorContext context) {
        if (subject == null) {
            return true;
        }
        Violations violations = Violations.in(context);
        boolean valid = true;
        for (Finding finding : policy.check(subject).findings()) {
            if (counts(finding)) {
                valid = false;
                violations.add(finding);
            }
        }
        return valid;
    }

    private boolean counts(Finding finding) {
        return finding.rule().severity() == Severity.VIOLATION
                && (finding.kind() != FindingKind.MISSING_FACT || !undetermined);
    }
}
