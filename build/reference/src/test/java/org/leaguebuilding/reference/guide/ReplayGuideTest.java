package org.leaguebuilding.reference.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.cadre.CadreParameters;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.Decisions;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.json.receipt.ReplayDifference;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.value.LocalizedText;

/** What the guide's page on decisions that are made again shows. */
class ReplayGuideTest {

    @Test
    void makes_a_decision_again() {
        FormationProposal proposal = EmbedGuideTest.proposal();
        LeagueBuildingJson json = LeagueBuildingJson.create();

        // snippet: decide
        Decision decision = Decisions.of(json).decide(proposal);
        byte[] archived = json.write(Forms.DECISION, decision);
        // end
        // snippet: replay
        Decision kept = json.read(Forms.DECISION, archived);
        Set<ReplayDifference> differences = Decisions.of(json).replay(proposal, kept);
        // end
        assertThat(differences).isEmpty();
    }

    @Test
    void keeps_editions_side_by_side() {
        LeagueBuildingPolicy ourCity = Editions.wuhan2005().toBuilder("our-city-2026")
                .set(CadreParameters.TRAINING_HOURS, 24, NoProvision.because(LocalizedText.of("试行", "a trial")))
                .build();
        FormationProposal proposal = EmbedGuideTest.proposal();
        Decision kept = Decisions.of(LeagueBuildingJson.of(ourCity)).decide(proposal);

        // snippet: side-by-side
        Map<String, LeagueBuildingPolicy> editions = Stream.of(
                        Editions.wuhan2005(),
                        Editions.find("wuhan-2005@2026-01-01").orElseThrow(),
                        ourCity)
                .collect(Collectors.toMap(LeagueBuildingPolicy::id, Function.identity()));

        LeagueBuildingPolicy judged =
                Objects.requireNonNull(editions.get(kept.report().edition()));
        Decisions decisions = Decisions.of(LeagueBuildingJson.of(judged));
        // end
        assertThat(decisions.replay(proposal, kept)).isEmpty();
    }
}
