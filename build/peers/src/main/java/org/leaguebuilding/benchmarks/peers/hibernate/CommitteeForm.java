package org.leaguebuilding.benchmarks.peers.hibernate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.benchmarks.peers.facts.CommitteeFacts;

/** A work committee as a bean. */
@SuppressWarnings("MultipleNullnessAnnotations") // as in ProposalForm
public final class CommitteeForm {

    private final CommitteeFacts facts;

    CommitteeForm(CommitteeFacts facts) {
        this.facts = facts;
    }

    @NotNull(message = "formation.work-committee.strong.unknown") @Pattern(regexp = "strong", message = "formation.work-committee.strong") public @Nullable String getCompetence() {
        return facts.competence();
    }
}
