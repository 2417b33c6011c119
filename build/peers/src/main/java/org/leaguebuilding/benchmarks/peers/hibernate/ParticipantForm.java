package org.leaguebuilding.benchmarks.peers.hibernate;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.benchmarks.peers.facts.ParticipantFacts;

/** A participant as a bean. */
@SuppressWarnings("MultipleNullnessAnnotations") // as in ProposalForm
public final class ParticipantForm {

    private final ParticipantFacts facts;

    ParticipantForm(ParticipantFacts facts) {
        this.facts = facts;
    }

    @NotNull(message = "formation.industry.non-public.unknown", groups = When.Industry.class) @Pattern(
            regexp = "non-public|foreign-funded",
            message = "formation.industry.non-public",
            groups = When.Industry.class)
    public @Nullable String getOwnership() {
        return facts.ownership();
    }

    @NotNull(message = "formation.industry.small-or-medium.unknown", groups = When.Industry.class) @Pattern(regexp = "small|medium", message = "formation.industry.small-or-medium", groups = When.Industry.class) public @Nullable String getScale() {
        return facts.scale();
    }

    @NotNull(message = "formation.industry.within-area.unknown", groups = When.Industry.class) public @Nullable String getCommunityId() {
        return facts.communityId();
    }

    @NotNull(message = "formation.industry.brings-members.unknown", groups = When.Industry.class) @Min(value = 1, message = "formation.industry.brings-members", groups = When.Industry.class) public @Nullable Integer getMemberCount() {
        return facts.memberCount();
    }
}
