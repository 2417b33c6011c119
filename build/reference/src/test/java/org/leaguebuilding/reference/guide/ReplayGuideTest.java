package org.leaguebuilding.reference.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.Decisions;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.edition.EditionReader;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.json.receipt.ReplayDifference;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Rule;

/** What the guide's page on decisions that are made again shows. */
class ReplayGuideTest {

    private static final String OFF = "formation.independent.cadre-team";
    private static final String ADDED = "formation.yunchuan.head";

    private static final String FILE = """
            format: league-building-edition/1
            id: yunchuan-2024
            base: {edition: wuhan-2005, asOf: "2024-03-01"}
            title: {zh: 云川市社区团建细则, en: Detailed rules of Yunchuan}
            bases:
              measure-3: {title: {zh: 细则第三条, en: Article 3}, document: {zh: 云川市社区团建细则, en: Detailed rules of Yunchuan}}
            rules:
              formation.independent.cadre-team: {off: true, basis: measure-3, reason: {zh: 不作要求, en: Not asked for}}
            additional:
              formation.yunchuan.head:
                subject: formation-proposal
                severity: violation
                basis: measure-3
                title: {zh: 申报时须有负责人, en: A head is there from the start}
                message: {zh: 申报时尚无负责人, en: There is no head yet}
                remedy: {zh: 确定负责人, en: Choose a head}
                path: head
                condition: {present: head}
            """;

    private final FormationProposal proposal = EmbedGuideTest.proposal();
    private final EditionDocument document =
            EditionReader.create().read("yunchuan.yaml", FILE.getBytes(UTF_8), List.of());

    private byte[] archived(LeagueBuildingPolicy ourCity) {
        return LeagueBuildingJson.of(ourCity)
                .write(
                        Forms.DECISION,
                        Decisions.of(LeagueBuildingJson.of(ourCity)).decide(proposal));
    }

    @Test
    void makes_a_decision_again() {
        LeagueBuildingPolicy ourCity = Editions.of(document);
        // snippet: decide
        LeagueBuildingJson json = LeagueBuildingJson.of(ourCity);
        Decision decision = Decisions.of(json).decide(proposal);

        String edition = decision.report().edition();
        byte[] archived = json.write(Forms.DECISION, decision);
        // end
        // snippet: side-by-side
        Map<String, LeagueBuildingPolicy> editions = Stream.of(
                        Editions.wuhan2005(),
                        Editions.find("wuhan-2005@2026-01-01").orElseThrow(),
                        ourCity)
                .collect(Collectors.toMap(LeagueBuildingPolicy::id, Function.identity()));
        // end
        // snippet: replay
        LeagueBuildingPolicy judged = Objects.requireNonNull(editions.get(edition), edition);
        LeagueBuildingJson then = LeagueBuildingJson.of(judged);

        Decision kept = then.read(Forms.DECISION, archived);
        Set<ReplayDifference> differences = Decisions.of(then).replay(proposal, kept);
        // end
        assertThat(judged).isSameAs(ourCity);
        assertThat(differences).isEmpty();
        assertThat(kept).isEqualTo(decision);
        assertThat(kept.report().findings())
                .extracting(Finding::rule)
                .extracting(Rule::id)
                .extracting(Object::toString)
                .contains(ADDED)
                .doesNotContain(OFF);
        assertThat(kept.report().switchedOff())
                .extracting(Rule::id)
                .extracting(Object::toString)
                .containsExactly(OFF);
    }

    @Test
    void another_edition_refuses_what_it_does_not_know() {
        byte[] archived = archived(Editions.of(document));
        LeagueBuildingJson shipped = LeagueBuildingJson.of(Editions.wuhan2005());

        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> shipped.read(Forms.DECISION, archived))
                .withMessageContaining(ADDED);
    }
}
