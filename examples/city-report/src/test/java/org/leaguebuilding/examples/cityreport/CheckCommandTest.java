package org.leaguebuilding.examples.cityreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.json.DocumentType;

class CheckCommandTest {

    private static final String COMPLIANT = """
            {"id":"p-1","mode":"independent","organizationType":"branch","proposedOn":"2005-09-28",\
            "communities":[{"id":"c1","name":"甲社区","subdistrictId":"s1","memberCount":26,"foundation":"good",\
            "cadreTeam":"strong"}],"workCommittee":{"id":"w1","subdistrictId":"s1","postsAuthorized":3,\
            "postsFilled":3,"competence":"strong"},"partyOrganization":"party-1","head":{"person":"k-1"}}
            """;
    private static final String VIOLATING =
            COMPLIANT.replace("p-1", "p-2").replace("\"cadreTeam\":\"strong\"", "\"cadreTeam\":\"fair\"");
    private static final String UNDETERMINED = COMPLIANT.replace("p-1", "p-3").replace(",\"cadreTeam\":\"strong\"", "");
    private static final String NEGATIVE = COMPLIANT.replace("\"memberCount\":26", "\"memberCount\":-1");

    @Nested
    class The_exit_status {

        @Test
        void is_0_where_nothing_is_violated() {
            assertThat(Run.withInput(COMPLIANT + UNDETERMINED, "check").status())
                    .isZero();
        }

        @Test
        void is_1_with_a_violation() {
            assertThat(Run.withInput(COMPLIANT + VIOLATING, "check").status()).isEqualTo(1);
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
                            .startsWith("Line 2, /communities/0/memberCount, column ")
                            .endsWith("expected a whole number from 0 to 2147483647"));
            assertThat(run.out())
                    .contains("p-1: compliant", "p-2: not compliant")
                    .endsWith("2 checked: 1 compliant, 1 non-compliant, 0 undetermined; 1 malformed\n");
        }

        @Test
        void is_counted_on_standard_error_where_answers_are_json() {
            Run run = Run.withInput(NEGATIVE + COMPLIANT, "check", "--format", "json", "--lang", "en");

            assertThat(run.out().lines()).hasSize(1);
            assertThat(run.err()).contains("1 malformed");
        }

        @Test
        void keeps_its_number_behind_blank_lines_and_windows_line_ends() {
            Run run =
                    Run.withInput("\r\n  \r\n" + COMPLIANT.replace("\n", "\r\n") + "nonsense", "check", "--lang", "en");

            assertThat(run.err()).startsWith("Line 4, /, column 1 (syntax)");
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
                              违规  formation.independent.cadre-team [P25]  communities[0].cadreTeam
                                社区c1团干部队伍评价为“一般”，独立建团要求较强
                                建议：请充实社区c1的团干部队伍，或改用其他模式
                            """);
        }

        @Test
        void says_so_in_english_where_that_was_asked_for() {
            assertThat(Run.withInput(UNDETERMINED, "check", "--lang", "en").out())
                    .startsWith("""
                            p-3: cannot be judged yet (edition wuhan-2005)
                              Missing fact  formation.independent.cadre-team [P25]  communities[0].cadreTeam
                                Nobody has appraised the cadre team of community c1
                                Remedy: State communities[0].cadreTeam
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
                    .contains("6 checked:");
        }

        /** A document with nothing but its type lacks properties: whoever says so knows the type. */
        @Test
        void may_hold_every_type_that_the_library_reads() {
            String bare = DocumentType.all().stream()
                    .map(type -> "{\"subjectType\":\"" + type.subjectType() + "\"}\n")
                    .collect(Collectors.joining());

            assertThat(Run.withInput(bare, "check", "--lang", "en").err().lines())
                    .hasSameSizeAs(DocumentType.all())
                    .allMatch(line -> line.contains("(missing-property)"));
        }

        @Test
        void may_hold_no_other() {
            Run run = Run.withInput("{\"subjectType\":\"party-congress\"}\n" + COMPLIANT, "check", "--lang", "en");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("Line 1, /subjectType, column 16 (subject-type): expected one of formation-proposal, ");
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
        void that_is_not_there_is_an_error_of_one_line() {
            Run run = Run.of("check", "no-such-file.ndjson");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err().lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains("no-such-file.ndjson"));
        }
    }
}
