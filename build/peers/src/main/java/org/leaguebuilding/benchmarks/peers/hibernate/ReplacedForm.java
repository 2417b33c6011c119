package org.leaguebuilding.benchmarks.peers.hibernate;

import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.benchmarks.peers.facts.ReplacedFacts;

/** A replaced organization as a bean. */
@SuppressWarnings("MultipleNullnessAnnotations") // as in ProposalForm
public final class ReplacedForm {

    private final ReplacedFacts facts;

    ReplacedForm(ReplacedFacts facts) {
        this.facts = facts;
    }

    @NotNull(message = "formation.basic-form.kept.unknown") @AssertFalse(message = "formation.basic-form.kept") public @Nullable Boolean getSound() {
        return facts.sound();
    }
}
