package org.leaguebuilding.examples.hosttests;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.source.Provision;

/** What the clerk fills in is what the policy judges; asserted with the library's assertions. */
class ApplicationMappingTest {

    @Test
    void a_form_filled_in_completely_complies() {
        assertThat(checked(26, "good", "strong")).isCompliant().hasNoFindings();
    }

    @Test
    void an_option_reaches_the_rule_that_it_is_about() {
        assertThat(checked(26, "good", "fair"))
                .violatesOnly("formation.independent.cadre-team")
                .violates("formation.independent.cadre-team")
                .at("communities[0].cadreTeam")
                .citing(Provision.P25)
                .saying(Locale.CHINA, "社区c-1团干部队伍评价为“一般”，独立建团要求较强");
    }

    @Test
    void a_count_left_blank_is_asked_for_and_not_taken_for_none() {
        assertThat(checked(null, "good", "strong")).isUndeterminedFor("formation.size.minimum");
        assertThat(checked(0, "good", "strong")).violates("formation.size.minimum");
    }

    @Test
    void an_option_left_blank_is_asked_for() {
        assertThat(checked(26, null, "strong"))
                .isUndetermined()
                .isUndeterminedFor("formation.independent.foundation")
                .at("communities[0].foundation");
    }

    @Test
    void an_option_that_is_not_on_the_list_is_refused() {
        assertThatThrownBy(() -> checked(26, "excellent", "strong"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such option: excellent");
    }

    private static Report checked(@Nullable Integer members, @Nullable String foundation, @Nullable String cadres) {
        ApplicationForm form = new ApplicationForm(
                "2026-017",
                "independent",
                "branch",
                LocalDate.of(2026, 3, 2),
                ImmutableList.of(new ApplicationForm.CommunityRow("c-1", "江滨", "s-1", members, foundation, cadres)),
                new ApplicationForm.Committee("w-1", "s-1", 2, 2, "strong"),
                "party-17",
                "k-204");
        return Editions.wuhan2005().check(ApplicationMapping.proposal(form));
    }
}
