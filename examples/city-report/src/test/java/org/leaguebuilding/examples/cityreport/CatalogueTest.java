package org.leaguebuilding.examples.cityreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
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
    void rules_as_json_carries_texts_and_parameters_with_value_origin_and_source() {
        assertThat(Run.of("rules", "--format", "json", "--edition", "wuhan-2005@2026-01-01", "--lang", "en")
                        .out()
                        .lines()
                        .filter(line -> line.contains("\"formation.size.limit\"")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith(
                                "{\"rule\":\"formation.size.limit\",\"severity\":\"violation\",\"provisions\":"
                                        + "[\"statute.branch-work-regulations.art-4\"],\"parameters\":[{\"parameter\":"
                                        + "\"formation.maximum-members.branch\",\"value\":50,\"origin\":\"statute\",\"source\":"
                                        + "\"statute.branch-work-regulations.art-4\",\"confidence\":\"secondary\"}],\"title\":\"")
                        .contains("\",\"message\":\"", "\",\"missingMessage\":\"", "\",\"remedy\":\""));
    }

    @Test
    void rules_as_json_has_title_message_and_remedy_of_every_rule_in_the_language_asked_for() {
        assertThat(Run.of("rules", "--format", "json").out().lines())
                .hasSameSizeAs(Editions.wuhan2005().rules().rules())
                .allMatch(line -> line.matches(".*\"title\":\".+\",\"message\":\".+\",.*\"remedy\":\".+\"}"))
                .allMatch(line -> line.matches(".*[一-龥].*"));
        assertThat(Run.of("rules", "--format", "json", "--lang", "en").out()).doesNotContainPattern("[一-龥]");
    }

    @Test
    void no_text_of_the_catalogue_shows_a_placeholder() {
        for (String language : List.of("zh-CN", "en")) {
            assertThat(Editions.wuhan2005().rules().rules())
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(Run.of("explain", rule.id().value(), "--lang", language)
                                    .out())
                            .doesNotContainPattern("\\{[a-zA-Z]+[|}]"));
            assertThat(Run.of("rules", "--format", "json", "--lang", language).out())
                    .doesNotContainPattern("\\{[a-zA-Z]+[|}]");
            assertThat(Run.of("parameters", "--lang", language).out()).doesNotContain("{", "}");
        }
        assertThat(Run.of("explain", "formation.joint.similar-type").out()).contains("请将社区〔社区编号〕与");
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
        assertThat(Run.of("explain", "formation.size.minimum", "--lang", "en")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("Members that a branch needs at least = 3 (League document: ")
                .containsIgnoringCase("second");
    }

    @Test
    void explain_refuses_a_rule_that_the_edition_lacks() {
        Run run = Run.of("explain", "formation.no-such-rule", "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "Edition wuhan-2005 has no rule “formation.no-such-rule”. The command “rules” lists them.\n");
    }

    @Test
    void ledger_prints_what_names_each_provision_and_ends_with_the_true_count() {
        assertThat(Run.of("ledger").out().lines())
                .hasSize(76)
                .anySatisfy(
                        line -> assertThat(line).startsWith("P28 II.1 [15]  ").contains("规则formation.joint.adjacent"))
                .endsWith("75项要求中，75项已落实");
        assertThat(Run.of("ledger", "--lang", "en").out())
                .endsWith("75 of 75 requirements of the speech are implemented\n");
    }

    @Nested
    class Parameters {

        @Test
        void are_all_of_the_edition_with_value_origin_source_range_and_readers() {
            assertThat(Run.of("parameters", "--format", "json").out().lines())
                    .hasSameSizeAs(Editions.wuhan2005().parameters());
            assertThat(Run.of("parameters", "formation.minimum-members.general-branch", "--lang", "en")
                            .out())
                    .contains(
                            "(formation.minimum-members.general-branch)\n",
                            "    Value: 30\n",
                            "    Origin: League document",
                            "    Basis: statute.league-constitution.primary-organizations ",
                            "    In force: from 1 May 1993\n",
                            "    Used by: formation.size.minimum\n");
        }

        @Test
        void have_values_of_their_type_in_json() {
            assertThat(Run.of("parameters", "--format", "json", "--lang", "en").out())
                    .contains(
                            "{\"parameter\":\"coverage.group-floors\",\"value\":{\"jobless\":\"1/2\",",
                            "\"value\":{\"id\":\"",
                            "\"inForce\":{\"startInclusive\":\"1993-05-01\"},\"rules\":[\"formation.size.minimum\"]}");
        }

        @Test
        void have_values_in_words() {
            assertThat(Run.of("parameters").out())
                    .contains("下岗待业青年：50%；", "保留4位小数，四舍五入", "取值：社区居民、个体经营者\n", "取值：未设定\n");
        }

        @Test
        void may_be_those_of_one_rule_or_one_family() {
            assertThat(ids("formation.size.minimum"))
                    .containsExactly(
                            "formation.minimum-members.branch",
                            "formation.minimum-members.general-branch",
                            "formation.minimum-members.committee");
            assertThat(ids("guarantee")).containsExactly("guarantee.hearings-per-cycle", "guarantee.guidance-days");
            assertThat(Run.of("parameters", "formation.mode.known", "--lang", "en")
                            .out())
                    .isEqualTo("“formation.mode.known” uses no parameter in this edition.\n");
        }

        private Stream<String> ids(String about) {
            return Run.of("parameters", about, "--format", "json")
                    .out()
                    .lines()
                    .map(line -> line.replaceFirst("\\{\"parameter\":\"([^\"]+)\".*", "$1"));
        }
    }

    @Nested
    class Schemas {

        @Test
        void are_all_that_the_library_has() throws IOException {
            try (Stream<Path> files = Files.list(Path.of("..", "..", "json", "schema"))) {
                assertThat(Run.of("schema").out().lines().map(line -> line.split(" ", 2)[0]))
                        .contains("formation-proposal", "edition", "trace", "rule")
                        .containsExactlyInAnyOrderElementsOf(
                                files.map(file -> file.getFileName().toString().replace(".schema.json", ""))
                                        .toList());
            }
        }

        @Test
        void are_listed_with_what_each_is() {
            assertThat(Run.of("schema").out().lines()).anyMatch(line -> line.matches("formation-proposal +建团方案"));
        }

        @Test
        void are_those_that_come_with_the_library() {
            Stream<String> types = Run.of("schema").out().lines().map(line -> line.split(" ", 2)[0]);

            assertThat(types).isNotEmpty().allSatisfy(type -> {
                Run run = Run.of("schema", type);

                assertThat(run.status()).as(type).isZero();
                assertThat(run.out())
                        .startsWith("{\n")
                        .contains("\"$id\": \"urn:leaguebuilding:schema:" + type + "\"")
                        .endsWith("}\n");
            });
        }
    }
}
