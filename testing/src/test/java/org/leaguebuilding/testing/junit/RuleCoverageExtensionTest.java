package org.leaguebuilding.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.testing.LeagueBuildingAssertions;
import org.leaguebuilding.testing.coverage.RuleCoverage;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;

@SuppressWarnings("NullAway") // what is absent here is what is tested
class RuleCoverageExtensionTest {

    @Nested
    class A_class {

        @Test
        void that_reaches_its_threshold_passes() {
            EngineExecutionResults results = run(ThoroughTest.class);

            assertThat(failures(results)).isEmpty();
            assertThat(entries(results)).singleElement().asString().contains("(100%)", "（100%）");
        }

        @Test
        void that_does_not_fails_after_its_last_test() {
            EngineExecutionResults results = run(SloppyTest.class);

            assertThat(failures(results))
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .asString()
                    .startsWith("The tests exercise 2% of the rules, at least 3% are required\n")
                    .contains("\n  formation.head.named: never met – A head of the organization is named\n");
            results.testEvents().assertStatistics(statistics -> statistics.succeeded(1));
        }

        @Test
        void counts_the_tests_that_are_nested_in_it() {
            assertThat(failures(run(OuterTest.class))).isEmpty();
        }

        @Test
        void nested_in_another_may_have_a_threshold_of_its_own() {
            EngineExecutionResults results = run(OwnNestedTest.class);

            assertThat(failures(results))
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .asString()
                    .startsWith("The tests exercise 0% of the rules, at least 1% are required");
            assertThat(entries(results)).hasSize(2);
        }

        @Test
        void counts_apart_from_another_class() {
            assertThat(failures(run(ThoroughTest.class, SloppyTest.class))).hasSize(1);
        }

        @Test
        void has_a_collector_for_the_edition_of_a_city() {
            assertThat(entries(run(CityTest.class)))
                    .singleElement()
                    .asString()
                    .startsWith("Rule coverage by campus-city: 1 of ");
        }

        @Test
        void whose_tests_share_an_instance_may_take_the_collector_in_its_constructor() {
            EngineExecutionResults results = run(OneInstanceTest.class);

            assertThat(failures(results)).isEmpty();
            assertThat(entries(results)).singleElement().asString().contains("(2%)");
        }

        @Test
        void nested_in_another_takes_its_own_collector_in_its_constructor_too() {
            EngineExecutionResults results = run(OuterOfOneInstanceTest.class);

            assertThat(failures(results)).isEmpty();
            assertThat(entries(results)).hasSize(2).anyMatch(entry -> entry.contains("(2%)"));
        }

        @ParameterizedTest
        @ValueSource(classes = {AssertingTest.class, DynamicTest.class, ParameterizedCasesTest.class})
        void counts_what_its_tests_assert_about_and_get_from_cases(Class<?> test) {
            EngineExecutionResults results = run(test);

            assertThat(failures(results)).isEmpty();
            assertThat(entries(results)).singleElement().asString().contains("(100%)");
        }

        @Test
        void counts_nothing_of_what_is_asserted_outside_of_its_tests() {
            run(AssertingTest.class);
            LeagueBuildingAssertions.assertThat(first()).isNonCompliant();

            assertThat(entries(run(OwnNestedTest.class))).anyMatch(entry -> entry.contains("(0%)"));
        }

        @Test
        void fails_as_its_tests_do() {
            EngineExecutionResults results = run(FailingTest.class);

            assertThat(failures(results))
                    .extracting(Throwable::getMessage)
                    .anyMatch(message -> message.equals("as it is"))
                    .anyMatch(message -> message.contains("at least 1% are required"));
        }

        @Test
        void whose_threshold_is_no_percentage_is_refused() {
            assertThat(failures(run(TooDemandingTest.class)))
                    .singleElement()
                    .isInstanceOf(IllegalArgumentException.class)
                    .extracting(Throwable::getMessage)
                    .isEqualTo("minimumPercent is 150: expected 0 to 100");
        }

        @Test
        void that_names_no_rules_is_told_so() {
            assertThat(failures(run(BareTest.class)))
                    .isNotEmpty()
                    .allMatch(failure -> failure instanceof ExtensionConfigurationException
                            || failure.getCause() instanceof ExtensionConfigurationException)
                    .anyMatch(failure -> failure.getMessage()
                            .endsWith("has no rules to cover: annotate the class with @RequireRuleCoverage"));
        }
    }

    @Nested
    class A_run {

        @Test
        void counts_all_classes_together() {
            assertThat(failures(run(FirstOfRunTest.class, SecondOfRunTest.class)))
                    .isEmpty();
        }

        @Test
        void fails_at_its_end_by_the_greatest_threshold() {
            assertThat(failures(run(FirstOfRunTest.class)))
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .asString()
                    .startsWith("The tests exercise 99% of the rules, at least 100% are required");
        }
    }

    @Test
    void a_single_test_can_be_run_without_the_threshold() {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(SloppyTest.class), selectClass(FirstOfRunTest.class))
                .configurationParameter(RuleCoverageExtension.ENFORCED, "false")
                .execute();

        assertThat(failures(results)).isEmpty();
        assertThat(entries(results)).hasSize(2);
    }

    private static EngineExecutionResults run(Class<?>... tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(Arrays.stream(tests).map(test -> selectClass(test)).toArray(DiscoverySelector[]::new))
                .execute();
    }

    private static ImmutableList<Throwable> failures(EngineExecutionResults results) {
        return results.allEvents().failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .flatMap(result -> result.getThrowable().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> entries(EngineExecutionResults results) {
        return results.allEvents().reportingEntryPublished().stream()
                .map(RuleCoverageExtensionTest::entry)
                .collect(ImmutableList.toImmutableList());
    }

    private static String entry(Event event) {
        return event.getRequiredPayload(ReportEntry.class).getKeyValuePairs().get(RuleCoverageExtension.ENTRY);
    }

    static void recordAll(RuleCoverage coverage, int from) {
        ImmutableList<RuleCase<?>> cases = RuleCases.of(Editions.wuhan2005()).all();
        cases.subList(from, cases.size()).stream().map(RuleCase::violatedReport).forEach(coverage::record);
    }

    static Report first() {
        return RuleCases.of(Editions.wuhan2005()).all().get(0).violatedReport();
    }

    @RequireRuleCoverage(minimumPercent = 100)
    static class ThoroughTest {
        @Test
        void test(RuleCoverage coverage) {
            recordAll(coverage, 0);
        }
    }

    @RequireRuleCoverage(minimumPercent = 3, families = "formation")
    static class SloppyTest {
        @Test
        void test(RuleCoverage coverage) {
            coverage.record(first());
        }
    }

    @RequireRuleCoverage(minimumPercent = 100)
    static class OuterTest {
        @Test
        void test(RuleCoverage coverage) {
            coverage.record(first());
        }

        @Nested
        class Inner {
            @Test
            void test(RuleCoverage coverage) {
                recordAll(coverage, 1);
            }
        }
    }

    @RequireRuleCoverage(minimumPercent = 1, families = "formation")
    static class OwnNestedTest {
        @Test
        void test(RuleCoverage coverage) {
            coverage.record(first());
        }

        @Nested
        @RequireRuleCoverage(minimumPercent = 1, families = "formation")
        class Inner {
            @Test
            void test() {}
        }
    }

    @RequireRuleCoverage(minimumPercent = 0, of = EveryRuleTest.City.class)
    static class CityTest {
        private final RuleCoverage coverage;

        CityTest(RuleCoverage coverage) {
            this.coverage = coverage;
        }

        @Test
        void test() {
            coverage.record(Campus.POLICY.check(Campus.proposal(false)));
        }
    }

    @RequireRuleCoverage(minimumPercent = 2, families = "formation")
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstanceTest {
        private final RuleCoverage coverage;

        OneInstanceTest(RuleCoverage coverage) {
            this.coverage = coverage;
        }

        @Test
        void test(RuleCoverage same) {
            assertThat(same).isSameAs(coverage);
            coverage.record(first());
        }
    }

    @RequireRuleCoverage(minimumPercent = 0)
    static class OuterOfOneInstanceTest {
        @Nested
        @RequireRuleCoverage(minimumPercent = 2, families = "formation")
        @TestInstance(TestInstance.Lifecycle.PER_CLASS)
        class Inner {
            private final RuleCoverage coverage;

            Inner(RuleCoverage coverage) {
                this.coverage = coverage;
            }

            @Test
            void test() {
                coverage.record(first());
            }
        }
    }

    /** A test that knows nothing of a collector. */
    @RequireRuleCoverage(minimumPercent = 100, families = "cadre")
    static class AssertingTest {
        @Test
        void test() {
            assertThat(ofCadres())
                    .isNotEmpty()
                    .allSatisfy(example -> LeagueBuildingAssertions.assertThat(Editions.wuhan2005()
                                    .check(example.violated().subject()))
                            .isNotNull());
        }
    }

    @RequireRuleCoverage(minimumPercent = 100, families = "cadre")
    static class DynamicTest {
        @TestFactory
        Stream<org.junit.jupiter.api.DynamicTest> test() {
            return ofCadres()
                    .map(example -> org.junit.jupiter.api.DynamicTest.dynamicTest(
                            example.toString(),
                            () -> LeagueBuildingAssertions.assertThat(Editions.wuhan2005()
                                            .trace(example.violated().subject()))
                                    .isNotNull()));
        }
    }

    @RequireRuleCoverage(minimumPercent = 100, families = "cadre")
    static class ParameterizedCasesTest {
        @ParameterizedTest
        @EveryRule(families = "cadre")
        void test(Rule rule, RuleCase<?> example) {
            assertThat(example.violatedReport().findings()).isNotEmpty();
        }
    }

    @RequireRuleCoverage(minimumPercent = 1, families = "cadre")
    static class FailingTest {
        @Test
        void test() throws Exception {
            throw new Exception("as it is");
        }
    }

    static Stream<RuleCase<?>> ofCadres() {
        return RuleCases.of(Editions.wuhan2005()).all().stream()
                .filter(example -> example.rule().id().family().equals("cadre"));
    }

    @RequireRuleCoverage(minimumPercent = 150)
    static class TooDemandingTest {
        @Test
        void test() {}
    }

    @ExtendWith(RuleCoverageExtension.class)
    static class BareTest {
        @Test
        void test(RuleCoverage coverage) {}
    }

    @RequireRuleCoverage(minimumPercent = 100, scope = CoverageScope.RUN)
    static class FirstOfRunTest {
        @Test
        void test(RuleCoverage coverage) {
            recordAll(coverage, 1);
        }
    }

    @RequireRuleCoverage(minimumPercent = 1, scope = CoverageScope.RUN)
    static class SecondOfRunTest {
        @Test
        void test(RuleCoverage coverage) {
            coverage.record(first());
        }
    }
}
