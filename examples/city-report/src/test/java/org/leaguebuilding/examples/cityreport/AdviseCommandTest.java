package org.leaguebuilding.examples.cityreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviseCommandTest {

    private static final String GOOD = """
            {"id":"c1","name":"甲社区","subdistrictId":"s1","type":"new-estate","adjacentTo":["c2"],"memberCount":26,\
            "foundation":"good","cadreTeam":"strong"}
            """;
    private static final String WEAK = """
            {"id":"c2","name":"乙社区","subdistrictId":"s1","type":"new-estate","adjacentTo":["c1"],"memberCount":2,\
            "foundation":"weak","cadreTeam":"weak"}
            """;
    private static final String UNKNOWN = "{\"id\":\"c3\",\"name\":\"丙社区\",\"subdistrictId\":\"s1\"}\n";

    @Nested
    class Advice {

        @Test
        void is_for_the_first_community_and_takes_the_others_as_its_neighbours() {
            Run run = Run.withInput(GOOD + WEAK, "advise", "--lang", "en");

            assertThat(run.out())
                    .startsWith("Community c1 (edition wuhan-2005)\nRecommended: Independent formation\n")
                    .contains("Independent formation: suits\n", "Neighbours that fit: c2\n");
            assertThat(run.status()).isZero();
        }

        @Test
        void says_what_stands_in_the_way_of_a_mode_and_what_to_do() {
            assertThat(Run.withInput(WEAK, "advise").out())
                    .contains("独立建团：不适用\n", "formation.independent.foundation", "整改建议：");
        }

        @Test
        void says_what_it_supposes_to_be_arranged() {
            assertThat(Run.withInput(GOOD, "advise").out().replace("\n  ", "")).contains("前提是下列事项已经落实：");
            assertThat(Run.withInput(WEAK, "advise", "--lang", "en").out())
                    .contains("Supposes that the rest is arranged:");
        }

        @Test
        void says_the_fewest_changes_that_lead_to_a_mode_and_puts_modes_of_fewer_first() {
            assertThat(Run.withInput(WEAK, "advise").out())
                    .containsSubsequence(
                            "行业建团：适用\n",
                            "市场建团：不适用\n  最少改动1项：将乙社区的团员人数由2改为3\n",
                            "独立建团：不适用\n  最少改动3项：",
                            "联合建团：不适用\n  改动3项以内无法符合\n");
            assertThat(Run.withInput(WEAK, "advise", "--lang", "en").out())
                    .contains(
                            "  Cheapest way, one change: change the number of League members of community 乙社区 from 2 to 3\n",
                            "  No way with at most 3 changes\n");
        }

        @Test
        void names_the_neighbour_with_which_joint_formation_is_nearest_where_none_fits() {
            assertThat(Run.withInput(UNKNOWN + WEAK, "advise").out()).contains("  最接近条件的社区：c2\n");
        }

        @Test
        void may_be_the_ways_alone() {
            assertThat(Run.withInput(WEAK, "advise", "--ways").out())
                    .startsWith("以不取决于社区的事项均已落实为前提：\n行业建团：已符合要求，无需改动\n市场建团：尚待落实“")
                    .contains("；改动1项即可符合：将乙社区的团员人数由2改为3\n");
            assertThat(Run.withInput(WEAK, "advise", "--ways", "--lang", "en").status())
                    .isZero();
        }

        @Test
        void has_the_modes_of_an_edition_of_a_file(@TempDir Path folder) throws IOException {
            Path city = Files.writeString(folder.resolve("city.yaml"), """
                    format: league-building-edition/1
                    id: city
                    base: {edition: wuhan-2005}
                    title: {zh: 细则, en: Rules}
                    bases:
                      m: {title: {zh: 细则第三条, en: Article 3}, document: {zh: 细则, en: Rules}}
                    modes:
                      campus:
                        title: {zh: 校园建团, en: Campus formation}
                        basis: m
                        rules:
                          formation.campus.core:
                            basis: m
                            severity: violation
                            path: coreOrganization
                            title: {zh: 应有核心团组织, en: It has a core}
                            message: {zh: 没有核心团组织, en: It has no core}
                            remedy: {zh: 请确定核心团组织, en: Name a core}
                            condition: {present: coreOrganization}
                    """);

            assertThat(Run.withInput(GOOD, "advise", "--ways", "--edition", city.toString())
                            .out())
                    .contains("校园建团：尚待落实“应有核心团组织”；改动1项即可符合：填报");
        }

        @Test
        void as_json_of_the_ways_alone_has_the_proposals_to_which_they_lead() {
            assertThat(Run.withInput(WEAK, "advise", "--ways", "--format", "json")
                            .out())
                    .startsWith("{\"edition\":\"wuhan-2005\",\"ways\":[{\"mode\":\"industry\",\"changes\":0,")
                    .hasLineCount(1);
        }

        @Test
        void is_for_the_community_that_is_named() {
            assertThat(Run.withInput(GOOD + WEAK, "advise", "--community", "c2").out())
                    .startsWith("社区c2（政策版本wuhan-2005）\n");
        }

        @Test
        void as_json_is_the_wire_form_of_advice() {
            assertThat(Run.withInput(GOOD, "advise", "--format", "json").out())
                    .startsWith("{\"community\":\"c1\",\"edition\":\"wuhan-2005\"")
                    .endsWith("}\n");
        }

        @Test
        void may_be_on_a_file(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("communities.ndjson"), GOOD + WEAK);

            assertThat(Run.of("advise", file.toString()).out()).startsWith("社区c1");
        }
    }

    @Nested
    class The_exit_status {

        @Test
        void is_3_where_facts_are_missing_for_every_mode() {
            assertThat(Run.withInput(UNKNOWN, "advise").status()).isEqualTo(ExitStatus.UNDETERMINED);
        }

        @Test
        void is_1_where_no_mode_suits() {
            String none = GOOD.replace("26", "0").replace("\"adjacentTo\":[\"c2\"]", "\"adjacentTo\":[]");

            assertThat(Run.withInput(none, "advise").status()).isEqualTo(ExitStatus.NON_COMPLIANT);
        }
    }

    @Nested
    class A_file_that_does_not_do {

        @Test
        void gets_no_advice_where_a_line_is_malformed() {
            Run run = Run.withInput(GOOD + "{\"id\":\"c2\"}\n", "advise", "--lang", "en");

            assertThat(run.out()).isEmpty();
            assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
            assertThat(run.err())
                    .startsWith("standard input, line 2, column ")
                    .endsWith(
                            "standard input: no advice, because it could be another once the malformed lines are corrected."
                                    + " Correct them and ask again.\n");
        }

        @Test
        void is_told_what_to_mend() {
            assertThat(Run.withInput("", "advise").err()).startsWith("标准输入：其中没有社区。");
            assertThat(Run.withInput(GOOD + GOOD, "advise").err()).isEqualTo("标准输入，第2行：社区c1重复出现。请只保留一行。\n");
            assertThat(Run.withInput(GOOD, "advise", "--community", "c11", "--lang=en")
                            .err())
                    .isEqualTo("standard input: there is no community “c11” in it. Did you mean c1?\n");
        }
    }
}
