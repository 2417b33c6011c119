package org.leaguebuilding.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.BundledResult;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.testing.fixture.Fixtures;

class BundledResultAssertTest {

    private final LeagueBuildingPolicy policy = Editions.wuhan2005();

    private final BundledResult known =
            policy.assessment().bundle(policy.assess(Fixtures.assessmentRecord()), Optional.of(new BigDecimal("90.0")));

    /** Nobody has said whether the Party organization trusts the League, nor what its own score is. */
    private final BundledResult partial = policy.assessment().bundle(scoreWithoutPartyTrust(), Optional.empty());

    @Test
    void all_of_a_result_is_asserted() {
        assertThat(known)
                .isAbout("assessment-1")
                .isByEdition("wuhan-2005")
                .hasPartyScore("90")
                .hasLeagueScore("100.00")
                .hasLeagueWeight("20.0")
                .hasPartyPart("72")
                .hasLeaguePart("20")
                .hasTotal("92");
    }

    @Test
    void what_is_unknown_is_asserted_by_its_bounds() {
        assertThat(partial)
                .hasNoPartyScore()
                .hasLeagueScoreBetween("95", "100")
                .hasPartyPartBetween("0", "80")
                .hasLeaguePartBetween("19", "20")
                .hasTotalBetween("19", "100");
    }

    @Test
    void a_failure_names_what_was_expected() {
        assertFails(() -> assertThat(known).isAbout("r2"), "to be about r2");
        assertFails(() -> assertThat(known).isByEdition("city"), "to be by the edition city");
        assertFails(() -> assertThat(known).hasTotal("91"), "to have the total 91");
        assertFails(() -> assertThat(partial).hasTotal("19"), "to have the total 19");
        assertFails(() -> assertThat(partial).hasTotalBetween("19", "99"), "to have the total 19–99");
        assertFails(() -> assertThat(known).hasPartyScore("91"), "to have the Party's score 91");
        assertFails(() -> assertThat(known).hasNoPartyScore(), "to have no score of the Party's");
        assertFails(() -> assertThat(known).hasLeagueScore("99"), "to have the League's score 99");
        assertFails(() -> assertThat(partial).hasLeagueScore("95"), "to have the League's score 95");
        assertFails(() -> assertThat(known).hasLeagueWeight("25"), "to have the League's weight 25");
        assertFails(() -> assertThat(known).hasPartyPart("90"), "to have the Party's part 90");
        assertFails(() -> assertThat(partial).hasPartyPartBetween("0", "100"), "to have the Party's part 0–100");
        assertFails(() -> assertThat(known).hasLeaguePart("100"), "to have the League's part 100");
        assertFails(() -> assertThat(partial).hasLeaguePartBetween("19", "21"), "to have the League's part 19–21");
    }

    @Test
    void a_failure_shows_the_whole_result() {
        assertThatThrownBy(() -> assertThat(partial).hasTotal("100"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        Expecting bundled result of assessment-1 by wuhan-2005: 19–100 of 100
                          Party: 0–100, weight 80 of 100, adds 0–80
                          League: 95–100, weight 20 of 100, adds 19–20
                        to have the total 100""");
    }

    @Test
    void nothing_is_no_result() {
        assertThatThrownBy(() -> assertThat((BundledResult) null).hasTotal("100"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not to be null");
    }

    @Test
    void what_is_not_written_in_digits_is_refused_by_name() {
        assertThatThrownBy(() -> assertThat(known).hasTotal("92,5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("“92,5” is not a number in digits, such as 82.5");
    }

    private Score scoreWithoutPartyTrust() {
        return policy.assess(AssessmentRecord.builder()
                .from(Fixtures.assessmentRecord())
                .partyTrust(Optional.empty())
                .build());
    }

    private static void assertFails(ThrowingCallable assertion, String expectation) {
        assertThatThrownBy(assertion)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expecting bundled result of assessment-1 by wuhan-2005: ")
                .hasMessageEndingWith("\n" + expectation);
    }
}
