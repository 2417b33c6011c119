package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.leaguebuilding.rule.TestRules.texted;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationParameters;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

class RuleTest {

    private static Rule.Builder agreement() {
        return Rule.define("formation.campus.agreement", Severity.VIOLATION).from(Provision.P24);
    }

    private static void assertRefused(Rule.Builder rule, String field, Expectation expectation) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(rule::build)
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo("Rule");
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.expectation()).isEqualTo(expectation);
                });
    }

    @Test
    void carries_everything_about_a_rule_but_its_test() {
        Rule rule = texted(agreement().arguments("community").reads(FormationParameters.SIMILAR_TYPES))
                .build();

        assertThat(rule.id()).isEqualTo(RuleId.of("formation.campus.agreement"));
        assertThat(rule.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(rule.provisions()).containsExactly(Provision.P24);
        assertThat(rule.arguments()).containsExactly("community");
        assertThat(rule.parameters()).containsExactly(FormationParameters.SIMILAR_TYPES);
        assertThat(rule.title(Locale.ENGLISH)).isEqualTo("Title");
        assertThat(rule.title(Locale.CHINA)).isEqualTo("题目");
        assertThat(rule.remedy(Locale.ENGLISH)).isEqualTo("Remedy");
        assertThat(rule).hasToString("formation.campus.agreement");
    }

    @Test
    void reads_the_parameters_that_it_names_and_no_other() {
        Rule rule = texted(agreement().reads(FormationParameters.SIMILAR_TYPES)).build();
        ParameterSet shipped = Editions.wuhan2005().formation().parameters();

        assertThat(rule.reads(shipped.get(FormationParameters.SIMILAR_TYPES))).isTrue();
        assertThat(rule.reads(shipped.get(FormationParameters.NEW_FIELD_MODES))).isFalse();
        assertThat(texted(agreement()).build().reads(shipped.get(FormationParameters.SIMILAR_TYPES)))
                .isFalse();
    }

    /** An id stands for one rule, so nothing else is compared; outcomes point back to their rule. */
    @Test
    void is_equal_where_the_ids_are() {
        EqualsVerifier.forClass(Rule.class)
                .withOnlyTheseFields("id")
                .withNonnullFields("id")
                .withPrefabValues(ImmutableList.class, ImmutableList.of("a"), ImmutableList.of("b"))
                .withPrefabValues(RuleId.class, RuleId.of("city.rules.one"), RuleId.of("city.rules.two"))
                .withPrefabValues(
                        Rule.class, TestRules.violation("formation.one.rule"), TestRules.concern("formation.two.rule"))
                .verify();
    }

    @Test
    void shows_its_messages_with_what_depends_on_the_finding_left_open() {
        Rule rule = texted(agreement().arguments("community"))
                .message(LocalizedText.of("{community}没有协议", "{community} has no agreement"))
                .missing(LocalizedText.of("{community}未填协议", "{community} does not say"))
                .build();

        assertThat(rule.message(Locale.ENGLISH)).isEqualTo("{community} has no agreement");
        assertThat(rule.missingMessage(Locale.CHINA)).hasValue("{community}未填协议");
        assertThat(texted(agreement()).build().missingMessage(Locale.CHINA)).isEmpty();
    }

    @Test
    void shows_in_its_remedy_what_depends_on_the_finding() {
        Rule rule = texted(agreement().arguments("community"))
                .remedy(LocalizedText.of("请补充{community}的协议", "Name the agreement of {community}"))
                .build();

        assertThat(rule.remedy(Locale.ENGLISH)).isEqualTo("Name the agreement of {community}");
    }

    @Nested
    class Of_a_city {

        @Test
        void has_title_message_and_remedy() {
            LocalizedText text = LocalizedText.of("文字", "text");

            assertRefused(agreement().message(text).remedy(text), "title", Expectation.PRESENT);
            assertRefused(agreement().title(text).remedy(text), "message", Expectation.PRESENT);
            assertRefused(agreement().title(text).message(text), "remedy", Expectation.PRESENT);
        }

        @Test
        void rests_on_something() {
            assertRefused(
                    texted(Rule.define("formation.campus.agreement", Severity.VIOLATION)),
                    "provisions",
                    Expectation.NOT_EMPTY);
        }

        @Test
        void speaks_of_the_same_facts_in_both_languages() {
            assertRefused(
                    texted(agreement().arguments("community"))
                            .message(LocalizedText.of("社区{community}", "the community")),
                    "message",
                    Expectation.BOTH_LANGUAGES);
        }

        @Test
        void speaks_only_of_its_arguments() {
            assertRefused(
                    texted(agreement().arguments("community"))
                            .missing(LocalizedText.of("社区{name}", "community {name}")),
                    "missing",
                    Expectation.BOTH_LANGUAGES);
        }

        @Test
        void names_no_argument_twice() {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> agreement().arguments("community", "members", "community"))
                    .satisfies(refusal -> {
                        assertThat(refusal.field()).isEqualTo("arguments");
                        assertThat(refusal.value()).isEqualTo("community");
                        assertThat(refusal.expectation()).isEqualTo(Expectation.DISTINCT);
                    });
        }

        @Test
        void has_an_id_of_the_right_form() {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> Rule.define("agreement", Severity.CONCERN));
        }
    }

    @Nested
    class Of_the_library {

        @Test
        void rests_on_something() {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> Rule.define("formation.mode.known", Severity.VIOLATION)
                            .shipped());
        }

        @Test
        void has_its_texts_in_the_catalogue() {
            Rule rule = Rule.define("formation.mode.known", Severity.VIOLATION)
                    .from(Provision.P24)
                    .shipped();

            assertThat(rule.title(Locale.ENGLISH)).isEqualTo("The proposal names a mode that the edition defines");
        }

        @Test
        void says_so_where_the_catalogue_lacks_one() {
            Rule rule = agreement().shipped();

            assertThatIllegalStateException()
                    .isThrownBy(() -> rule.title(Locale.ENGLISH))
                    .withMessage("formation.campus.agreement has no title");
            Finding finding = Checks.quiet()
                    .require(rule, Truth.FALSE, FactPath.of("head"))
                    .findings()
                    .get(0);
            assertThatIllegalStateException()
                    .isThrownBy(() -> finding.message(Locale.ENGLISH))
                    .withMessage("formation.campus.agreement has no message");
        }
    }

    @Nested
    class In_the_reference {

        @Test
        void has_an_anchor_on_the_page_of_its_family() {
            Rule rule = Rule.define("formation.joint.adjacent", Severity.VIOLATION)
                    .from(Provision.P28)
                    .shipped();

            assertThat(rule.reference()).hasValue("rules/formation.md#formation.joint.adjacent");
        }

        @Test
        void has_none_where_it_is_a_citys_own() {
            assertThat(texted(agreement()).build().reference()).isEmpty();
        }
    }

    @Nested
    class In_a_set {

        private final Rule one = TestRules.violation("city.rules.one");
        private final Rule two = TestRules.violation("city.rules.two");

        @Test
        void is_found_by_its_id() {
            RuleSet set = RuleSet.of(two, one);

            assertThat(set.find(RuleId.of("city.rules.one"))).containsSame(one);
            assertThat(set.find(RuleId.of("city.rules.three"))).isEmpty();
            assertThat(set.byId().keySet()).containsExactly(two.id(), one.id());
        }

        @Test
        void stands_before_those_that_are_added() {
            Rule three = TestRules.concern("city.rules.three");

            assertThat(RuleSet.of(one).with(RuleSet.of(two), RuleSet.of(three)).rules())
                    .containsExactly(one, two, three);
            assertThat(RuleSet.of(one).with()).isEqualTo(RuleSet.of(one));
        }

        @Test
        void stands_once() {
            assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> RuleSet.of(one, two, one));
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> RuleSet.of(one).with(RuleSet.of(one)));
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> new RuleSet(ImmutableList.of(one, TestRules.concern("city.rules.one"))));
        }
    }
}
