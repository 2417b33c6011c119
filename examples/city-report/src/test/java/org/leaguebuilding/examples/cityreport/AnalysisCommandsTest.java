package org.leaguebuilding.examples.cityreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.examples.cityreport.Documents.COMPLIANT;
import static org.leaguebuilding.examples.cityreport.Documents.NEGATIVE;
import static org.leaguebuilding.examples.cityreport.Documents.UNDETERMINED;
import static org.leaguebuilding.examples.cityreport.Documents.VIOLATING;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why, repair and ask: of one document, and of all in a file. */
class AnalysisCommandsTest {

    private static final String STAGE = """
            {"subjectType":"stage-request","id":"r-1","organizationId":"o-1","stage":"planned",\
            "requested":"established","requestedOn":"2026-01-31"}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"why", "repair", "ask"})
    void the_exit_status_is_that_of_check(String command) {
        assertThat(Run.withInput(COMPLIANT, command).status()).isZero();
        assertThat(Run.withInput(COMPLIANT + VIOLATING, command).status()).isEqualTo(ExitStatus.NON_COMPLIANT);
        assertThat(Run.withInput(UNDETERMINED, command).status()).isEqualTo(ExitStatus.UNDETERMINED);
        assertThat(Run.withInput(NEGATIVE + COMPLIANT, command).status()).isEqualTo(ExitStatus.FAILED);
        assertThat(Run.of(command, "no-such-file.ndjson").status()).isEqualTo(ExitStatus.FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"why", "repair", "ask"})
    void a_malformed_line_loses_no_other(String command) {
        Run run = Run.withInput(COMPLIANT + NEGATIVE + VIOLATING, command, "--lang", "en");

        assertThat(run.err()).startsWith("standard input, line 2, column ").hasLineCount(1);
        assertThat(run.out())
                .startsWith(
                        "Documents checked: 2 (compliant 1, not compliant 1, cannot be judged yet 0); malformed lines: 1\n");
    }

    @Test
    void programs_get_a_line_for_each_document_with_its_verdict_and_the_answer() {
        assertThat(Run.withInput(COMPLIANT + VIOLATING, "why", "--format", "json")
                        .out())
                .hasLineCount(2)
                .contains(
                        "{\"subject\":\"p-2\",\"subjectType\":\"formation-proposal\",\"edition\":\"wuhan-2005\","
                                + "\"verdict\":\"non-compliant\",\"explanations\":[{\"rule\":\"formation.independent.cadre-team\"")
                .contains("“独立建团要求团干部队伍战斗力较强”不符合要求");
        assertThat(Run.withInput(VIOLATING, "repair", "--format", "json", "--lang", "en")
                        .out())
                .hasLineCount(1)
                .contains("\"repairs\":{\"minimal\":[{\"changes\":[{\"path\":")
                .contains("\"complete\":true");
        assertThat(Run.withInput(UNDETERMINED, "ask", "--format", "json").out())
                .hasLineCount(1)
                .contains("\"verdict\":\"undetermined\",\"questions\":{\"next\":[{\"path\":");
    }

    @Nested
    class Why {

        @Test
        void names_the_facts_that_force_what_a_rule_says() {
            assertThat(Run.withInput(VIOLATING, "why").out()).isEqualTo("""
                            p-2：不符合（政策版本wuhan-2005）
                              “独立建团要求团干部队伍战斗力较强”不符合要求，因为甲社区的团干部队伍评价为一般，建团模式为独立建团
                              另有11条规则符合要求（--all列出理由）
                            """);
            assertThat(Run.withInput(VIOLATING, "why", "--lang", "en").out())
                    .startsWith("p-2: not compliant (edition wuhan-2005)\n")
                    .endsWith("  11 more rules hold (--all tells why)\n");
        }

        @Test
        void tells_of_rules_that_hold_where_that_is_asked_or_all_do() {
            assertThat(Run.withInput(VIOLATING, "why", "--all").out()).contains("”符合要求，因为", "”不符合要求，因为");
            assertThat(Run.withInput(COMPLIANT, "why").out()).contains("”符合要求，因为");
        }

        @Test
        void over_a_file_first_tells_which_rules_fail_most_often() {
            assertThat(Run.withInput(VIOLATING.repeat(2) + UNDETERMINED, "why", "--lang", "en")
                            .out())
                    .contains(
                            "Rules that most often fail, with the number of subjects:\n",
                            "Independent formation needs a strong cadre team              2                 1\n")
                    .containsSubsequence(
                            "Rules that most often fail", "p-2: not compliant", "p-3: cannot be judged yet");
        }
    }

    @Nested
    class Repair {

        @Test
        void lists_ways_with_the_paths_that_lock_takes_and_says_how_far_they_reach() {
            assertThat(Run.withInput(VIOLATING, "repair", "--most", "1").out()).isEqualTo("""
                            p-2：不符合（政策版本wuhan-2005）
                              1．将甲社区的团干部队伍评价由一般改为较强（communities[0].cadreTeam）
                              改动不超过1项的办法已全部列出。
                            """);
        }

        @Test
        void leaves_a_locked_fact_as_it_is() {
            assertThat(Run.withInput(VIOLATING, "repair", "--most=1", "--lock=communities[].cadreTeam", "--lang=en")
                            .out())
                    .endsWith("  There is no way with at most one change; --most allows more.\n");
        }

        @Test
        void takes_the_path_of_an_element_that_could_be_added() {
            Run run = Run.withInput(VIOLATING, "repair", "--most=1", "--lock=communities[1]");

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("（communities[0].cadreTeam）");
        }

        @Test
        void says_where_it_was_cut_short() {
            assertThat(Run.withInput(VIOLATING, "repair", "--most=2", "--checks=40", "--lang=en")
                            .out())
                    .contains("Other ways with at most 2 changes may exist: the search was cut short after ");
        }

        @Test
        void of_a_compliant_document_has_nothing_to_mend() {
            assertThat(Run.withInput(COMPLIANT, "repair").out()).isEqualTo("p-1：符合（政策版本wuhan-2005）\n  已符合要求，无需改正。\n");
        }

        @Test
        void of_a_document_that_lacks_facts_points_to_ask() {
            assertThat(Run.withInput(UNDETERMINED, "repair", "--most=1").out())
                    .contains("可用ask命令查明应先填报哪一项", "1．填报甲社区的团干部队伍评价：较强（communities[0].cadreTeam）");
        }

        @Test
        void over_a_file_first_tells_which_change_makes_most_compliant() {
            Run run = Run.withInput(VIOLATING.repeat(7) + UNDETERMINED + COMPLIANT, "repair", "--lang", "en");

            assertThat(run.out())
                    .contains(
                            "Of 7 that are not compliant, 7 can be mended with at most one change, and 0 cannot.\n",
                            "Appraisal of the cadre team (Communities): strong                7\n")
                    .containsSubsequence("Makes compliant", "p-2: not compliant");
            assertThat(run.out().lines().filter(line -> line.startsWith("p-2"))).hasSize(5);
        }

        @Test
        void refuses_a_fact_that_is_none_and_one_of_other_documents() {
            assertThat(Run.withInput(VIOLATING, "repair", "--lock", "communities[].cadreTaem", "--lang=en")
                            .err())
                    .isEqualTo(
                            "--lock: there is no fact “communities[].cadreTaem”. Write it as the command “repair” shows it in"
                                    + " brackets. Did you mean communities[].cadreTeam?\n");
            assertThat(Run.withInput(VIOLATING, "repair", "--lock", "hearings[].on")
                            .err())
                    .isEqualTo("--lock：“hearings[].on”是另一类文档（社区保障情况）的事实，而p-2是建团方案。" + "请写各份文档都有的事实，或只给同一类文档的文件。\n");
        }

        @Test
        void refuses_an_effort_of_nothing() {
            Run run = Run.withInput(VIOLATING, "repair", "--most", "0");

            assertThat(run.err()).isEqualTo("--most：不能为0。请写1以上的整数。\n");
            assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
            assertThat(Run.withInput(VIOLATING, "ask", "--checks=-1", "--lang=en")
                            .err())
                    .isEqualTo("--checks: -1 does not do. Give a whole number from 1.\n");
        }
    }

    @Nested
    class Ask {

        @Test
        void names_the_fact_that_settles_a_draft_soonest() {
            assertThat(Run.withInput(UNDETERMINED, "ask").out())
                    .startsWith("p-3：无法判定（政策版本wuhan-2005）\n  请先填报甲社区的团干部队伍评价，最多填报1项即可得出结论");
        }

        @Test
        void has_nothing_to_ask_where_there_is_a_verdict() {
            assertThat(Run.withInput(VIOLATING, "ask", "--lang", "en").out())
                    .isEqualTo(
                            "p-2: not compliant (edition wuhan-2005)\n  There is a verdict; nothing needs to be asked.\n");
        }

        @Test
        void over_a_file_first_tells_which_fact_settles_most() {
            assertThat(Run.withInput(UNDETERMINED.repeat(2) + STAGE + VIOLATING, "ask", "--lang", "en")
                            .out())
                    .contains("Of 2 that cannot be judged yet, one answer settles 2.\n")
                    .containsPattern("Appraisal of the cadre team \\(Communities\\) +2 +2 +2\n")
                    .containsSubsequence("Can matter", "p-3: cannot be judged yet")
                    .doesNotContain("r-1", "p-2");
        }
    }
}
