package org.leaguebuilding.benchmarks.peers.hibernate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.benchmarks.peers.facts.HeadFacts;

/** A head as a bean. */
@SuppressWarnings("MultipleNullnessAnnotations") // as in ProposalForm
public final class HeadForm {

    private final HeadFacts facts;

    HeadForm(HeadFacts facts) {
        this.facts = facts;
    }

    @NotNull(message = "formation.market.head-background.unknown", groups = When.Market.class) @Pattern(
            regexp = "resident|self-employed",
            message = "formation.market.head-background",
            groups = When.Market.class)
    public @Nullable String getBackground() {
        return facts.background();
    }

    @NotNull(message = "formation.market.head-warm.unknown", groups = When.Market.class) @AssertTrue(message = "formation.market.head-warm", groups = When.Market.class) public @Nullable Boolean getWarmToLeagueWork() {
        return facts.warmToLeagueWork();
    }

    @NotNull(message = "formation.market.head-dedicated.unknown", groups = When.Market.class) @AssertTrue(message = "formation.market.head-dedicated", groups = When.Market.class) public @Nullable Boolean getDedicated() {
        return facts.dedicated();
    }
}
