package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.Refusals.assertRefused;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.validation.Expectation;

class ReportTest {

    private static final FactPath HEAD = FactPath.of("head");
    private static final Rule DEMANDED = TestRules.violation("city.rules.demanded");
    private static final Rule WANTED = TestRules.concern("city.rules.wanted");

    private static Report report(Checks checks) {
        return Report.of("formation-proposal", "p1", "wuhan-2005", checks);
    }

    @Nested
    class Verdicts {

        @ParameterizedTest
        @CsvSource({
            "TRUE, TRUE, COMPLIANT",
            "TRUE, FALSE, COMPLIANT",
            "TRUE, UNKNOWN, COMPLIANT",
            "UNKNOWN, TRUE, UNDETERMINED",
            "UNKNOWN, FALSE, UNDETERMINED",
            "UNKNOWN, UNKNOWN, UNDETERMINED",
            "FALSE, TRUE, NON_COMPLIANT",
            "FALSE, FALSE, NON_COMPLIANT",
            "FALSE, UNKNOWN, NON_COMPLIANT"
        })
        void follow_from_what_is_demanded_whatever_is_only_wanted(Truth demanded, Truth wanted, Verdict verdict) {
            Checks forth = Checks.quiet().require(DEMANDED, demanded, HEAD).require(WANTED, wanted, HEAD);
            Checks back = Checks.quiet().require(WANTED, wanted, HEAD).require(DEMANDED, demanded, HEAD);

            assertThat(report(forth).verdict()).isEqualTo(verdict);
            assertThat(report(back).verdict()).isEqualTo(verdict);
            assertThat(report(forth).isCompliant()).isEqualTo(verdict == Verdict.COMPLIANT);
        }

        @Test
        void are_non_compliant_with_a_violation_before_or_behind_a_missing_fact() {
            Checks before = Checks.quiet().require(DEMANDED, Truth.FALSE, HEAD).require(DEMANDED, Truth.UNKNOWN, HEAD);
            Checks behind =
                    Checks.quiet().require(DEMANDED, Truth.UNKNOWN, HEAD).require(DEMANDED, Truth.FALSE, HEAD);

            assertThat(report(before).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(report(behind).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Contents {

        private final Report report = report(Checks.quiet()
                .require(WANTED, Truth.FALSE, HEAD)
                .require(DEMANDED, Truth.UNKNOWN, HEAD)
                .require(WANTED, Truth.UNKNOWN, HEAD));

        @Test
        void name_subject_and_edition() {
            assertThat(report.subjectType()).isEqualTo("formation-proposal");
            assertThat(report.subject()).isEqualTo("p1");
            assertThat(report.edition()).isEqualTo("wuhan-2005");
        }

        @Test
        void can_be_had_by_kind() {
            assertThat(report.findings(FindingKind.VIOLATION)).isEmpty();
            assertThat(report.findings(FindingKind.CONCERN))
                    .containsExactly(report.findings().get(0));
            assertThat(report.findings(FindingKind.MISSING_FACT))
                    .containsExactly(report.findings().get(1), report.findings().get(2));
        }

        @Test
        @SuppressWarnings("NullAway")
        void that_were_stored_lack_no_part() {
            ImmutableList<Finding> none = ImmutableList.of();

            assertRefused(() -> Report.of(null, "p1", "wuhan-2005", none), "Report.subjectType", Expectation.PRESENT);
            assertRefused(
                    () -> Report.of("formation-proposal", null, "wuhan-2005", none),
                    "Report.subject",
                    Expectation.PRESENT);
            assertRefused(
                    () -> Report.of("formation-proposal", "p1", null, none), "Report.edition", Expectation.PRESENT);
            assertRefused(
                    () -> Report.of("formation-proposal", "p1", "wuhan-2005", (ImmutableList<Finding>) null),
                    "Report.findings",
                    Expectation.PRESENT);
        }

        @Test
        void can_be_put_together_again() {
            assertThat(Report.of("formation-proposal", "p1", "wuhan-2005", report.findings()))
                    .isEqualTo(report)
                    .hasSameHashCodeAs(report);
        }

        @Test
        void are_shown_on_one_line() {
            assertThat(report(Checks.quiet().require(DEMANDED, Truth.FALSE, HEAD)))
                    .hasToString("formation-proposal p1 by wuhan-2005: non-compliant "
                            + "[city.rules.demanded violation at head {}]");
        }
    }

    @Test
    void reports_are_equal_by_value() {
        Finding one =
                Checks.quiet().require(DEMANDED, Truth.FALSE, HEAD).findings().get(0);
        Finding two =
                Checks.quiet().require(WANTED, Truth.FALSE, HEAD).findings().get(0);

        EqualsVerifier.forClass(Report.class)
                .withNonnullFields("subjectType", "subject", "edition", "findings")
                .withPrefabValues(ImmutableList.class, ImmutableList.of(one), ImmutableList.of(two))
                .verify();
    }

    /** The four closed sets of the kernel as they stand on the wire and are read by a clerk. */
    @Test
    void codes_and_terms_are_those_of_the_wire() {
        assertThat(Verdict.values())
                .extracting(Verdict::code)
                .containsExactly("compliant", "non-compliant", "undetermined");
        assertThat(FindingKind.values())
                .extracting(FindingKind::code)
                .containsExactly("violation", "concern", "missing-fact");
        assertThat(Severity.values()).extracting(Severity::code).containsExactly("violation", "concern");
        assertThat(Stream.of(Verdict.values()).map(Verdict::term)).containsExactly("符合", "不符合", "无法判定");
    }

    @Nested
    class Traces {

        private final Rule asked = TestRules.violation("city.rules.asked", "community");
        private final Rule silent = TestRules.violation("city.rules.silent");
        private final RuleSet rules = RuleSet.of(silent, DEMANDED, asked, WANTED);

        private Checks check(Checks checks) {
            return checks.require(DEMANDED, Truth.TRUE, HEAD)
                    .requireAt(asked, Truth.FALSE, FactPath.of("communities[]"), 1, "c1")
                    .require(WANTED, Truth.UNKNOWN, HEAD);
        }

        private final Trace trace = Trace.of("formation-proposal", "p1", "wuhan-2005", rules, this::check);

        @Test
        void give_the_same_report() {
            assertThat(trace.report()).isEqualTo(report(check(Checks.quiet())));
        }

        @Test
        void write_down_what_held_what_failed_and_what_could_not_be_judged() {
            assertThat(trace.steps())
                    .extracting(step -> step.rule() + " " + step.holds() + " " + step.path() + " " + step.facts())
                    .containsExactly(
                            "city.rules.demanded TRUE head {}",
                            "city.rules.asked FALSE communities[1] {community=c1}",
                            "city.rules.wanted UNKNOWN head {}");
        }

        @Test
        void name_the_rules_that_were_not_looked_at() {
            assertThat(trace.notLookedAt()).containsExactly(silent);
            assertThat(silent.title(Locale.ENGLISH)).isNotBlank();
        }

        @Test
        void of_a_check_that_looks_at_nothing_say_so() {
            Trace nothing = Trace.of("formation-proposal", "p1", "wuhan-2005", rules, checks -> checks);

            assertThat(nothing.steps()).isEmpty();
            assertThat(nothing.notLookedAt()).isEqualTo(rules.rules());
            assertThat(nothing.report().findings()).isEmpty();
        }
    }
}
