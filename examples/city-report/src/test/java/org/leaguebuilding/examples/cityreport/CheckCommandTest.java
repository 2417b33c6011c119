package org.leaguebuilding.examples.cityreport;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.examples.cityreport.Documents.COMPLIANT;
import static org.leaguebuilding.examples.cityreport.Documents.NEGATIVE;
import static org.leaguebuilding.examples.cityreport.Documents.UNDETERMINED;
import static org.leaguebuilding.examples.cityreport.Documents.VIOLATING;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.json.Form;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.rule.Subject;

class CheckCommandTest {

    @Nested
    class The_exit_status {

        @Test
        void is_0_where_all_are_compliant() {
            assertThat(Run.withInput(COMPLIANT + COMPLIANT, "check").status()).isZero();
        }

        @Test
        void is_1_with_a_violation_even_beside_what_cannot_be_judged() {
            assertThat(Run.withInput(COMPLIANT + VIOLATING + UNDETERMINED, "check")
                            .status())
                    .isEqualTo(1);
        }

        @Test
        void is_3_where_of_one_it_cannot_be_judged_and_nothing_is_violated() {
            assertThat(Run.withInput(COMPLIANT + UNDETERMINED, "check").status())
                    .isEqualTo(3);
        }

        @Test
        void is_2_with_a_malformed_line_even_beside_a_violation() {
            assertThat(Run.withInput(VIOLATING + NEGATIVE, "check").status()).isEqualTo(2);
        }

        @Test
        void is_0_for_an_empty_input() {
            assertThat(Run.withInput("", "check").status()).isZero();
        }
    }

    @Nested
    class A_malformed_line {

        @Test
        void is_reported_with_number_pointer_and_reason_and_loses_no_other() {
            Run run = Run.withInput(COMPLIANT + NEGATIVE + VIOLATING, "check", "--lang", "en");

            assertThat(run.err().lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .startsWith("standard input, line 2, column ")
                            .contains("/communities/0/memberCount", "a whole number from 0 to 2147483647"));
            assertThat(run.out())
                    .contains("p-1: compliant", "p-2: not compliant")
                    .endsWith(
                            "Documents checked: 2 (compliant 1, not compliant 1, cannot be judged yet 0); malformed lines: 1\n");
        }

        @Test
        void is_answered_by_its_place_and_counted_on_standard_error_where_answers_are_json() {
            Run run = Run.withInput(NEGATIVE + COMPLIANT, "check", "--format", "json", "--lang", "en");

            assertThat(run.out().lines())
                    .satisfiesExactly(
                            bad -> assertThat(bad)
                                    .startsWith("{\"line\":1,\"code\":")
                                    .contains("\"message\":\"line 1, "),
                            good -> assertThat(good).startsWith("{\"subject\":\"p-1\""));
            assertThat(Run.withInput(NEGATIVE, "check", "--format", "json").out())
                    .startsWith("{\"line\":1,\"code\":")
                    .doesNotContain("message");
            assertThat(run.err()).contains("malformed lines: 1");
        }

        @Test
        void keeps_its_number_behind_blank_lines_and_windows_line_ends() {
            Run run =
                    Run.withInput("\r\n  \r\n" + COMPLIANT.replace("\n", "\r\n") + "nonsense", "check", "--lang", "en");

            assertThat(run.err()).startsWith("standard input, line 4, column 1 (");
            assertThat(run.out()).contains("p-1: compliant");
        }
    }

    @Nested
    class An_answer {

        @Test
        void is_given_for_every_line_in_the_order_of_the_input() {
            Run run = Run.withInput(UNDETERMINED + VIOLATING + COMPLIANT, "check", "--format", "json");

            assertThat(run.out().lines().map(line -> line.substring(0, 16)))
                    .containsExactly("{\"subject\":\"p-3\"", "{\"subject\":\"p-2\"", "{\"subject\":\"p-1\"");
        }

        @Test
        void says_in_chinese_what_why_where_and_what_would_satisfy_it() {
            assertThat(Run.withInput(VIOLATING, "check").out()).startsWith("""
                            p-2：不符合（政策版本wuhan-2005）
                              不符合  formation.independent.cadre-team [P25]  communities[0].cadreTeam
                                社区c1团干部队伍评价为“一般”，独立建团要求较强
                                整改建议：请充实社区c1的团干部队伍，或改用其他模式
                            """);
        }

        @Test
        void says_so_in_english_where_that_was_asked_for() {
            assertThat(Run.withInput(UNDETERMINED, "check", "--lang", "en").out())
                    .startsWith("""
                            p-3: cannot be judged yet (edition wuhan-2005)
                              Missing fact  formation.independent.cadre-team [P25]  communities[0].cadreTeam
                                The cadre team of community 甲社区 has not been appraised
                                Remedy: Give the appraisal of the cadre team of community 甲社区
                            """);
        }

        @Test
        void as_json_is_the_wire_form_of_a_report() {
            assertThat(Run.withInput(VIOLATING, "check", "--format", "json").out())
                    .isEqualTo("{\"subject\":\"p-2\",\"subjectType\":\"formation-proposal\",\"edition\":\"wuhan-2005\","
                            + "\"verdict\":\"non-compliant\",\"findings\":[{\"rule\":\"formation.independent.cadre-team\","
                            + "\"kind\":\"violation\",\"path\":\"communities[0].cadreTeam\",\"arguments\":"
                            + "{\"community\":\"c1\",\"cadreTeam\":\"fair\"},\"provisions\":[\"P25\"]}]}\n");
        }

        @Test
        void as_json_carries_a_message_only_where_a_language_was_asked_for() {
            assertThat(Run.withInput(VIOLATING, "check", "--format", "json").out())
                    .doesNotContain("message");
            assertThat(Run.withInput(VIOLATING, "check", "--format", "json", "--lang", "zh-CN")
                            .out())
                    .contains("\"message\":\"社区c1团干部队伍评价为“一般”，独立建团要求较强\"");
        }

        @Test
        void comes_from_the_edition_that_was_asked_for() {
            String oversize = COMPLIANT.replace("\"memberCount\":26", "\"memberCount\":51");

            assertThat(Run.withInput(oversize, "check").status()).isZero();
            assertThat(Run.withInput(oversize, "check", "--edition", "wuhan-2005@2026-01-01", "--format", "json")
                            .out())
                    .contains("\"edition\":\"wuhan-2005@2026-01-01\"", "\"rule\":\"formation.size.limit\"");
        }
    }

    @Nested
    class A_file_of_several_kinds_of_subjects {

        private static final String YEAR = "{\"startInclusive\":\"2026-01-01\",\"endExclusive\":\"2027-01-01\"}";
        private static final String MIXED = """
                {"subjectType":"stage-request","id":"r-1","organizationId":"o-1","stage":"planned",\
                "requested":"established","requestedOn":"2026-01-31"}
                {"subjectType":"district-leadership","id":"l-1","districtId":"d","asOf":"2026-01-31","cycle":YEAR}
                {"subjectType":"responsibility-plan","id":"t-1","districtId":"d","asOf":"2026-01-31","period":YEAR,\
                "chain":{"units":[{"id":"d","level":"district"}]}}
                {"subjectType":"community-guarantee","id":"g-1","communityId":"c","asOf":"2026-01-31","cycle":YEAR}
                {"id":"y-1","organizationId":"o-1","year":YEAR,"subjectType":"activity-programme"}
                {"subjectType":"coverage-survey","id":"s-1","level":"subdistrict","unitId":"s","surveyedOn":"2026-01-31",\
                "communities":[{"id":"c","subdistrictId":"s"}]}
                """.replace("YEAR", YEAR);

        @Test
        void is_answered_line_by_line_as_each_says_what_it_is() {
            Run run = Run.withInput(COMPLIANT + MIXED + COMPLIANT, "check", "--format", "json");

            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out().lines().map(line -> line.replaceFirst(",\"edition\".*", "")))
                    .containsExactly(
                            "{\"subject\":\"p-1\",\"subjectType\":\"formation-proposal\"",
                            "{\"subject\":\"r-1\",\"subjectType\":\"stage-request\"",
                            "{\"subject\":\"l-1\",\"subjectType\":\"district-leadership\"",
                            "{\"subject\":\"t-1\",\"subjectType\":\"responsibility-plan\"",
                            "{\"subject\":\"g-1\",\"subjectType\":\"community-guarantee\"",
                            "{\"subject\":\"y-1\",\"subjectType\":\"activity-programme\"",
                            "{\"subject\":\"s-1\",\"subjectType\":\"coverage-survey\"",
                            "{\"subject\":\"p-1\",\"subjectType\":\"formation-proposal\"");
        }

        @Test
        void is_answered_for_people_too() {
            assertThat(Run.withInput(MIXED, "check", "--lang", "en").out())
                    .contains("r-1: compliant", "l-1: not compliant", "[P46]", "s-1: cannot be judged yet")
                    .contains("Documents checked: 6 ");
        }

        /** A document with nothing but its type lacks properties: whoever says so knows the type. */
        @Test
        void may_hold_every_type_that_the_library_reads() {
            ImmutableList<Form<? extends Subject>> forms =
                    LeagueBuildingJson.create().forms().all();
            String bare = forms.stream()
                    .map(form -> "{\"subjectType\":\"" + form.name() + "\"}\n")
                    .collect(Collectors.joining());

            assertThat(Run.withInput(bare, "check", "--lang", "en").err().lines())
                    .hasSameSizeAs(forms)
                    .allMatch(line -> line.contains("missing-property"));
        }

        @Test
        void may_hold_no_other() {
            Run run = Run.withInput("{\"subjectType\":\"party-congress\"}\n" + COMPLIANT, "check", "--lang", "en");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("standard input, line 1, column 16 (/subjectType): ")
                    .contains("one of formation-proposal, ");
            assertThat(run.out()).contains("p-1: compliant");
        }
    }

    @Nested
    class The_input {

        @Test
        void is_a_file_where_one_is_named(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("proposals.ndjson"), VIOLATING);

            assertThat(Run.of("check", file.toString()).out()).startsWith("p-2：不符合");
        }

        @Test
        void is_standard_input_for_a_hyphen() {
            assertThat(Run.withInput(VIOLATING, "check", "-").out()).startsWith("p-2：不符合");
        }

        @Test
        void may_be_several_files_each_answered_under_its_name(@TempDir Path folder) throws IOException {
            Path first = Files.writeString(folder.resolve("first.ndjson"), VIOLATING);
            Path second = Files.writeString(folder.resolve("second.ndjson"), COMPLIANT);

            Run run = Run.withInput(UNDETERMINED, "check", "--lang=en", first.toString(), "-", second.toString());

            assertThat(run.out())
                    .containsSubsequence(
                            "File: " + first,
                            "p-2: not compliant",
                            "File: standard input",
                            "p-3: cannot be judged yet",
                            "File: " + second,
                            "p-1: compliant",
                            "Documents checked: 3 ");
        }

        @Test
        void of_a_folder_is_its_files_of_lines_in_the_order_of_their_names(@TempDir Path folder) throws IOException {
            Files.writeString(folder.resolve("b.ndjson"), COMPLIANT);
            Files.writeString(folder.resolve("a.jsonl"), VIOLATING);
            Files.write(folder.resolve("c.NDJSON.gz"), Packed.gzip(UNDETERMINED));
            Files.writeString(folder.resolve("notes.txt"), "no document");
            Files.createDirectory(folder.resolve("d.ndjson"));

            Run run = Run.of("check", "--format", "json", folder.toString());

            assertThat(run.err()).isEmpty();
            assertThat(run.out().lines().map(line -> line.substring(0, 16)))
                    .containsExactly("{\"subject\":\"p-2\"", "{\"subject\":\"p-1\"", "{\"subject\":\"p-3\"");
        }

        @Test
        void may_be_packed_with_gzip_whatever_its_name(@TempDir Path folder) throws IOException {
            Path file = Files.write(folder.resolve("proposals.ndjson"), Packed.gzip(VIOLATING));

            assertThat(Run.of("check", file.toString()).out()).startsWith("p-2：不符合");
            assertThat(Run.withInput(Packed.gzip(VIOLATING), "check").out()).startsWith("p-2：不符合");
        }

        @Test
        void may_begin_with_a_line_that_is_a_byte_order_mark_alone() {
            Run run = Run.withInput("\uFEFF\n" + COMPLIANT, "check");

            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
        }

        @Test
        void that_is_not_there_costs_no_other() {
            Run run = Run.withInput(COMPLIANT, "check", "no-such-file.ndjson", "-", "--lang", "en");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo("no-such-file.ndjson: there is no such file. Check the name and the folder.\n");
            assertThat(run.out())
                    .contains("p-1: compliant")
                    .endsWith("malformed lines: 0; inputs not read to their end: 1\n");
        }

        @Test
        void that_has_no_lines_of_json_is_refused_in_one_line(@TempDir Path folder) throws IOException {
            assertThat(refusal(folder.resolve("empty-folder"), null))
                    .contains("empty-folder：文件夹中没有以.ndjson或.jsonl（可另加.gz）结尾的文件");
            assertThat(refusal(folder.resolve("zip"), new byte[] {'P', 'K', 3, 4, 0, 0}))
                    .contains("zip：这是ZIP压缩包或Excel工作簿");
            assertThat(refusal(folder.resolve("utf-16"), "{}".getBytes(UTF_16))).contains("utf-16：这是UTF-16编码的文本");
            byte[] packed = Packed.gzip(COMPLIANT.repeat(100));
            assertThat(refusal(folder.resolve("cut.gz"), Arrays.copyOf(packed, packed.length / 2)))
                    .contains("cut.gz：压缩文件已损坏或不完整");
        }

        private String refusal(Path file, byte @Nullable [] content) throws IOException {
            Path made = content == null ? Files.createDirectory(file) : Files.write(file, content);
            Run run = Run.of("check", made.toString());
            assertThat(run.status()).isEqualTo(2);
            return run.err();
        }

        @Test
        void of_a_document_on_several_lines_is_told_why_it_is_malformed() {
            Run run = Run.withInput("{\n  \"id\": \"p-1\"\n}\n", "check", "--lang", "en");

            assertThat(run.err().lines().toList().get(1))
                    .startsWith("standard input: a document seems to be spread over several lines.");
        }
    }
}
