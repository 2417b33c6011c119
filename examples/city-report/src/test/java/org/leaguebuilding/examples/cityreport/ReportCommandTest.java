package org.leaguebuilding.examples.cityreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.Editions;

class ReportCommandTest {

    private static final String REGISTER = """
            unit_code,unit_name,subdistrict_code,subdistrict_name,district_code,district_name
            420102002003,保成社区,420102002,大智街道,420102,江岸区
            420102002200,油麻岭村委会,420102002,大智街道,420102,江岸区
            """;

    /** The report on the shipped register, in Chinese; with all details; it is the same in every run. */
    private static final Run SHIPPED = Run.of("report", "--section", "all");

    @Test
    void without_arguments_it_reports_on_all_1541_communities_of_13_districts() {
        assertThat(SHIPPED.status()).isZero();
        assertThat(districts("建团情况")).hasSize(13);
        assertThat(city("建团情况")).startsWith("全市", "1541");
    }

    @Nested
    class The_shipped_register_gives {

        @Test
        void these_verdicts_on_proposals() {
            assertThat(city("建团情况"))
                    .containsExactly("全市", "1541", "199", "1321", "1402", "1360", "20", "1149", "382", "10");
        }

        @Test
        void these_verdicts_on_leadership_and_responsibility() {
            assertThat(city("领导机制")).startsWith("全市", "13个区中，4个符合", "16", "0", "6");
            assertThat(city("责任制")).startsWith("全市", "13个区中，7个符合", "32", "14", "39");
        }

        @Test
        void these_verdicts_on_guarantees_activities_and_stages() {
            assertThat(city("工作保障")).startsWith("全市", "1541", "1050", "394", "97");
            assertThat(city("活动开展")).startsWith("全市", "1362", "1199", "119", "44");
            assertThat(city("建设阶段")).startsWith("全市", "1541", "1019", "407", "115");
        }

        @Test
        void these_rates() {
            assertThat(city("覆盖情况"))
                    .containsExactly("全市", "1242～1276/1541", "80.5～82.9%", "1370369～1412383/1974527", "69.4～71.6%");
        }

        @Test
        void these_gaps() {
            assertThat(city("空白点"))
                    .containsExactly("全市", "97", "431", "458", "2790～2874/3112", "89.6～92.4%", "741/768", "96.5%");
        }

        @Test
        void these_grades() {
            assertThat(city("考核等次")).containsExactly("全市", "1541", "211", "40", "197", "971", "122");
        }

        @Test
        void these_honors_and_cadres() {
            assertThat(city("示范创建"))
                    .containsExactly("全市", "639", "323", "228", "88", "323～411/1541", "20.9～26.7%", "13个区中，2个可命名");
            assertThat(city("团干部")).startsWith("全市", "1362", "1032", "220", "110");
        }

        @Test
        void this_diagnosis() {
            assertThat(section("全市诊断").stream()
                            .filter(line -> line.matches("\\S+ +\\S+ +\\S+"))
                            .map(line -> List.of(line.split(" +")).subList(0, 2)))
                    .containsExactly(
                            List.of("问题", "判断"),
                            List.of("认识程度不高", "存在"),
                            List.of("发展不平衡", "无法判定"),
                            List.of("活动开展不够", "不存在"),
                            List.of("推一推就动一动", "存在"));
        }
    }

    @Test
    void every_family_has_a_section_with_a_heading_in_the_language_asked_for() {
        assertThat(blocks(Run.of("report", "--section", "all", "--lang", "en"))
                        .map(block -> block.get(0).replaceAll("[ :,].*", "")))
                .containsSubsequence(
                        "Formation",
                        "Leadership",
                        "Responsibility",
                        "Guarantees",
                        "Activities",
                        "Stages",
                        "Coverage",
                        "Grades",
                        "Titles",
                        "Cadres",
                        "Diagnosis");
    }

    @Test
    void it_says_that_league_facts_are_generated() {
        assertThat(SHIPPED.out().replace("\n", "")).contains("按固定种子生成");
        assertThat(Run.of("report", "--lang", "en").out().replace("\n", " ")).contains("generated from a fixed seed");
    }

    @Test
    void it_names_the_provision_of_every_unmet_rule() {
        assertThat(SHIPPED.out().lines().filter(line -> line.matches(" +\\d+  [a-z-]+\\..*")))
                .isNotEmpty()
                .allMatch(line -> line.matches(" +\\d+  [a-z.-]+ \\[(P\\d\\d|statute\\.).*"));
    }

    @Test
    void it_fits_into_100_columns_in_both_languages() {
        assertThat(SHIPPED.out().lines()).isNotEmpty().allMatch(line -> TextTable.width(line) <= 100);
        assertThat(Run.of("report", "--section", "all", "--lang", "en").out().lines())
                .isNotEmpty()
                .allMatch(line -> TextTable.width(line) <= 100);
    }

    @Test
    void it_shows_a_percentage_beside_every_ratio() {
        assertThat(SHIPPED.out()).contains("已知287/704 40.8%，下限60%", "6954/1362 = 5.11，下限4");
    }

    @Test
    void the_same_register_gives_the_same_report() {
        assertThat(Run.of("report", "--section", "all")).isEqualTo(SHIPPED);
    }

    @Test
    void in_a_pipe_there_is_no_progress_bar() {
        assertThat(SHIPPED.err()).isEmpty();
    }

    @Test
    void columns_end_at_the_same_place_for_wide_characters_too() {
        for (String section : List.of("建团情况", "覆盖情况", "空白点", "考核等次", "示范创建")) {
            assertThat(section(section).stream().filter(line -> line.matches("(\\S+区|全市) +\\d+.*")))
                    .as(section)
                    .hasSize(14)
                    .extracting(TextTable::width)
                    .containsOnly(TextTable.width(section(section).get(1)));
        }
    }

    @Test
    void with_a_folder_it_writes_advice_and_the_reports_of_every_family(@TempDir Path folder) throws IOException {
        Path register = folder.resolve("register.csv");
        Files.writeString(register, REGISTER);
        Path out = folder.resolve("out");

        Run.of("report", register.toString(), "--out", out.toString());

        LeagueBuildingJson json = LeagueBuildingJson.of(Editions.wuhan2005());
        assertThat(out.resolve("GENERATED.txt")).content(UTF_8).contains("按固定种子生成");
        assertThat(Files.readAllLines(out.resolve("generated-advice.ndjson"))).hasSize(1);
        for (String type : List.of(
                "",
                "-district-leadership",
                "-responsibility-plan",
                "-community-guarantee",
                "-stage-request",
                "-coverage-survey",
                "-assessment-record",
                "-diagnosis-input")) {
            Path file = out.resolve("generated" + type + "-reports.ndjson");
            List<String> lines = Files.readAllLines(file);
            assertThat(lines).as(type).hasSize(1);
            assertThat(json.write(Forms.REPORT, json.read(Forms.REPORT, lines.get(0))))
                    .as(type)
                    .asString(UTF_8)
                    .isEqualTo(lines.get(0));
        }
    }

    @Test
    void with_a_folder_it_writes_the_subjects_that_check_then_answers_alike(@TempDir Path folder) throws IOException {
        Path register = folder.resolve("register.csv");
        Files.writeString(register, REGISTER);
        Path out = folder.resolve("out");
        Run.of("report", register.toString(), "--out", out.toString());

        Path subjects = out.resolve("generated-subjects.ndjson");
        List<String> answers = Run.of("check", subjects.toString(), "--format", "json")
                .out()
                .lines()
                .sorted()
                .toList();

        List<String> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.filter(each -> each.toString().endsWith("reports.ndjson"))
                    .toList()) {
                reports.addAll(Files.readAllLines(file));
            }
        }
        assertThat(Files.readAllLines(subjects)).hasSameSizeAs(reports).hasSizeGreaterThan(7);
        assertThat(answers).isEqualTo(reports.stream().sorted().toList());
    }

    @Test
    void a_register_without_communities_is_an_error_of_one_line(@TempDir Path folder) throws IOException {
        Path register = folder.resolve("register.csv");
        Files.writeString(register, REGISTER.lines().findFirst().orElseThrow());

        Run run = Run.of("report", register.toString(), "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(register + ": the register has no community. Give a register with rows of communities.\n");
    }

    @Test
    void another_edition_judges_and_is_named() {
        assertThat(Run.of("report", "--edition", "wuhan-2005@2026-01-01").out())
                .startsWith("全市社区团建情况（政策版本wuhan-2005@2026-01-01）");
    }

    @Test
    void another_register_is_read_and_its_villages_counted_apart(@TempDir Path folder) throws IOException {
        Path register = folder.resolve("register.csv");
        Files.writeString(register, REGISTER);

        Run run = Run.of("report", register.toString(), "--section", "formation");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("登记册单位2个：社区1个，村及类似单位1个，无居民区域的虚拟单位0个，存疑0个。");
        assertThat(blocks(run)
                        .filter(block -> block.get(0).startsWith("建团情况"))
                        .flatMap(List::stream)
                        .filter(line -> line.startsWith("江岸区 ")))
                .singleElement()
                .satisfies(line -> assertThat(line).matches("江岸区 +1 .*"));
    }

    @Test
    void what_a_register_holds_beside_communities_is_said_at_the_head() {
        assertThat(SHIPPED.out()).contains("登记册单位3495个：社区1541个，村及类似单位1942个，无居民区域的虚拟单位12个，存疑0个。");
    }

    @Test
    void doubtful_units_are_listed_with_what_number_and_name_say(@TempDir Path folder) throws IOException {
        Path register = folder.resolve("register.csv");
        Files.writeString(register, REGISTER + """
                420102002201,保成居委会,420102002,大智街道,420102,江岸区
                420102002004,油麻岭村委会,420102002,大智街道,420102,江岸区
                420102002499,园区社区,420102002,大智街道,420102,江岸区
                """);

        Run run = Run.of("report", register.toString());

        assertThat(run.out().lines().filter(line -> line.startsWith("  42")))
                .containsExactly(
                        "  420102002201 保成居委会：按代码为村委会，按名称为居委会",
                        "  420102002004 油麻岭村委会：按代码为居委会，按名称为村委会",
                        "  420102002499 园区社区：按代码为未知类别，按名称均有可能");
        assertThat(Run.of("report", register.toString(), "--lang", "en").out())
                .contains("  420102002201 保成居委会: by its number a village, by its name a residents’ committee");
    }

    @Test
    void districts_stand_in_the_order_of_the_register_in_every_section(@TempDir Path folder) throws IOException {
        Path register = folder.resolve("register.csv");
        Files.writeString(register, """
                unit_code,unit_name,subdistrict_code,district_code,district_name
                420106002001,甲社区,420106002,420106,武昌区
                420102002003,乙社区,420102002,420102,江岸区
                420106002002,丙社区,420106002,420106,武昌区
                420103002003,丁社区,420103002,420103,江汉区
                420102002004,戊社区,420102002,420102,江岸区
                """);

        Run run = Run.of("report", register.toString(), "--section", "all");

        assertThat(blocks(run)
                        .map(block -> block.stream()
                                .filter(line -> line.matches("(武昌|江岸|江汉)区 .*"))
                                .map(line -> line.substring(0, 3))
                                .toList())
                        .filter(districts -> !districts.isEmpty()))
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(List.of("武昌区", "江岸区", "江汉区")::equals);
    }

    @Test
    void a_register_of_other_units_alone_is_refused_with_their_numbers(@TempDir Path folder) throws IOException {
        Path register = folder.resolve("register.csv");
        Files.writeString(register, REGISTER.replace("420102002003", "420102002203"));

        assertThat(Run.of("report", register.toString(), "--lang", "en").err())
                .isEqualTo(register
                        + ": none of its units is a community (villages and units like them: 2; placeholders: 0;"
                        + " doubtful: 0). Give a register with rows of communities.\n");
    }

    @Test
    void a_register_that_is_not_there_is_an_error_of_one_line() {
        Run run = Run.of("report", "no-such-file.csv");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("no-such-file.csv");
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

    /** The blocks of a report, which blank lines part. */
    private static Stream<List<String>> blocks(Run run) {
        return Stream.of(run.out().split("\n\n")).map(block -> block.lines().toList());
    }

    private static List<String> section(String heading) {
        return blocks(SHIPPED)
                .filter(block -> block.get(0).startsWith(heading))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> districts(String heading) {
        return section(heading).stream()
                .filter(line -> line.matches("\\S+区 +\\S.*"))
                .toList();
    }

    /** The cells of the city's row. */
    private static List<String> city(String heading) {
        return section(heading).stream()
                .filter(line -> line.startsWith("全市 "))
                .findFirst()
                .map(line -> List.of(line.split(" +")))
                .orElseThrow();
    }
}
