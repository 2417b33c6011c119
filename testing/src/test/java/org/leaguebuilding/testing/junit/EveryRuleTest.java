package org.leaguebuilding.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.leaguebuilding.testing.fixture.TestEditions;

@SuppressWarnings("NullAway") // what is absent here is what is tested
class EveryRuleTest {

    /** What a host's test looks like. */
    @Nested
    class A_test_of_every_rule {

        @ParameterizedTest
        @EveryRule(edition = "wuhan-2005")
        void gets_the_rule_and_its_case(Rule rule, RuleCase<?> example) {
            assertThat(example.rule()).isEqualTo(rule);
            assertThat(example.violatedReport().findings())
                    .extracting(Finding::rule)
                    .contains(rule);
            assertThat(rule.title(Locale.CHINA)).isNotBlank();
        }

        @ParameterizedTest
        @EveryRule
        void may_take_the_rule_alone(Rule rule) {
            assertThat(Editions.wuhan2005().rules().rules()).contains(rule);
        }
    }

    @Nested
    class The_rules {

        @Test
        void are_those_of_the_edition_in_their_order() {
            assertThat(seenBy(ShippedTest.class))
                    .isEqualTo(ids(Editions.wuhan2005().rules().rules()));
        }

        @Test
        void are_those_of_the_day() {
            assertThat(seenBy(DatedTest.class))
                    .contains("formation.size.limit")
                    .isEqualTo(ids(TestEditions.later().rules().rules()));
        }

        @Test
        void are_those_of_the_families_named() {
            assertThat(seenBy(FamilyTest.class)).isNotEmpty().allMatch(id -> id.startsWith("formation."));
        }

        @Test
        void are_those_of_a_city_with_cases_of_its_own() {
            assertThat(seenBy(CityTest.class))
                    .contains("formation.campus.agreement")
                    .hasSize(City.RULES);
        }

        @Test
        void are_given_to_older_versions_of_junit_too() throws Exception {
            EveryRuleProvider provider = new EveryRuleProvider();
            provider.accept(FamilyTest.class
                    .getDeclaredMethod("test", Rule.class, RuleCase.class)
                    .getAnnotation(EveryRule.class));

            assertThat(older(provider))
                    .extracting(arguments -> arguments.get()[0].toString())
                    .contains("formation.head.named");
        }

        @SuppressWarnings("deprecation")
        private List<? extends Arguments> older(EveryRuleProvider provider) {
            return provider.provideArguments((ExtensionContext) null).toList();
        }
    }

    @Nested
    class A_mistake {

        @Test
        void in_the_edition_is_told() {
            assertFails(
                    UnknownEditionTest.class,
                    "“wuhan-2006” is not a shipped edition: name wuhan-2005, wuhan-2005@2026-01-01 or the like, "
                            + "or a class of your own with “of”");
        }

        @Test
        void in_a_family_is_told() {
            assertFails(UnknownFamilyTest.class, startsWith("wuhan-2005 has the families [formation"));
            assertFails(UnknownFamilyTest.class, endsWith("], not all of [formation, formations]"));
        }

        @Test
        void of_a_rule_without_case_is_told() {
            assertFails(
                    CaselessTest.class,
                    "no case is given for [formation.campus.agreement] of campus-city: "
                            + "add them in EditionUnderTest.cases(), or limit the test by “families”");
        }

        private void assertFails(Class<?> test, String message) {
            assertFails(test, message::equals);
        }

        private void assertFails(Class<?> test, Predicate<String> message) {
            run(test)
                    .allEvents()
                    .failed()
                    .assertThatEvents()
                    .haveExactly(1, event(finishedWithFailure(instanceOf(RuntimeException.class), message(message))));
        }

        private Predicate<String> startsWith(String text) {
            return message -> message.startsWith(text);
        }

        private Predicate<String> endsWith(String text) {
            return message -> message.endsWith(text);
        }
    }

    private static ImmutableList<String> seenBy(Class<?> test) {
        Seen.IDS.clear();
        run(test).testEvents().assertStatistics(statistics -> statistics.failed(0));
        return ImmutableList.copyOf(Seen.IDS);
    }

    private static EngineExecutionResults run(Class<?> test) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .execute();
    }

    private static List<String> ids(ImmutableList<Rule> rules) {
        return rules.stream().map(Rule::toString).toList();
    }

    static final class Seen {
        static final List<String> IDS = new CopyOnWriteArrayList<>();

        private Seen() {}
    }

    static class ShippedTest {
        @ParameterizedTest
        @EveryRule
        void test(Rule rule, RuleCase<?> example) {
            Seen.IDS.add(example.rule().toString());
        }
    }

    static class DatedTest {
        @ParameterizedTest
        @EveryRule(edition = "wuhan-2005@2026-01-01")
        void test(Rule rule, RuleCase<?> example) {
            Seen.IDS.add(rule.toString());
        }
    }

    static class FamilyTest {
        @ParameterizedTest
        @EveryRule(families = "formation")
        void test(Rule rule, RuleCase<?> example) {
            Seen.IDS.add(rule.toString());
        }
    }

    static class CityTest {
        @ParameterizedTest
        @EveryRule(of = City.class)
        void test(Rule rule, RuleCase<?> example) {
            Seen.IDS.add(example.violatedReport().findings().get(0).rule().toString());
        }
    }

    static class CaselessTest {
        @ParameterizedTest
        @EveryRule(of = Caseless.class)
        void test(Rule rule) {}
    }

    static class UnknownEditionTest {
        @ParameterizedTest
        @EveryRule(edition = "wuhan-2006")
        void test(Rule rule) {}
    }

    static class UnknownFamilyTest {
        @ParameterizedTest
        @EveryRule(families = {"formation", "formations"})
        void test(Rule rule) {}
    }

    static class Caseless implements EditionUnderTest {
        @Override
        public LeagueBuildingPolicy policy() {
            return Campus.POLICY;
        }
    }

    static final class City implements EditionUnderTest {
        static final int RULES = Campus.POLICY.rules().rules().size();

        @Override
        public LeagueBuildingPolicy policy() {
            return Campus.POLICY;
        }

        @Override
        public RuleCases cases() {
            return RuleCases.of(policy()).with(ownCases());
        }

        private static ImmutableList<RuleCase<FormationProposal>> ownCases() {
            return ImmutableList.of(RuleCase.of(
                    Campus.POLICY.formation(),
                    Campus.AGREEMENT,
                    Campus.proposal(true),
                    Campus.proposal(false),
                    "coreOrganization"));
        }
    }
}
