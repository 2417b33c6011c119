package org.leaguebuilding.testing;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.analysis.Defect;
import org.leaguebuilding.analysis.DefectKind;
import org.leaguebuilding.analysis.EditionDefects;

/** Assertions on what makes no sense in an edition. A failure shows all defects. */
public final class EditionDefectsAssert extends AbstractAssert<EditionDefectsAssert, EditionDefects> {

    EditionDefectsAssert(@Nullable EditionDefects actual) {
        super(actual, EditionDefectsAssert.class);
    }

    /**
     * The edition has no defect within the scope.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public EditionDefectsAssert isEmpty() {
        isNotNull();
        return require(actual.isEmpty(), "no defect");
    }

    /**
     * The edition has a defect of some kind that a rule takes part in.
     *
     * @param kind the kind
     * @param ruleId the id of the rule
     * @return this
     */
    @CanIgnoreReturnValue
    public EditionDefectsAssert has(DefectKind kind, String ruleId) {
        requireNonNull(kind, "kind");
        requireNonNull(ruleId, "ruleId");
        isNotNull();
        return require(
                actual.found().stream().anyMatch(defect -> defect.kind() == kind && names(defect, ruleId)),
                kind + " with " + ruleId);
    }

    private static boolean names(Defect defect, String ruleId) {
        return defect.rules().stream().anyMatch(rule -> rule.id().value().equals(ruleId));
    }

    private EditionDefectsAssert require(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage("%s", "Expecting the edition to have " + expectation + "\n" + actual.text(Locale.ENGLISH));
        }
        return this;
    }
}
