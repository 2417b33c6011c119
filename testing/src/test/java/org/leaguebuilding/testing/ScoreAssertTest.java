package org.leaguebuilding.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.AssessmentRules;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.assessment.Criterion;
import org.leaguebuilding.assessment.Grade;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.assessment.ScoreLine;
import org.leaguebuilding.assessment.ScoreReason;
import org.leaguebuilding.assessment.Veto;
import org.leaguebuilding.assessment.VetoOutcome;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.value.LocalizedText;

class ScoreAssertTest {

    private final Score full = Editions.wuhan2005().assess(Fixtures.assessmentRecord());

    /** Without an organization, and nobody has said whether the Party organization trusts the League. */
    private final Score partial = Editions.wuhan2005()
            .assess(AssessmentRecord.builder()
                    .from(Fixtures.assessmentRecord())
                    .haves(ImmutableMap.of(Have.ORGANIZATION, Attestation.denied()))
                    .partyTrust(Optional.empty())
                    .build());

    private static final Criterion SIGNED =
            Criterion.own("book-signed", LocalizedText.of("台账应签名", "The book is signed"));

    private static final Criterion KEPT = Criterion.own("book-kept", LocalizedText.of("应有台账", "The book is kept"));

    private final Score small = new Score(
            "r1",
            "city",
            "city-2006",
            ImmutableList.of(
                    line("book", "60", reason(SIGNED, Truth.FALSE, "0.50"), reason(KEPT, Truth.UNKNOWN, "20")),
                    line("plan", "40", reason(SIGNED, Truth.FALSE, "20"), reason(KEPT, Truth.TRUE, "20"))),
            ImmutableList.of(
                    new VetoOutcome(Veto.of(KEPT, Grade.GOOD), Truth.UNKNOWN),
                    new VetoOutcome(Veto.of(SIGNED, Grade.QUALIFIED), Truth.TRUE)),
            ImmutableList.of(Grade.QUALIFIED, Grade.GOOD));

    @Test
    void all_of_a_score_is_asserted() {
        assertThat(full)
                .isAbout("assessment-1")
                .isByEdition("wuhan-2005")
                .isByScheme(full.scheme())
                .hasTotal("100.00")
                .hasGrade(Grade.EXCELLENT)
                .hasPossibleGrades(Grade.EXCELLENT)
                .awards("have-team", "8.0")
                .awardsInFull("have-team")
                .isNotVetoed();
    }

    @Test
    void what_is_unknown_is_asserted_by_its_bounds() {
        assertThat(partial)
                .hasTotalBetween("55", "92")
                .hasPossibleGrades(Grade.UNQUALIFIED)
                .awards("have-organization", "0")
                .awardsBetween("outcome-party", "0", "5")
                .deductsFor(AssessmentRules.HAVE_ORGANIZATION)
                .leavesOpen(AssessmentRules.OUTCOME_PARTY)
                .isVetoedBy(AssessmentRules.HAVE_ORGANIZATION)
                .hasGrade(Grade.UNQUALIFIED);
    }

    @Test
    void criteria_of_a_citys_own_are_named_by_their_codes() {
        assertThat(small)
                .deductsFor("book-signed")
                .leavesOpen("book-kept")
                .hasPossibleGrades(Grade.QUALIFIED, Grade.GOOD);
    }

    @Test
    void a_failure_names_what_was_expected() {
        assertFails(() -> assertThat(full).isAbout("r2"), "to be about r2");
        assertFails(() -> assertThat(full).isByEdition("city"), "to be by the edition city");
        assertFails(() -> assertThat(full).isByScheme("city-2006"), "to be by the scheme city-2006");
        assertFails(() -> assertThat(full).hasTotal("99.5"), "to have the total 99.5");
        assertFails(() -> assertThat(full).hasTotalBetween("99", "100"), "to have the total 99–100");
        assertFails(() -> assertThat(full).hasGrade(Grade.GOOD), "to have the grade good");
        assertFails(
                () -> assertThat(full).hasPossibleGrades(Grade.GOOD, Grade.EXCELLENT),
                "to have the possible grades [good, excellent]");
        assertFails(() -> assertThat(full).awards("have-team", "7"), "to award 7 for have-team");
        assertFails(
                () -> assertThat(full).awards("have-everything", "8"),
                "to award 8 for have-everything, a sub-item that the scheme does not have");
        assertFails(
                () -> assertThat(partial).awardsInFull("have-organization"),
                "to award full marks for have-organization");
        assertFails(
                () -> assertThat(partial).deductsFor(AssessmentRules.OUTCOME_PARTY),
                "to deduct for assessment.outcome.party, which is unknown");
        assertFails(
                () -> assertThat(partial).leavesOpen("assessment.have.organization"),
                "to leave open the marks for assessment.have.organization, which is not met");
        assertFails(
                () -> assertThat(full).deductsFor(AssessmentRules.HAVE_ORGANIZATION),
                "to deduct for assessment.have.organization, which is met");
        assertFails(
                () -> assertThat(full).deductsFor("own-criterion"),
                "to deduct for own-criterion, which no line of the scheme asks for");
        assertFails(() -> assertThat(partial).isVetoedBy("own-criterion"), "to be vetoed by own-criterion");
        assertFails(
                () -> assertThat(partial).isVetoedBy(AssessmentRules.RIGHTS_PROTECTED),
                "to be vetoed by assessment.rights.protected");
        assertFails(() -> assertThat(partial).isNotVetoed(), "not to be vetoed");
    }

    @Test
    void a_failure_shows_the_whole_score() {
        assertThatThrownBy(() -> assertThat(small).hasTotal("100"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        Expecting score of r1 by city, scheme city-2006: 59.5–79.5 of 100, [qualified, good]
                          records / book: 39.5–59.5 of 60
                            −0.5 not met book-signed: The book is signed / 台账应签名
                            −20 unknown book-kept: The book is kept / 应有台账
                          records / plan: 20 of 40
                            −20 not met book-signed: The book is signed / 台账应签名
                          veto, at best good: unknown book-kept: The book is kept / 应有台账
                          veto, at best qualified: met book-signed: The book is signed / 台账应签名
                        to have the total 100""");
    }

    private static ScoreLine line(String subItem, String marks, ScoreReason... reasons) {
        return new ScoreLine(
                "records", subItem, Optional.empty(), new BigDecimal(marks), ImmutableList.copyOf(reasons));
    }

    private static ScoreReason reason(Criterion criterion, Truth holds, String amount) {
        return new ScoreReason(criterion, holds, new BigDecimal(amount));
    }

    private static void assertFails(ThrowingCallable assertion, String expectation) {
        assertThatThrownBy(assertion)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expecting score of assessment-1 by wuhan-2005, scheme ")
                .hasMessageEndingWith("\n" + expectation);
    }
}
