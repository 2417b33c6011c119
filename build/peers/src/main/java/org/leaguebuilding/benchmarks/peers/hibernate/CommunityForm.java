package org.leaguebuilding.benchmarks.peers.hibernate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.benchmarks.peers.facts.CommunityFacts;

/** A community as a bean. */
@SuppressWarnings("MultipleNullnessAnnotations") // as in ProposalForm
public final class CommunityForm {

    private final CommunityFacts facts;

    CommunityForm(CommunityFacts facts) {
        this.facts = facts;
    }

    @NotNull(message = "formation.independent.foundation.unknown", groups = When.Independent.class) @Pattern(regexp = "good", message = "formation.independent.foundation", groups = When.Independent.class) public @Nullable String getFoundation() {
        return facts.foundation();
    }

    @NotNull(message = "formation.independent.cadre-team.unknown", groups = When.Independent.class) @Pattern(regexp = "strong", message = "formation.independent.cadre-team", groups = When.Independent.class) public @Nullable String getCadreTeam() {
        return facts.cadreTeam();
    }
}
