package org.leaguebuilding.testing;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.formation.Eligibility;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.ModeAdvice;
import org.leaguebuilding.formation.ModeId;

/** Assertions on what a community is told about formation modes. A failure shows the whole advice. */
public final class AdviceAssert extends AbstractAssert<AdviceAssert, FormationAdvice> {

    AdviceAssert(@Nullable FormationAdvice actual) {
        super(actual, AdviceAssert.class);
    }

    /**
     * A mode is recommended.
     *
     * @param mode the mode
     * @return this
     */
    @CanIgnoreReturnValue
    public AdviceAssert recommends(ModeId mode) {
        requireNonNull(mode, "mode");
        return require(present().recommendation().equals(Optional.of(mode)), "to recommend " + mode);
    }

    /**
     * No mode is recommended.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public AdviceAssert recommendsNothing() {
        return require(present().recommendation().isEmpty(), "to recommend nothing");
    }

    /**
     * The community can form an organization in a mode.
     *
     * @param mode the mode
     * @return what can be asserted about that mode
     */
    @CanIgnoreReturnValue
    public ModeAdviceAssert isEligibleFor(ModeId mode) {
        requireNonNull(mode, "mode");
        return on(mode, Eligibility.ELIGIBLE);
    }

    /**
     * The community cannot form an organization in a mode.
     *
     * @param mode the mode
     * @return what can be asserted about that mode
     */
    @CanIgnoreReturnValue
    public ModeAdviceAssert isNotEligibleFor(ModeId mode) {
        requireNonNull(mode, "mode");
        return on(mode, Eligibility.NOT_ELIGIBLE);
    }

    /**
     * Facts have to be collected before it can be said whether a mode fits.
     *
     * @param mode the mode
     * @return what can be asserted about that mode
     */
    @CanIgnoreReturnValue
    public ModeAdviceAssert needsFactsFor(ModeId mode) {
        requireNonNull(mode, "mode");
        return on(mode, Eligibility.UNDETERMINED);
    }

    FormationAdvice present() {
        isNotNull();
        return actual;
    }

    AdviceAssert require(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage("%s", "Expecting advice to community " + ReportText.of(actual) + "\n" + expectation);
        }
        return this;
    }

    private ModeAdviceAssert on(ModeId mode, Eligibility eligibility) {
        Optional<ModeAdvice> advice = present().on(mode);
        require(
                advice.isPresent() && advice.get().eligibility() == eligibility,
                "to say of " + mode + ": " + ReportText.word(eligibility)
                        + (advice.isPresent() ? "" : ", a mode that the edition does not have"));
        return new ModeAdviceAssert(this, advice.orElseThrow());
    }
}
