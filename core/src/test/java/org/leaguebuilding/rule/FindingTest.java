package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.leaguebuilding.Refusals.assertRefused;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

class FindingTest {

    private static final FactPath TYPE = FactPath.of("communities[].type");

    private static final Rule RULE = Rule.define("city.rules.share", Severity.VIOLATION)
            .from(Provision.P29, TestRules.NONE)
            .arguments("community", "strength", "members")
            .title(LocalizedText.of("应有资源", "There is a resource"))
            .message(LocalizedText.of(
                    "社区{community}为{strength|strength}，{members}名",
                    "{community} is {strength|strength} with {members}"))
            .remedy(LocalizedText.of("请补充{community}", "Add to {community}"))
            .build();

    private static final Rule WANTED = TestRules.concern("city.rules.wanted", "community");

    private static Finding found(Truth holds, Object community, Object strength, Object members) {
        return Checks.quiet()
                .requireAt(RULE, holds, TYPE, 2, community, strength, members)
                .findings()
                .get(0);
    }

    private static Finding stored(FindingKind kind, String path, ImmutableMap<String, Object> arguments) {
        return Finding.of(RULE, kind, path, arguments);
    }

    private static Map<String, Object> handedOver(Finding finding) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        finding.forEachArgument(arguments::put);
        return arguments;
    }

    @Test
    void says_how_much_one_count_is_of_another() {
        Rule served = Rule.define("city.rules.served", Severity.VIOLATION)
                .from(Provision.P29)
                .arguments("served", "all")
                .title(LocalizedText.of("应服务", "They serve"))
                .message(LocalizedText.of("占{served/all|percent}", "{served/all|percent} of {all}"))
                .remedy(LocalizedText.of("请补充", "Add some"))
                .build();

        Finding finding = Checks.quiet()
                .require(served, Truth.FALSE, FactPath.of("activities"), 1, 8)
                .findings()
                .get(0);

        assertThat(finding.message(Locale.CHINA)).isEqualTo("占12.5%");
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("12.5% of 8");
    }

    @Nested
    class Data {

        @Test
        void says_which_rule_what_where_and_with_which_facts() {
            Finding finding = found(Truth.FALSE, "c2", "weak", 7);

            assertThat(finding.rule()).isSameAs(RULE);
            assertThat(finding.kind()).isEqualTo(FindingKind.VIOLATION);
            assertThat(finding.path()).isEqualTo("communities[2].type");
            assertThat(finding.arguments())
                    .containsExactlyEntriesOf(ImmutableMap.of("community", "c2", "strength", "weak", "members", 7L));
            assertThat(handedOver(finding)).containsExactlyEntriesOf(finding.arguments());
            assertThat(finding.provisions()).containsExactly(Provision.P29, TestRules.NONE);
            assertThat(finding)
                    .hasToString("city.rules.share violation at communities[2].type "
                            + "{community=c2, strength=weak, members=7}");
        }

        @Test
        void names_the_place_in_the_reference_that_explains_its_rule() {
            Rule shipped = Rule.define("formation.joint.adjacent", Severity.VIOLATION)
                    .from(Provision.P28)
                    .shipped();
            Finding finding = Finding.of(shipped, FindingKind.VIOLATION, "communities", ImmutableMap.of());

            assertThat(finding.reference()).hasValue("rules/formation.md#formation.joint.adjacent");
            assertThat(found(Truth.FALSE, "c2", "weak", 7).reference()).isEmpty();
        }

        @Test
        void has_no_arguments_to_change() {
            assertThat(found(Truth.FALSE, "c2", "weak", 7).arguments()).isUnmodifiable();
        }
    }

    @Nested
    class Equality {

        private final Finding finding = found(Truth.FALSE, "c2", "weak", 7);

        @Test
        void is_by_rule_kind_path_and_arguments() {
            Finding same = stored(
                    FindingKind.VIOLATION,
                    "communities[2].type",
                    ImmutableMap.of("members", 7L, "community", "c2", "strength", "weak"));

            assertThat(finding).isEqualTo(same).hasSameHashCodeAs(same);
            assertThat(same).isEqualTo(finding);
        }

        @Test
        void does_not_depend_on_what_else_the_check_found() {
            Finding second = Checks.quiet()
                    .require(WANTED, Truth.FALSE, FactPath.of("head"))
                    .requireAt(RULE, Truth.FALSE, TYPE, 2, "c2", "weak", 7)
                    .findings()
                    .get(1);

            assertThat(second).isEqualTo(finding).hasSameHashCodeAs(finding);
        }

        @Test
        void tells_apart_what_differs_in_one_of_them() {
            ImmutableMap<String, Object> arguments = finding.arguments();
            String path = finding.path();

            assertThat(finding)
                    .isNotEqualTo(stored(FindingKind.MISSING_FACT, path, arguments))
                    .isNotEqualTo(stored(FindingKind.VIOLATION, "communities[3].type", arguments))
                    .isNotEqualTo(stored(FindingKind.VIOLATION, path, ImmutableMap.of("community", "c2")))
                    .isNotEqualTo(Finding.of(
                            TestRules.violation("city.rules.other", "community", "strength", "members"),
                            FindingKind.VIOLATION,
                            path,
                            arguments))
                    .isNotEqualTo(null)
                    .isNotEqualTo("finding");
        }
    }

    @Nested
    class Put_together_again {

        @Test
        void is_what_it_was() {
            for (Finding finding :
                    new Finding[] {found(Truth.FALSE, "c2", "weak", 7), found(Truth.UNKNOWN, "c2", "fair", 0)}) {
                assertThat(Finding.of(finding.rule(), finding.kind(), finding.path(), finding.arguments()))
                        .isEqualTo(finding);
            }
        }

        @Test
        @SuppressWarnings("NullAway")
        void lacks_no_part() {
            ImmutableMap<String, Object> none = ImmutableMap.of();

            assertRefused(
                    () -> Finding.of(null, FindingKind.VIOLATION, "head", none), "Finding.rule", Expectation.PRESENT);
            assertRefused(() -> Finding.of(RULE, null, "head", none), "Finding.kind", Expectation.PRESENT);
            assertRefused(
                    () -> Finding.of(RULE, FindingKind.VIOLATION, null, none), "Finding.path", Expectation.PRESENT);
            assertRefused(
                    () -> Finding.of(RULE, FindingKind.VIOLATION, "head", null),
                    "Finding.arguments",
                    Expectation.PRESENT);
        }

        @Test
        void has_the_kind_of_its_rule() {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> stored(FindingKind.CONCERN, "head", ImmutableMap.of()))
                    .satisfies(refusal -> {
                        assertThat(refusal.expectation()).isEqualTo(Expectation.SEVERITY_OF_RULE);
                        assertThat(refusal.value()).isEqualTo("concern");
                    });
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> Finding.of(WANTED, FindingKind.VIOLATION, "head", ImmutableMap.of()));
            assertThat(Finding.of(WANTED, FindingKind.CONCERN, "head", ImmutableMap.of())
                            .kind())
                    .isEqualTo(FindingKind.CONCERN);
        }

        @Test
        void has_arguments_of_its_rule_only() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> stored(FindingKind.VIOLATION, "head", ImmutableMap.of("name", "x")))
                    .withMessageContaining("“name”");
        }
    }

    @Nested
    class Words {

        @Test
        void of_a_violation_are_the_rules_with_codes_in_the_readers_language() {
            Finding finding = found(Truth.FALSE, "c2", "weak", 7);

            assertThat(finding.message(Locale.UK)).isEqualTo("c2 is weak with 7");
            assertThat(finding.message(Locale.CHINA)).isEqualTo("社区c2为较弱，7名");
            assertThat(finding.remedy(Locale.UK)).isEqualTo("Add to c2");
            assertThat(finding.remedy(Locale.CHINA)).isEqualTo("请补充c2");
        }

        @Test
        void of_its_own_vocabulary_stand_for_a_familys_codes() {
            Rule rule = Rule.define("assessment.care.vulnerable", Severity.VIOLATION)
                    .from(Provision.P29)
                    .arguments("group")
                    .shipped();
            Finding finding =
                    Finding.of(rule, FindingKind.VIOLATION, "care", ImmutableMap.of("group", "migrant-workers"));

            assertThat(finding.message(Locale.UK)).isEqualTo("There is no special care for young migrant workers");
        }

        @Test
        void of_an_interval_are_its_first_and_its_last_day() {
            Finding finding = spanned("2005-01-01/2005-10-01");

            assertThat(finding.message(Locale.UK)).isEqualTo("In 1 January to 30 September 2005");
            assertThat(finding.message(Locale.CHINA)).isEqualTo("在2005年1月1日至9月30日内");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2005", "2005-01-01", "2005-01-01/then", "/2005-10-01"})
        void of_an_interval_that_is_none_are_what_was_given(String value) {
            assertThat(spanned(value).message(Locale.UK)).isEqualTo("In " + value);
        }

        private static Finding spanned(String cycle) {
            Rule rule = TestRules.texted(Rule.define("city.rules.cycle", Severity.VIOLATION)
                            .from(Provision.P29)
                            .arguments("cycle"))
                    .message(LocalizedText.of("在{cycle|span}内", "In {cycle|span}"))
                    .build();
            return Checks.quiet()
                    .require(rule, Truth.FALSE, TYPE, cycle)
                    .findings()
                    .get(0);
        }

        @Test
        void of_a_missing_fact_name_the_fact_where_the_rule_has_none_of_its_own() {
            Finding finding = found(Truth.UNKNOWN, "c2", "weak", 7);

            assertThat(finding.message(Locale.UK))
                    .isEqualTo("The type of community 3 is not given, so “There is a resource” cannot be judged");
            assertThat(finding.message(Locale.CHINA)).isEqualTo("未填报第3个社区的类型，无法判断是否符合“应有资源”");
            assertThat(finding.remedy(Locale.UK)).isEqualTo("Give the type of community 3");
            assertThat(finding.remedy(Locale.CHINA)).isEqualTo("请填报第3个社区的类型");
        }

        @Test
        void of_a_missing_fact_are_the_rules_where_it_has_some() {
            Rule rule = TestRules.texted(Rule.define("city.rules.own", Severity.VIOLATION)
                            .from(Provision.P29)
                            .arguments("community"))
                    .missing(LocalizedText.of("未填{community}", "{community} does not say"))
                    .build();
            Finding finding = Checks.quiet()
                    .require(rule, Truth.UNKNOWN, TYPE, "c2")
                    .findings()
                    .get(0);

            assertThat(finding.message(Locale.UK)).isEqualTo("c2 does not say");
            assertThat(finding.message(Locale.CHINA)).isEqualTo("未填c2");
        }

        @Test
        void say_so_where_an_argument_is_absent() {
            Finding finding = stored(FindingKind.VIOLATION, "head", ImmutableMap.of());

            assertThat(finding.message(Locale.UK)).isEqualTo("not given is not given with not given");
            assertThat(finding.message(Locale.CHINA)).isEqualTo("社区未填报为未填报，未填报名");
        }

        @Test
        void show_a_code_that_the_vocabulary_does_not_know_as_it_is() {
            assertThat(found(Truth.FALSE, "c2", "superb", 7).message(Locale.CHINA))
                    .isEqualTo("社区c2为superb，7名");
        }

        @Test
        void never_take_a_value_for_a_placeholder() {
            assertThat(found(Truth.FALSE, "{members}", "weak", 7).message(Locale.UK))
                    .isEqualTo("{members} is weak with 7");
        }
    }
}
