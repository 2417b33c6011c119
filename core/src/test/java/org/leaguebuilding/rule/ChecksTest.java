package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.value.PersonRef;
import org.leaguebuilding.value.Ratio;

class ChecksTest {

    private static final FactPath HEAD = FactPath.of("head");
    private static final FactPath TYPE = FactPath.of("communities[].type");

    private static final Rule PLAIN = TestRules.violation("city.rules.plain");
    private static final Rule WANTED = TestRules.concern("city.rules.wanted");
    private static final Rule ONE = TestRules.violation("city.rules.one", "a");
    private static final Rule TWO = TestRules.violation("city.rules.two", "a", "b");
    private static final Rule THREE = TestRules.violation("city.rules.three", "a", "b", "c");
    private static final Rule FOUR = TestRules.violation("city.rules.four", "a", "b", "c", "d");

    @Nested
    class Where_everything_holds {

        @Test
        void the_quiet_collector_comes_back() {
            Checks quiet = Checks.quiet();

            assertThat(quiet.require(PLAIN, Truth.TRUE, HEAD)).isSameAs(quiet);
            assertThat(quiet.require(ONE, Truth.TRUE, HEAD, "x")).isSameAs(quiet);
            assertThat(quiet.require(TWO, Truth.TRUE, HEAD, "x", "y")).isSameAs(quiet);
            assertThat(quiet.require(THREE, Truth.TRUE, HEAD, "x", "y", "z")).isSameAs(quiet);
            assertThat(quiet.require(FOUR, Truth.TRUE, HEAD, "x", "y", "z", 1)).isSameAs(quiet);
            assertThat(quiet.requireAt(PLAIN, Truth.TRUE, TYPE, 0)).isSameAs(quiet);
            assertThat(quiet.requireAt(ONE, Truth.TRUE, TYPE, 0, "x")).isSameAs(quiet);
            assertThat(quiet.requireAt(TWO, Truth.TRUE, TYPE, 0, "x", "y")).isSameAs(quiet);
            assertThat(quiet.requireAt(THREE, Truth.TRUE, TYPE, 0, "x", "y", "z"))
                    .isSameAs(quiet);
            assertThat(quiet.requireAt(FOUR, Truth.TRUE, TYPE, 0, "x", "y", "z", 1))
                    .isSameAs(quiet);
            assertThat(quiet.requireCount(ONE, Truth.TRUE, HEAD, 1)).isSameAs(quiet);
            assertThat(quiet.requireCount(TWO, Truth.TRUE, HEAD, 1, 2)).isSameAs(quiet);
            assertThat(quiet.requireCount(THREE, Truth.TRUE, HEAD, 1, 2, "x")).isSameAs(quiet);
            assertThat(quiet.requireCountAt(THREE, Truth.TRUE, TYPE, 0, 1, 2, "x"))
                    .isSameAs(quiet);
            assertThat(quiet.findings()).isEmpty();
        }
    }

    @Nested
    class A_requirement_may_be_left_out {

        @Test
        void only_where_it_holds() {
            assertThat(Checks.quiet().passes(Truth.TRUE)).isTrue();
            assertThat(Checks.quiet().passes(Truth.UNKNOWN)).isFalse();
            assertThat(Checks.quiet().passes(Truth.FALSE)).isFalse();
        }

        @Test
        void never_where_all_is_written_down() {
            Map<Rule, Truth> answers = new HashMap<>();

            assertThat(Checks.answering(answers).passes(Truth.TRUE)).isFalse();
        }
    }

    @Nested
    class More_facts_than_the_rule_has_arguments {

        @Test
        void are_refused_as_soon_as_the_requirement_is_noted() {
            assertRefused(
                    () -> Checks.quiet().require(PLAIN, Truth.FALSE, HEAD, "x"),
                    "[], but the number of facts given is 1");
            assertRefused(
                    () -> Checks.quiet().requireAt(ONE, Truth.UNKNOWN, TYPE, 0, "x", "y"),
                    "[a], but the number of facts given is 2");
            assertRefused(
                    () -> Checks.quiet().requireCountAt(TWO, Truth.FALSE, TYPE, 0, 1, 2, "x"),
                    "[a, b], but the number of facts given is 3");
            assertRefused(
                    () -> Checks.quiet().require(THREE, Truth.FALSE, HEAD, "x", "y", "z", 1),
                    "[a, b, c], but the number of facts given is 4");
        }

        @Test
        void are_refused_also_where_all_is_written_down_and_the_rule_holds() {
            Map<Rule, Truth> answers = new HashMap<>();

            assertRefused(
                    () -> Checks.answering(answers).require(ONE, Truth.TRUE, HEAD, "x", "y"),
                    "[a], but the number of facts given is 2");
            assertRefused(
                    () -> Checks.tracing(new Tracer(), RuleChanges.NONE).require(ONE, Truth.TRUE, HEAD, "x", "y"),
                    "[a], but the number of facts given is 2");
        }

        private static void assertRefused(Supplier<Checks> requirement, String message) {
            assertThatIllegalArgumentException().isThrownBy(requirement::get).withMessageEndingWith(message);
        }
    }

    @Nested
    class Where_something_fails {

        @Test
        void the_quiet_collector_itself_learns_nothing() {
            assertThat(Checks.quiet().require(PLAIN, Truth.FALSE, HEAD).findings())
                    .hasSize(1);
            assertThat(Checks.quiet().findings()).isEmpty();
        }

        @Test
        void a_rule_becomes_what_its_severity_says_and_an_unknown_one_a_missing_fact() {
            Checks checks = Checks.quiet()
                    .require(PLAIN, Truth.FALSE, HEAD)
                    .require(WANTED, Truth.FALSE, HEAD)
                    .require(PLAIN, Truth.UNKNOWN, HEAD)
                    .require(WANTED, Truth.UNKNOWN, HEAD)
                    .require(PLAIN, Truth.TRUE, HEAD);

            assertThat(checks.findings())
                    .extracting(Finding::kind)
                    .containsExactly(
                            FindingKind.VIOLATION,
                            FindingKind.CONCERN,
                            FindingKind.MISSING_FACT,
                            FindingKind.MISSING_FACT);
        }

        @Test
        void findings_come_in_the_order_of_the_requirements() {
            Checks checks = Checks.quiet()
                    .requireAt(PLAIN, Truth.FALSE, TYPE, 4)
                    .requireAt(PLAIN, Truth.TRUE, TYPE, 5)
                    .requireAt(PLAIN, Truth.UNKNOWN, TYPE, 2);

            assertThat(checks.findings())
                    .extracting(Finding::path)
                    .containsExactly("communities[4].type", "communities[2].type");
        }

        @Test
        void findings_that_were_handed_out_do_not_change() {
            Checks checks = Checks.quiet().require(PLAIN, Truth.FALSE, HEAD);
            ImmutableList<Finding> before = checks.findings();
            Checks after = checks.require(WANTED, Truth.FALSE, HEAD);

            assertThat(before).hasSize(1);
            assertThat(after.findings()).hasSize(2).startsWith(before.get(0));
        }

        @Test
        void every_form_of_requirement_gives_its_facts_in_the_order_of_the_arguments() {
            Checks checks = Checks.quiet()
                    .require(ONE, Truth.FALSE, HEAD, "x")
                    .require(TWO, Truth.FALSE, HEAD, "x", "y")
                    .require(THREE, Truth.FALSE, HEAD, "x", "y", "z")
                    .require(FOUR, Truth.FALSE, HEAD, "x", "y", "z", 1)
                    .requireAt(ONE, Truth.FALSE, TYPE, 1, "x")
                    .requireAt(TWO, Truth.FALSE, TYPE, 1, "x", "y")
                    .requireAt(THREE, Truth.FALSE, TYPE, 1, "x", "y", "z")
                    .requireAt(FOUR, Truth.FALSE, TYPE, 1, "x", "y", "z", 1)
                    .requireCount(ONE, Truth.FALSE, HEAD, 1)
                    .requireCount(TWO, Truth.FALSE, HEAD, 1, 2)
                    .requireCount(THREE, Truth.FALSE, HEAD, 1, 2, "x")
                    .requireCountAt(THREE, Truth.FALSE, TYPE, 1, 1, 2, "x");

            assertThat(checks.findings())
                    .hasToString("[city.rules.one violation at head {a=x}, "
                            + "city.rules.two violation at head {a=x, b=y}, "
                            + "city.rules.three violation at head {a=x, b=y, c=z}, "
                            + "city.rules.four violation at head {a=x, b=y, c=z, d=1}, "
                            + "city.rules.one violation at communities[1].type {a=x}, "
                            + "city.rules.two violation at communities[1].type {a=x, b=y}, "
                            + "city.rules.three violation at communities[1].type {a=x, b=y, c=z}, "
                            + "city.rules.four violation at communities[1].type {a=x, b=y, c=z, d=1}, "
                            + "city.rules.one violation at head {a=1}, "
                            + "city.rules.two violation at head {a=1, b=2}, "
                            + "city.rules.three violation at head {a=1, b=2, c=x}, "
                            + "city.rules.three violation at communities[1].type {a=1, b=2, c=x}]");
        }
    }

    @Nested
    class Facts {

        private static Object argument(Object fact) {
            return Checks.quiet()
                    .require(ONE, Truth.FALSE, HEAD, fact)
                    .findings()
                    .get(0)
                    .arguments()
                    .getOrDefault("a", "left out");
        }

        @Test
        void become_texts_and_whole_numbers() {
            assertThat(argument("c1")).isEqualTo("c1");
            assertThat(argument(3)).isEqualTo(3L);
            assertThat(argument(3L)).isEqualTo(3L);
            assertThat(argument(Foundation.GOOD)).isEqualTo("good");
            assertThat(argument(CommunityType.NEW_ESTATE)).isEqualTo("new-estate");
            assertThat(argument(LocalDate.of(2005, 9, 30))).isEqualTo("2005-09-30");
            assertThat(argument(Ratio.of(1, 2))).isEqualTo("1/2");
            assertThat(argument(true)).isEqualTo("true");
        }

        @Test
        void that_may_be_absent_are_unwrapped() {
            assertThat(argument(Optional.of(Foundation.GOOD))).isEqualTo("good");
            assertThat(argument(OptionalInt.of(3))).isEqualTo(3L);
            assertThat(argument(OptionalLong.of(3))).isEqualTo(3L);
        }

        @Test
        void that_are_absent_are_left_out() {
            assertThat(argument(Optional.empty())).isEqualTo("left out");
            assertThat(argument(OptionalInt.empty())).isEqualTo("left out");
            assertThat(argument(OptionalLong.empty())).isEqualTo("left out");
        }

        @Test
        void never_show_a_person() {
            assertThat(argument(PersonRef.of("secret")).toString()).doesNotContain("secret");
        }

        @Test
        void that_are_left_out_at_the_end_are_absent() {
            assertThat(Checks.quiet()
                            .require(ONE, Truth.FALSE, HEAD)
                            .require(TWO, Truth.FALSE, HEAD, "x")
                            .findings())
                    .extracting(finding -> finding.arguments().toString())
                    .containsExactly("{}", "{a=x}");
        }
    }
}
