package org.leaguebuilding.examples.cityreport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leaguebuilding.policy.Editions;

class CatalogueTest {

    @Test
    void rules_prints_one_rule_a_line_in_the_order_of_the_edition() {
        assertThat(Run.of("rules").out().lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactlyElementsOf(Editions.wuhan2005().rules().rules().stream()
                        .map(rule -> rule.id().value())
                        .toList());
    }

    @Test
    void rules_as_json_carries_parameters_with_value_origin_and_source() {
        assertThat(Run.of("rules", "--format", "json", "--edition", "wuhan-2005@2026-01-01")
                        .out()
                        .lines()
                        .filter(line -> line.contains("\"formation.size.limit\"")))
                .containsExactly("{\"rule\":\"formation.size.limit\",\"severity\":\"violation\",\"provisions\":"
                        + "[\"statute.branch-work-regulations.art-4\"],\"parameters\":[{\"parameter\":"
                        + "\"formation.maximum-members.branch\",\"value\":50,\"origin\":\"statute\",\"source\":"
                        + "\"statute.branch-work-regulations.art-4\",\"confidence\":\"secondary\"}]}");
    }

    @Test
    void the_edition_of_the_speech_has_no_limit_for_branches() {
        assertThat(Run.of("rules").out()).doesNotContain("formation.size.limit");
    }

    @Test
    void explain_names_locator_key_terms_and_remedy() {
        assertThat(Run.of("explain", "formation.joint.adjacent", "--lang", "en").out())
                .contains("P28 II.1 [15] “联合建团 · 地域相邻 · 类型相近 · 团总支或团支部”", "Add the communities that lie between");
    }

    @Test
    void explain_shows_how_far_a_statutory_figure_was_checked() {
        assertThat(Run.of("explain", "formation.size.minimum", "--lang", "en").out())
                .contains("Least members of a branch = 3 (League document: ")
                .containsIgnoringCase("second");
    }

    @Test
    void explain_refuses_a_rule_that_the_edition_lacks() {
        Run run = Run.of("explain", "formation.no-such-rule", "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("Edition wuhan-2005 has no rule formation.no-such-rule\n");
    }

    @Test
    void ledger_prints_what_names_each_provision_and_ends_with_the_true_count() {
        assertThat(Run.of("ledger").out().lines())
                .hasSize(76)
                .anySatisfy(line ->
                        assertThat(line).startsWith("P28 II.1 [15]  ").contains("rule formation.joint.adjacent"))
                .endsWith("75 of 75 provisions encoded");
    }
}
