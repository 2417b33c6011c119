package org.leaguebuilding.examples.cityreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city reports on facts of its own. */
class OwnFactsTest {

    private static final String REGISTER = """
            unit_code,unit_name,subdistrict_code,district_code,district_name
            420102002003,保成社区,420102002,420102,江岸区
            420102002004,泰宁社区,420102002,420102,江岸区
            420102002200,油麻岭村委会,420102002,420102,江岸区
            420103003001,民权社区,420103003,420103,江汉区
            """;

    @TempDir
    private Path folder = Path.of("");

    private String register = "";

    @BeforeEach
    void writeRegister() throws IOException {
        register = write("register.csv", REGISTER);
    }

    @Nested
    class What_is_given {

        @Test
        void is_joined_by_code_and_checked() throws IOException {
            write("facts/guarantees.ndjson", guarantee("420102002003"), guarantee("420103003001"));

            Run run = report();

            assertThat(run.status()).isZero();
            assertThat(cells(run, "community guarantee")).startsWith("2").endsWith("1");
        }

        @Test
        void is_read_from_every_file_of_a_folder() throws IOException {
            write("facts/a.ndjson", guarantee("420102002003"));
            write("facts/b.ndjson", guarantee("420102002004"));

            assertThat(report().out().replace("\n", " ")).contains("Files: 2; rows: 2; subjects in the report: 2;");
        }

        @Test
        void describes_communities_in_a_file_of_their_own() throws IOException {
            write("facts/communities.ndjson", """
                    {"id":"420102002003","name":"Baocheng","subdistrictId":"420102002","memberCount":20}""", """
                    {"id":"420102002999","name":"Nowhere","subdistrictId":"420102002"}""");

            Run run = report();

            assertThat(run.out()).contains("communities described: 1;");
            assertThat(unjoined(run)).singleElement().asString().contains("communities.ndjson:2, 420102002999:");
        }

        @Test
        void is_called_generated_nowhere() throws IOException {
            write("facts/a.ndjson", guarantee("420102002003"));

            assertThat(report("--section", "all").out()).doesNotContain("generated");
        }

        @Test
        void is_the_same_as_what_was_generated_when_that_is_handed_back() throws IOException {
            Run.of("report", register, "--out", folder.resolve("facts").toString());
            try (Stream<Path> files = Files.list(folder.resolve("facts"))) {
                for (Path file : files.toList()) {
                    if (!file.getFileName().toString().equals("generated-subjects.ndjson")) {
                        Files.delete(file);
                    }
                }
            }

            List<String> generated = table(Run.of("report", register, "--lang", "en"));
            List<String> given = table(report());

            assertThat(generated).hasSize(10).first().asString().startsWith("formation proposal");
            assertThat(given.stream().skip(1).map(line -> line.replaceAll(" +\\d+$", "")))
                    .containsExactlyElementsOf(generated.subList(1, 10));
            // Each of the generated proposals is made as if it were the only one for its communities.
            assertThat(unjoined(report())).isNotEmpty().allMatch(row -> row.contains("formation-proposal"));
        }
    }

    @Nested
    class What_is_not_given {

        @Test
        void is_unknown_and_counted() throws IOException {
            write("facts/a.ndjson", guarantee("420102002003"));

            Run run = report();

            assertThat(cells(run, "assessment record")).isEqualTo("0 none none none 3");
            assertThat(cells(run, "district leadership")).isEqualTo("0 none none none 2");
            assertThat(run.out().replace("\n", " "))
                    .contains("What is not given is unknown.")
                    .contains("Formation rate 0–3/3 0.0–100.0%");
        }

        @Test
        void is_said_in_every_section() throws IOException {
            write("facts/a.ndjson", guarantee("420102002003"));

            assertThat(report("--section", "leadership", "--section", "guarantee")
                            .out())
                    .containsPattern("Jiang'an +not given ")
                    .containsPattern("Jiang'an +1 +0 +1 +0 +1 ")
                    .containsPattern("Jianghan +0 +0 +0 +0 +1\n");
        }

        @Test
        void keeps_the_title_of_a_community_open() throws IOException {
            write("facts/a.ndjson", guarantee("420102002003"));

            assertThat(report("--section", "honor").out()).contains("0–2/2 0.0–100.0%");
        }
    }

    @Nested
    class What_does_not_join {

        @Test
        void is_listed_with_file_and_row() throws IOException {
            String file = write(
                    "facts/a.ndjson",
                    guarantee("420102002003"),
                    guarantee("420102002009"),
                    guarantee("420102002200"),
                    guarantee("420102002003"));

            assertThat(unjoined(report()))
                    .containsExactly(
                            "  " + file
                                    + ":2, community-guarantee g-420102002009: the register has no community 420102002009."
                                    + " Correct the code, or give the register that has it.",
                            "  " + file
                                    + ":3, community-guarantee g-420102002200: 420102002200 is not a community by the"
                                    + " register. Correct the code, or the register.",
                            "  " + file
                                    + ":4, community-guarantee g-420102002003: there is one for 420102002003 already, in "
                                    + file + ":1. Keep the right one.");
        }

        @Test
        void because_it_cannot_be_read_is_listed_and_told_to_the_shell() throws IOException {
            write("facts/a.ndjson", guarantee("420102002003"), "{\"subjectType\":\"community-guarantee\"");

            Run run = report();

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("cannot be read: 1");
            assertThat(unjoined(run)).singleElement().asString().contains("a.ndjson:2:");
            assertThat(cells(run, "community guarantee")).startsWith("1 ");
        }

        @Test
        void because_its_organization_names_no_community_is_listed() throws IOException {
            write("facts/a.ndjson", """
                    {"subjectType":"activity-programme","id":"p-1","organizationId":"org-420102002003","year":\
                    {"startInclusive":"2005-01-01","endExclusive":"2006-01-01"}}""", """
                    {"subjectType":"activity-programme","id":"p-2","organizationId":"the-branch","year":\
                    {"startInclusive":"2005-01-01","endExclusive":"2006-01-01"}}""");

            Run run = report();

            assertThat(unjoined(run)).singleElement().asString().contains("a.ndjson:2, activity-programme p-2:");
            assertThat(cells(run, "annual activity programme")).startsWith("1 ");
        }

        @Test
        void in_part_leaves_the_rest_joined() throws IOException {
            write("facts/a.ndjson", """
                    {"id":"p-1","mode":"joint","organizationType":"branch","proposedOn":"2005-09-28","communities":[\
                    {"id":"420102002003","name":"East","subdistrictId":"420102002","memberCount":20},\
                    {"id":"420102002008","name":"West","subdistrictId":"420102002"}]}""");

            Run run = report();

            assertThat(unjoined(run)).singleElement().asString().contains("420102002008");
            assertThat(cells(run, "formation proposal")).startsWith("1 ").endsWith(" 2");
        }

        @Test
        void of_a_long_list_is_shown_in_part_and_whole_on_demand() throws IOException {
            write(
                    "facts/a.ndjson",
                    Stream.generate(() -> guarantee("420102002009")).limit(30).toArray(String[]::new));

            assertThat(unjoined(report())).hasSize(21).last().asString().startsWith("And 10 more.");
            assertThat(unjoined(report("--section", "guarantee"))).hasSize(30);
        }
    }

    @Test
    void a_proposal_for_several_communities_is_counted_once() throws IOException {
        write("facts/a.ndjson", """
                {"id":"p-1","mode":"joint","organizationType":"branch","proposedOn":"2005-09-28","communities":[\
                {"id":"420102002003","name":"East","subdistrictId":"420102002","memberCount":20},\
                {"id":"420102002004","name":"West","subdistrictId":"420102002"}]}""");

        assertThat(cells(report(), "formation proposal")).startsWith("1 ").endsWith(" 1");
    }

    @Test
    void surveys_of_subdistricts_make_up_the_rate_of_their_district() throws IOException {
        write("facts/a.ndjson", """
                {"subjectType":"coverage-survey","id":"s-1","level":"subdistrict","unitId":"420102002","surveyedOn":"2005-09-01",\
                "communities":[{"id":"420102002003","subdistrictId":"420102002","youthCount":100,"youthReached":80,\
                "memberCount":10,"organization":"sound"}]}""");

        assertThat(report("--section", "coverage").out()).contains("1/2 50.0%").contains("1–2/2 50.0–100.0%");
    }

    @Test
    void facts_and_a_seed_exclude_each_other() throws IOException {
        write("facts/a.ndjson", guarantee("420102002003"));

        Run run = report("--generate", "5");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--facts and --generate exclude each other");
    }

    @Test
    void facts_that_are_not_there_are_refused() {
        Run run = Run.of("report", register, "--facts", folder.resolve("none").toString(), "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("there is no such file");
    }

    @Test
    void written_files_do_not_say_that_given_facts_are_generated() throws IOException {
        write("facts/a.ndjson", guarantee("420102002003"));
        Path out = folder.resolve("out");

        report("--out", out.toString());

        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("FACTS.txt", "subjects.ndjson", "community-guarantee-reports.ndjson")
                    .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("generated"));
        }
    }

    private static String guarantee(String code) {
        return """
            {"subjectType":"community-guarantee","id":"g-%s","communityId":"%s","asOf":"2005-09-30","cycle":\
            {"startInclusive":"2005-01-01","endExclusive":"2006-01-01"},"fundingArranged":true,"venueArranged":true}""".formatted(code, code);
    }

    private String write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("\n", lines) + "\n").toString();
    }

    private Run report(String... further) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "report",
                                register,
                                "--facts",
                                folder.resolve("facts").toString(),
                                "--lang",
                                "en"),
                        Stream.of(further))
                .toArray(String[]::new));
    }

    /** The rows of the table of the summary. */
    private static List<String> table(Run run) {
        return run.out()
                .lines()
                .dropWhile(line -> !line.startsWith("Subjects "))
                .skip(1)
                .takeWhile(line -> !line.startsWith("Formation rate"))
                .toList();
    }

    private static String cells(Run run, String subjects) {
        return table(run).stream()
                .filter(line -> line.startsWith(subjects + " "))
                .findFirst()
                .map(line -> line.substring(subjects.length()).strip().replaceAll(" +", " "))
                .orElseThrow();
    }

    /** What the list at the end says, each entry on one line. */
    private static List<String> unjoined(Run run) {
        List<String> list = run.out()
                .lines()
                .dropWhile(line -> !line.endsWith("with file and row:"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
        return String.join("\n", list).replaceAll("\n {4}", " ").lines().toList();
    }
}
