package org.leaguebuilding.json.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.json.edition.EditionFiles.HEAD;
import static org.leaguebuilding.json.edition.EditionFiles.RULE;
import static org.leaguebuilding.json.edition.EditionFiles.errors;
import static org.leaguebuilding.json.edition.EditionFiles.errorsAfterHead;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That of a fault which a reader of the file can mend at one place nothing more is told. */
class EditionFaultsOnceTest {

    private static final String MODE = """
            modes:
              campus:
                title: {zh: 甲, en: A}
                basis: m
                rules:
                  formation.own:
                    severity: violation
                    title: {zh: 甲, en: A}
                    message: {zh: 甲, en: A}
                    remedy: {zh: 甲, en: A}
                    path: participants
                    condition: {count: participants, atLeast: 1}
            """;

    private static ImmutableList<String> ofCondition(String condition) {
        return errorsAfterHead(RULE.replaceFirst("condition: .*", "condition: " + condition));
    }

    private static String only(ImmutableList<String> errors) {
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    @Nested
    class A_key_that_there_is_not {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{present: venueArranged, zzzzz: 1}",
                    "{count: hearings, atLeast: 1, zzzzz: 1}",
                    "{all: hearings, where: {present: on}, zzzzz: 1}",
                    "{and: [{present: venueArranged}], zzzzz: 1}",
                    "{not: {present: venueArranged}, zzzzz: 1}"
                })
        void stands_in_no_condition(String condition) {
            assertThat(only(ofCondition(condition))).contains("/condition/zzzzz: no key “zzzzz” here; one of ");
        }

        @Test
        void stands_in_no_sum() {
            assertThat(only(errorsAfterHead(RULE.replace("guarantee.own", "formation.own")
                            .replace("community-guarantee", "formation-proposal")
                            .replace("path: hearings", "path: communities")
                            .replaceFirst(
                                    "condition: .*",
                                    "condition: {sum: communities, of: memberCount, atLeast: 1, zzzzz: 1}"))))
                    .contains("/condition/zzzzz: no key “zzzzz” here; one of sum, of, where");
        }

        @Test
        void stands_beside_none_of_the_changes() {
            assertThat(only(errorsAfterHead(RULE.replace("    basis: m", "    basis: m\n    zzzzz: 1"))))
                    .contains("/additional/guarantee.own/zzzzz: no key");
            assertThat(only(errorsAfterHead(MODE.replace("    basis: m", "    basis: m\n    zzzzz: 1"))))
                    .contains("/modes/campus/zzzzz: no key");
            assertThat(only(errorsAfterHead("parameters: {guarantee.guidance-days: {value: 5, basis: m, zzzzz: 1}}\n")))
                    .contains("/parameters/guarantee.guidance-days/zzzzz: no key");
        }

        @Test
        void stands_in_no_base_and_in_no_basis() {
            assertThat(only(errors(HEAD.replace("  m: {", "  m: {zzzzz: 1, ")))).contains("/bases/m/zzzzz: no key");
            assertThat(errors(HEAD.replaceFirst("base: .*", "base: {id: city2, hash: x, asOf: 2024-03-01}")))
                    .hasSize(2)
                    .anyMatch(error -> error.contains("/base/asOf: no key “asOf” here; one of id, hash"));
        }
    }

    @Nested
    class A_key_that_is_misspelt {

        @ParameterizedTest
        @CsvSource({
            "severity: concern, severty: concern, severity?",
            "path: hearings, paht: hearings, path?",
            "basis: m, bassis: m, basis?",
            "'title: {zh', 'titel: {zh', title?"
        })
        void is_not_missing_as_well(String right, String wrong, String meant) {
            assertThat(only(errorsAfterHead(RULE.replace("    " + right, "    " + wrong))))
                    .endsWith(meant);
        }

        @Test
        void is_the_form_of_a_condition() {
            assertThat(only(ofCondition("{cuont: hearings, atLeast: 1}"))).endsWith("no key “cuont” here; count?");
        }

        @Test
        void is_the_operator_of_a_comparison() {
            assertThat(only(ofCondition("{count: hearings, atLest: 1}"))).endsWith("no key “atLest” here; atLeast?");
            assertThat(only(ofCondition("{fact: fundingArranged, iss: true}"))).endsWith("no key “iss” here; is?");
        }

        @Test
        void is_what_an_operand_names() {
            assertThat(only(ofCondition("{fact: asOf, atLeast: {fcat: cycle.startInclusive}}")))
                    .endsWith("no key “fcat” here; fact?");
        }
    }

    @Nested
    class What_a_condition_cannot_be_read_of {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{present: [a]}",
                    "{present: venueArranged, absent: venueArranged}",
                    "{fact: [a], is: b}",
                    "{fact: fundingArranged}",
                    "{fact: fundingArranged, is: true, isNot: false}",
                    "{fact: fundingArranged, is: {}}",
                    "{fact: fundingArranged, is: {fact: venueArranged, parameter: guarantee.guidance-days}}",
                    "{fact: asOf, between: a}",
                    "{count: [a], atLeast: 1}",
                    "{count: hearings}",
                    "{all: [a], where: {present: on}}",
                    "{all: hearings}",
                    "{and: a}",
                    "{not: a}",
                    "a",
                    "{}"
                })
        void is_told_as_one_thing(String condition) {
            assertThat(ofCondition(condition)).hasSize(1);
        }
    }

    @Test
    void a_basis_that_cannot_be_read_is_not_missing() {
        assertThat(only(errorsAfterHead(RULE.replace("basis: m", "basis: [m]"))))
                .endsWith("/additional/guarantee.own/basis: this is not a text");
    }

    @Nested
    class A_rule_that_is_changed {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{off: yes, basis: m, severity: concern}",
                    "{off: yes, basis: m, title: {zh: 甲, en: A}}",
                    "{off: yes, basis: m, reason: {zh: 甲, en: A}}",
                    "{basis: m, title: {zh: 甲}}"
                })
        void is_told_one_fault_of(String rule) {
            assertThat(errorsAfterHead("rules: {guarantee.venue: " + rule + "}\n"))
                    .hasSize(1);
        }
    }

    @Nested
    class A_mode {

        @Test
        void has_rules_that_are_missing_or_are_none() {
            String without = MODE.substring(0, MODE.indexOf("    rules:"));

            assertThat(only(errorsAfterHead(without))).endsWith("/modes/campus: “rules” is missing");
            assertThat(only(errorsAfterHead(without + "    rules: {}\n")))
                    .endsWith("/modes/campus: “rules” is missing");
            assertThat(only(errorsAfterHead(without + "    rules: 5\n")))
                    .endsWith("/modes/campus/rules: this is not a map of keys and values");
        }
    }

    @Nested
    class A_base {

        private static final String UNKNOWN = "rules: {guarantee.nowhere: {severity: concern, basis: m}}\n";

        @Test
        void that_is_a_file_and_cannot_be_read_leaves_the_changes_unlooked_at() {
            assertThat(only(errors(HEAD.replaceFirst("base: .*", "base: {id: city2, hash: x}") + UNKNOWN)))
                    .contains("/base/hash: “x” is not");
        }

        @Test
        void that_is_shipped_is_looked_at_though_its_day_cannot_be_read() {
            assertThat(errors(HEAD.replace("\"2024-03-01\"", "\"2024-13-01\"") + UNKNOWN))
                    .hasSize(2)
                    .anyMatch(error -> error.contains("/rules/guarantee.nowhere: no such rule in wuhan-2005"));
        }
    }
}
