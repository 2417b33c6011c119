package org.leaguebuilding.benchmarks.peers.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.benchmarks.peers.Found;

class RuleFileTest {

    private static final String RULES = """
            // About this file

            when
              asked
            let half
              first
              second
            rule.one place
              whole
            rule.two list[].fact unknown
              positions
            """;

    private static List<Found> check(Map<String, Object> facts) {
        return ExpressionRules.compile(
                        RuleFile.parse(RULES),
                        text -> variables -> variables.getOrDefault(text.strip(), variables.size()))
                .check(facts);
    }

    @Test
    void the_names_are_those_of_values() {
        assertThat(RuleFile.parse(RULES).names()).containsExactly("half");
    }

    @Test
    void an_expression_has_all_lines_that_are_indented_under_its_head() {
        assertThat(RuleFile.parse(RULES).statements())
                .extracting(RuleFile.Statement::expression)
                .containsExactly("  asked", "  first\n  second", "  whole", "  positions");
    }

    @Test
    void a_rule_is_found_where_its_expression_is_true_and_at_each_position_that_it_gives() {
        assertThat(check(Map.of("asked", true, "whole", true, "positions", List.of(0L, 3L))))
                .containsExactly(
                        Found.violated("rule.one", "place"),
                        Found.unknown("rule.two", "list[0].fact"),
                        Found.unknown("rule.two", "list[3].fact"));
    }

    @Test
    void nothing_is_found_where_expressions_are_false_or_give_no_position() {
        assertThat(check(Map.of("asked", true, "whole", false, "positions", List.of())))
                .isEmpty();
    }

    @Test
    void rules_are_not_asked_where_the_condition_before_them_is_false() {
        assertThat(check(Map.of("asked", false, "whole", true, "positions", List.of(0L))))
                .isEmpty();
    }
}
