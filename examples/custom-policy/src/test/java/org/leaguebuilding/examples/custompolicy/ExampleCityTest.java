package org.leaguebuilding.examples.custompolicy;

import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.junit.EveryRule;
import org.leaguebuilding.value.Ratio;

class ExampleCityTest {

    @Test
    void figures_of_the_city_cite_its_own_provisions() {
        assertThat(ExampleCity.policy())
                .hasParameter("assessment.youth-satisfaction-floor")
                .withValue(Ratio.percent(85))
                .ofOrigin(Origin.LOCAL)
                .citing(CityProvisions.FLOORS);
    }

    @Test
    void the_edition_that_it_began_with_stays_as_it_was() {
        assertThat(ExampleCity.policy()).hasRule("formation.campus.school");
        assertThat(Editions.wuhan2005()).hasNoRule("formation.campus.school");
    }

    @Test
    void a_campus_proposal_complies_in_the_city_and_is_of_an_unknown_mode_elsewhere() {
        assertThat(ExampleCity.policy().check(Samples.proposal())).isCompliant();
        assertThat(Editions.wuhan2005().check(Samples.proposal())).violates("formation.mode.known");
    }

    @Test
    void advice_knows_the_mode_and_says_why_where_a_community_is_too_small_for_it() {
        Community small = Community.builder()
                .from(Samples.community())
                .youthCount(CampusMode.LEAST_YOUTH - 1)
                .build();

        assertThat(ExampleCity.policy().advise(Samples.community(), ImmutableList.of()))
                .isEligibleFor(CampusMode.ID);
        assertThat(ExampleCity.policy().advise(small, ImmutableList.of()))
                .isNotEligibleFor(CampusMode.ID)
                .because("formation.campus.youth");
    }

    @Test
    void a_criterion_of_the_city_takes_marks_away_like_a_rule() {
        assertThat(ExampleCity.policy().assess(Samples.record())).hasTotal("80").deductsFor(CityScheme.ONLINE_SERVICE);
    }

    @ParameterizedTest
    @EveryRule(of = CityUnderTest.class)
    void every_rule_holds_fails_and_speaks_both_languages_in_the_city_too(Rule rule, RuleCase<?> example) {
        assertThat(example.satisfiedReport()).hasNoFindings();
        Assertions.assertThat(example.violatedReport().findings()).anySatisfy(finding -> {
            Assertions.assertThat(finding.rule()).isEqualTo(rule);
            Assertions.assertThat(finding.path()).isEqualTo(example.violated().path());
            Assertions.assertThat(finding.message(Locale.CHINA)).isNotEqualTo(finding.message(Locale.ENGLISH));
        });
    }
}
