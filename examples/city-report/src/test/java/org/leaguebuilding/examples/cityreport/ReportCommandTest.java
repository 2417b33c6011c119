package org.leaguebuilding.examples.cityreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.examples.cityreport.text.TextTable;

class ReportCommandTest {

    @Test
    void without_arguments_it_reports_on_all_1552_communities_of_13_districts() {
        Run run = Run.of("report");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().filter(line -> line.matches("\\S+区 +\\d+ .*")))
                .hasSize(13);
        assertThat(run.out().lines().filter(line -> line.startsWith("全市 ")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("1552"));
    }

    @Test
    void it_says_that_league_facts_are_generated() {
        assertThat(Run.of("report").out()).contains("按固定种子生成");
        assertThat(Run.of("report", "--lang", "en").out()).contains("generated from a fixed seed");
    }

    @Test
    void it_names_the_provision_of_every_unmet_rule() {
        assertThat(Run.of("report").out().lines().filter(line -> line.contains("formation.")))
                .isNotEmpty()
                .allMatch(line -> line.matches(" +\\d+  formation\\.[a-z.-]+ \\[(P\\d\\d|statute\\.).*"));
    }

    @Test
    void the_same_register_gives_the_same_report() {
        assertThat(Run.of("report")).isEqualTo(Run.of("report"));
    }

    @Test
    void in_a_pipe_there_is_no_progress_bar() {
        assertThat(Run.of("report").err()).isEmpty();
    }

    @Test
    void columns_end_at_the_same_place_for_wide_characters_too() {
        assertThat(Run.of("report").out().lines().filter(line -> line.matches("\\S+区 +\\d+ .*")))
                .extracting(TextTable::width)
                .containsOnly(TextTable.width(Run.of("report")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("全市 "))
                        .findFirst()
                        .orElseThrow()));
    }

    @Test
    void another_register_is_read_and_its_villages_passed_over(@TempDir Path folder) throws IOException {
        Path register = folder.resolve("register.csv");
        Files.writeString(register, """
                unit_code,unit_name,subdistrict_code,subdistrict_name,district_code,district_name
                420102002003,保成社区,420102002,大智街道,420102,江岸区
                420102002400,油麻岭村委会,420102002,大智街道,420102,江岸区
                """);

        Run run = Run.of("report", register.toString());

        assertThat(run.out().lines().filter(line -> line.startsWith("全市 ")))
                .singleElement()
                .satisfies(line -> assertThat(line).matches("全市 +1 .*"));
    }

    @Test
    void a_register_that_is_not_there_is_an_error_of_one_line() {
        Run run = Run.of("report", "no-such-file.csv");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("no-such-file.csv");
    }

    @Test
    void a_register_without_a_column_is_an_error_that_names_it(@TempDir Path folder) throws IOException {
        Path register = folder.resolve("register.csv");
        Files.writeString(register, "unit_code,unit_name\n420102002003,保成社区\n");

        Run run = Run.of("report", register.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("subdistrict_code");
    }

    @Test
    void an_unknown_edition_is_refused() {
        Run run = Run.of("report", "--edition", "wuhan-2004");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--edition").contains("wuhan-2004");
    }

    @Test
    void an_unknown_language_is_refused() {
        Run run = Run.of("report", "--lang", "fr");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--lang").contains("zh-CN");
    }
}
