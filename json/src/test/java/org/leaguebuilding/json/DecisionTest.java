package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.json.receipt.DecisionReceipt;
import org.leaguebuilding.json.receipt.ReplayDifference;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

@OneGeneration
class DecisionTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final FormationProposal PROPOSAL = Generated.proposal(3);

    static Stream<LeagueBuildingJson> generations() {
        return Generations.all();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void comes_back_as_it_was_written_with_or_without_messages(LeagueBuildingJson json) {
        Decision decision = Decisions.of(json).decide(PROPOSAL);
        assertThat(decision.report()).isEqualTo(POLICY.check(PROPOSAL));
        assertThat(json.read(Forms.DECISION, json.write(Forms.DECISION, decision)))
                .isEqualTo(decision);
        assertThat(json.read(Forms.DECISION, json.write(Forms.DECISION.in(Locale.CHINA), decision)))
                .isEqualTo(decision);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void is_a_report_that_carries_a_receipt(LeagueBuildingJson json) {
        byte[] decision = json.write(Forms.DECISION, Decisions.of(json).decide(PROPOSAL));
        String report = new String(json.write(Forms.REPORT, POLICY.check(PROPOSAL)), UTF_8);
        assertThat(new String(decision, UTF_8)).startsWith(report.substring(0, report.length() - 1) + ",\"receipt\":{");
        assertThat(json.read(Forms.REPORT, decision)).isEqualTo(POLICY.check(PROPOSAL));
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> json.read(Forms.DECISION, report.getBytes(UTF_8)))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/receipt"));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void made_again_from_its_documents_has_the_same_bytes(LeagueBuildingJson json) {
        byte[] subject = json.write(SubjectForms.FORMATION_PROPOSAL, PROPOSAL);
        byte[] kept = json.write(Forms.DECISION, Decisions.of(json).decide(PROPOSAL));
        FormationProposal again = json.read(SubjectForms.FORMATION_PROPOSAL, subject);
        assertThat(Decisions.of(json).replay(again, json.read(Forms.DECISION, kept)))
                .isEmpty();
        assertThat(json.write(Forms.DECISION, Decisions.of(json).decide(again))).isEqualTo(kept);
    }

    @Test
    void made_again_differently_says_in_what() {
        LeagueBuildingJson json = LeagueBuildingJson.create();
        Decision decision = Decisions.of(json).decide(PROPOSAL);
        DecisionReceipt receipt = decision.receipt();
        LeagueBuildingJson later = LeagueBuildingJson.of(POLICY.asOf(LocalDate.of(2026, 1, 1)));
        FormationProposal other =
                FormationProposal.builder().from(PROPOSAL).id("another").build();
        assertThat(Decisions.of(later).replay(PROPOSAL, decision))
                .contains(ReplayDifference.EDITION)
                .doesNotContain(ReplayDifference.SUBJECT);
        assertThat(Decisions.of(json).replay(other, decision))
                .containsExactly(ReplayDifference.SUBJECT, ReplayDifference.REPORT);
        assertThat(Decisions.of(json)
                        .replay(
                                PROPOSAL,
                                new Decision(
                                        decision.report(),
                                        new DecisionReceipt(
                                                receipt.editionHash(),
                                                receipt.asOf().minusDays(1),
                                                "0.0.1",
                                                receipt.subjectHash(),
                                                receipt.judgingHash(),
                                                receipt.documents()))))
                .containsExactly(ReplayDifference.EDITION, ReplayDifference.LIBRARY_VERSION);
        assertThat(Decisions.of(json)
                        .replay(
                                PROPOSAL,
                                new Decision(
                                        Report.of(
                                                "formation-proposal",
                                                "p",
                                                "e",
                                                decision.report().findings()),
                                        receipt)))
                .containsExactly(ReplayDifference.REPORT);
    }

    @Test
    void of_which_the_files_or_what_judges_was_changed_is_of_another_edition() {
        Decisions decisions = Decisions.of(LeagueBuildingJson.of(CityEditions.saying("应列经费")));
        Decision kept = decisions.decide(PROPOSAL);
        DecisionReceipt receipt = kept.receipt();

        assertThat(decisions.replay(PROPOSAL, kept)).isEmpty();
        assertThat(decisions.replay(PROPOSAL, changed(kept, Optional.of("sha256:0"), receipt.documents())))
                .containsExactly(ReplayDifference.EDITION);
        assertThat(decisions.replay(PROPOSAL, changed(kept, receipt.judgingHash(), ImmutableList.of("sha256:1"))))
                .containsExactly(ReplayDifference.EDITION);
    }

    @Test
    void of_an_earlier_version_has_no_hash_of_what_judges_and_is_replayed() {
        Decisions decisions = Decisions.of(LeagueBuildingJson.of(CityEditions.saying("应列经费")));
        Decision kept = decisions.decide(PROPOSAL);

        assertThat(decisions.replay(PROPOSAL, changed(kept, Optional.empty(), ImmutableList.of())))
                .isEmpty();
    }

    private static Decision changed(Decision kept, Optional<String> judgingHash, ImmutableList<String> documents) {
        DecisionReceipt receipt = kept.receipt();
        return new Decision(
                kept.report(),
                new DecisionReceipt(
                        receipt.editionHash(),
                        receipt.asOf(),
                        receipt.libraryVersion(),
                        receipt.subjectHash(),
                        judgingHash,
                        documents));
    }

    @Test
    void names_version_and_day() {
        DecisionReceipt receipt =
                Decisions.of(LeagueBuildingJson.create()).decide(PROPOSAL).receipt();
        assertThat(receipt.asOf()).isEqualTo(POLICY.day());
        assertThat(receipt.libraryVersion()).matches("[0-9]+\\.[0-9]+.*");
        assertThat(receipt.editionHash()).matches("sha256:[0-9a-f]{64}");
        assertThat(receipt.subjectHash()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void every_difference_has_a_word_in_both_languages() {
        assertThat(ReplayDifference.values()).allSatisfy(difference -> {
            assertThat(difference.code()).matches("[a-z-]+");
            assertThat(difference.term()).isNotBlank();
        });
    }
}
