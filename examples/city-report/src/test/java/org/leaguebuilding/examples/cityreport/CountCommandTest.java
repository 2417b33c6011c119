package org.leaguebuilding.examples.cityreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.answers.CityCheck;
import org.leaguebuilding.examples.cityreport.answers.Judge;
import org.leaguebuilding.examples.cityreport.answers.RegisterCheck;
import org.leaguebuilding.examples.cityreport.generate.Chance;
import org.leaguebuilding.examples.cityreport.generate.GeneratedFacts;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.examples.cityreport.register.RegisterStream;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Report;

class CountCommandTest {

    private static final Judge JUDGE = new Judge(Editions.wuhan2005(), subject -> {});

    @TempDir
    private Path folder;

    private Path register(String rows) throws IOException {
        return Files.writeString(folder.resolve("register.csv"), rows);
    }

    /** The first lines of the country's register. */
    private Path slice(int lines) throws IOException {
        try (InputStream in = Objects.requireNonNull(Register.class.getResourceAsStream(
                "/org/leaguebuilding/examples/cityreport/register/country-2023.csv.gz"))) {
            String all = new String(new GZIPInputStream(in).readAllBytes(), UTF_8);
            String first = all.lines().limit(lines).collect(Collectors.joining("\n"));
            Path file = folder.resolve("slice.csv.gz");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                out.write(first.getBytes(UTF_8));
            }
            return file;
        }
    }

    /** How often each answer is given, without the place that a report does not tell. */
    private static void count(Map<Report, Integer> counts, Report report) {
        counts.merge(report, 1, Integer::sum);
    }

    @Nested
    class One_pass {

        @Test
        void gives_the_reports_that_the_report_on_the_city_has() {
            Map<Report, Integer> expected = new HashMap<>();
            CityAnswers city = new CityCheck(GeneratedFacts.of(Register.shipped(), Chance.USUAL), JUDGE)
                    .check(community -> {
                        community.proposed().ifPresent(report -> count(expected, report));
                        community.furtherReports().forEach(report -> count(expected, report));
                    });
            city.reports().forEach(report -> count(expected, report));

            Map<Report, Integer> reports = new HashMap<>();
            RegisterCheck check = new RegisterCheck(JUDGE, (code, report) -> count(reports, report));
            RegisterStream.shipped(district -> check.district(GeneratedFacts.of(district, Chance.USUAL), () -> {}));
            check.finish();

            assertThat(reports).hasSizeGreaterThan(8_000).isEqualTo(expected);
        }

        @Test
        void goes_through_cities_of_several_provinces() throws IOException {
            Run run = Run.of("count", slice(4_001).toString(), "--lang", "en");

            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
            assertThat(run.out())
                    .startsWith("Communities: 3994; districts: ")
                    .contains("Beijing", "Tianjin", "generated from a fixed seed (883)")
                    .doesNotContain("Hebei");
        }

        @Test
        void writes_the_subjects_that_check_takes() throws IOException {
            Path out = folder.resolve("out");
            Path register = slice(41);

            Run count = Run.of("count", register.toString(), "--out", out.toString(), "--lang", "en");
            Run check = Run.of("check", out.resolve("generated-subjects.ndjson").toString(), "--format", "json");

            assertThat(count.status()).isZero();
            assertThat(out.resolve("GENERATED.txt")).exists();
            assertThat(check.out().lines())
                    .hasSameSizeAs(Files.readAllLines(out.resolve("generated-subjects.ndjson")))
                    .hasSizeGreaterThan(200);
            assertThat(check.status()).isEqualTo(1);
        }
    }

    @Nested
    class Counts {

        @Test
        void are_by_district_or_by_rule_where_that_is_asked_for() throws IOException {
            String register = slice(41).toString();

            assertThat(Run.of("count", register, "--by", "district", "--lang", "en")
                            .out())
                    .containsPattern("\n110101 +40 +255 ")
                    .containsPattern("\n110000 +1 +1 +0 +0\n");
            assertThat(Run.of("count", register, "--by", "rule", "--lang", "en").out())
                    .containsPattern("\nformation\\.work-committee\\.strong +11 +5\n");
        }

        @Test
        void depend_on_the_seed_alone() throws IOException {
            String register = slice(41).toString();
            String usual = Run.of("count", register, "--lang", "en").out();

            assertThat(Run.of("count", register, "--lang", "en", "--generate", "883")
                            .out())
                    .isEqualTo(usual);
            assertThat(Run.of("count", register, "--lang", "en", "--generate", "1")
                            .out())
                    .isNotEqualTo(usual);
        }

        @Test
        void come_with_the_time_of_a_community_where_that_is_asked_for() throws IOException {
            String register = slice(41).toString();

            assertThat(Run.of("count", register, "--lang", "en", "--time").out())
                    .contains("Microseconds of the processor each\n40 ");
        }
    }

    @Nested
    class A_register {

        @Test
        void of_wuhan_comes_with_the_program() {
            assertThat(Run.of("count", "--lang", "en").out()).startsWith("Communities: 1541; districts: 13; ");
        }

        @Test
        void may_have_a_mark_empty_rows_and_names_of_districts() throws IOException {
            Path register =
                    register("\uFEFFunit_name,unit_code,district_name\n一社区,110101001001,东城区\n\n二社区,110101001002,东城区\n");

            Run run = Run.of("count", register.toString(), "--by", "district", "--lang", "en");

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).startsWith("Communities: 2; districts: 1;").contains("\n110101 东城区 ");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "110101001001,a\\n12345,b|row 3: a unit_code of 12 digits and a unit_name are needed.",
                    "110101001001,|row 2: a unit_code of 12 digits",
                    "110101001001,a\\n110102001001,b\\n110101001002,c|row 4: there were units of district 110101 before",
                    "110101001001,a\\n110101001001,b|row 3: “110101001001” occurs in an earlier row.",
                    "110101001001,\"a|row 2: a quotation mark"
                })
        void with_a_row_that_is_not_as_it_has_to_be_is_refused(String rows, String message) throws IOException {
            Path register = register("unit_code,unit_name\n" + rows.replace("\\n", "\n") + "\n");

            Run run = Run.of("count", register.toString(), "--lang", "en");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains(message);
        }

        @Test
        void without_the_columns_or_in_another_charset_is_refused() throws IOException {
            Path columns = register("code,name\n110101001001,a\n");
            assertThat(Run.of("count", columns.toString(), "--lang", "en").err())
                    .contains("missing: unit_code, unit_name.");

            Path charset = Files.write(
                    folder.resolve("gb.csv"),
                    "unit_code,unit_name\n110101001001,多福巷社区\n".getBytes(Charset.forName("GB18030")));
            assertThat(Run.of("count", charset.toString(), "--lang", "en").err())
                    .contains("the register is not in UTF-8.");
        }
    }
}
