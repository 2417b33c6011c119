package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.guarantee.GuaranteeRules;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.json.receipt.ReplayDifference;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

/** Reports and receipts of editions that switch rules off or say them in other words. */
class ChangedEditionsTest {

    private static final LeagueBuildingPolicy OFF = CityEditions.withoutFunding();
    private static final Report REPORT = OFF.check(GuaranteeSamples.FULL);

    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.Generations#all")
    void a_report_names_the_rules_that_were_switched_off_and_is_read_with_them(LeagueBuildingJson json) {
        LeagueBuildingJson city = LeagueBuildingJson.of(OFF);
        byte[] written = city.write(Forms.REPORT, REPORT);

        assertThat(new String(written, UTF_8)).contains("\"switchedOff\":[{\"rule\":\"guarantee.funding\"}]");
        assertThat(city.read(Forms.REPORT, written)).isEqualTo(REPORT);
        assertThat(new String(json.write(Forms.REPORT, Editions.wuhan2005().check(GuaranteeSamples.FULL)), UTF_8))
                .doesNotContain("switchedOff");
    }

    @Test
    void a_report_in_a_language_has_their_titles() {
        LeagueBuildingJson json = LeagueBuildingJson.of(OFF);
        byte[] written = json.write(Forms.REPORT.in(Locale.CHINA), REPORT);

        assertThat(new String(written, UTF_8))
                .contains("\"title\":\"" + GuaranteeRules.FUNDING.title(Locale.CHINA) + "\"}]");
        assertThat(json.read(Forms.REPORT, written)).isEqualTo(REPORT);
    }

    @Test
    void a_rule_that_the_edition_has_not_switched_off_is_refused() {
        String written = new String(LeagueBuildingJson.of(OFF).write(Forms.REPORT, REPORT), UTF_8);

        MalformedJsonException refusal = catchThrowableOfType(
                MalformedJsonException.class, () -> LeagueBuildingJson.create().read(Forms.REPORT, written));

        assertThat(refusal.code()).isEqualTo(JsonErrorCode.UNKNOWN_RULE);
        assertThat(refusal.pointer()).isEqualTo("/switchedOff/0/rule");
        assertThat(refusal.message(Locale.UK)).contains("a rule that the edition wuhan-2005 has switched off");
    }

    @Test
    void a_report_from_which_one_was_taken_out_is_refused() {
        LeagueBuildingJson json = LeagueBuildingJson.of(OFF);
        String shortened = new String(json.write(Forms.REPORT, REPORT), UTF_8)
                .replace(",\"switchedOff\":[{\"rule\":\"guarantee.funding\"}]", "");

        MalformedJsonException refusal =
                catchThrowableOfType(MalformedJsonException.class, () -> json.read(Forms.REPORT, shortened));

        assertThat(refusal.code()).isEqualTo(JsonErrorCode.CONTRADICTION);
        assertThat(refusal.pointer()).isEqualTo("/switchedOff");
        assertThat(refusal.message(Locale.UK)).contains("guarantee.funding");
    }

    @Test
    void a_decision_names_them_before_its_receipt() {
        LeagueBuildingJson json = LeagueBuildingJson.of(OFF);
        Decision decision = Decisions.of(json).decide(GuaranteeSamples.FULL);

        byte[] written = json.write(Forms.DECISION, decision);

        assertThat(new String(written, UTF_8))
                .contains("\"switchedOff\":[{\"rule\":\"guarantee.funding\"}],\"receipt\":{");
        assertThat(json.read(Forms.DECISION, written)).isEqualTo(decision);
    }

    @Test
    void the_same_verdicts_in_other_words_are_told_from_another_edition() {
        Decision kept =
                Decisions.of(LeagueBuildingJson.of(CityEditions.saying("应列经费"))).decide(GuaranteeSamples.FULL);
        Decisions reworded = Decisions.of(LeagueBuildingJson.of(CityEditions.saying("列有经费")));
        Decisions switchedOff = Decisions.of(LeagueBuildingJson.of(OFF));

        assertThat(kept.receipt().judgingHash()).isPresent();
        assertThat(reworded.replay(GuaranteeSamples.FULL, kept)).contains(ReplayDifference.WORDS);
        assertThat(switchedOff.replay(GuaranteeSamples.FULL, kept))
                .contains(ReplayDifference.EDITION)
                .doesNotContain(ReplayDifference.WORDS);
    }
}
