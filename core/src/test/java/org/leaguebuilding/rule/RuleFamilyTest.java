package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.leaguebuilding.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.leaguebuilding.cadre.CadreParameters;
import org.leaguebuilding.cadre.CadrePolicy;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.value.LocalizedText;

class RuleFamilyTest {

    private static final Rule OPEN = TestRules.violation("venue.open");
    private static final Rule LARGE = TestRules.violation("venue.large");
    private static final RuleSet RULES = RuleSet.of(OPEN, LARGE);
    private static final ParameterSet PARAMETERS =
            Editions.wuhan2005().family(CadrePolicy.SUBJECT).parameters();
    private static final SubjectType<Venue> VENUE =
            SubjectType.of("venue", Venue.class, LocalizedText.of("活动场所", "venue"));

    private final Venues venues = new Venues(VENUE, "city-2024", RULES, PARAMETERS);

    record Venue(String id, boolean open) implements Subject {}

    /** A venue is judged by whether it is open alone; its size is never looked at. */
    private static final class Venues extends RuleFamily<Venue> {

        Venues(SubjectType<Venue> subject, String edition, RuleSet rules, ParameterSet parameters) {
            super(subject, edition, rules, parameters);
        }

        @Override
        protected Checks judge(Venue checked, Checks checks) {
            return checks.require(OPEN, Truth.of(checked.open()), FactPath.of("open"));
        }
    }

    @Test
    void consists_of_what_it_was_made_of() {
        assertThat(venues.subject()).isSameAs(VENUE);
        assertThat(venues.edition()).isEqualTo("city-2024");
        assertThat(venues.rules()).isSameAs(RULES);
        assertThat(venues.parameters()).isSameAs(PARAMETERS);
        assertThat(venues.parameters().get(CadreParameters.TRAINING_HOURS)).isNotNull();
        assertThat(venues.facts()).isEmpty();
        assertThat(venues).hasToString("venue by city-2024");
    }

    @Test
    @SuppressWarnings("NullAway") // a host's code may do so
    void names_what_is_null() {
        assertRefused(
                () -> new Venues(null, "city-2024", RULES, PARAMETERS), "RuleFamily.subject", Expectation.PRESENT);
        assertRefused(() -> new Venues(VENUE, null, RULES, PARAMETERS), "RuleFamily.edition", Expectation.PRESENT);
        assertRefused(() -> new Venues(VENUE, "city-2024", null, PARAMETERS), "RuleFamily.rules", Expectation.PRESENT);
        assertRefused(() -> new Venues(VENUE, "city-2024", RULES, null), "RuleFamily.parameters", Expectation.PRESENT);
        assertThatNullPointerException().isThrownBy(() -> venues.check(null)).withMessage("checked");
        assertThatNullPointerException().isThrownBy(() -> venues.trace(null)).withMessage("checked");
    }

    @Test
    void reports_about_its_subject_by_its_edition() {
        Report report = venues.check(new Venue("v-1", false));

        assertThat(report.subjectType()).isEqualTo("venue");
        assertThat(report.subject()).isEqualTo("v-1");
        assertThat(report.edition()).isEqualTo("city-2024");
        assertThat(report.findings()).extracting(Finding::rule).containsExactly(OPEN);
    }

    @Test
    void gives_the_verdict_of_the_report_alone() {
        assertThat(venues.verdict(new Venue("v-1", true))).isEqualTo(Verdict.COMPLIANT);
        assertThat(venues.verdict(new Venue("v-1", false))).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void traces_what_held_and_what_was_not_looked_at() {
        Trace trace = venues.trace(new Venue("v-1", true));

        assertThat(trace.report()).isEqualTo(venues.check(new Venue("v-1", true)));
        assertThat(trace.steps()).extracting(Trace.Step::rule).containsExactly(OPEN);
        assertThat(trace.notLookedAt()).containsExactly(LARGE);
    }
}
