package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.leaguebuilding.json.Documents.PROPOSAL;
import static org.leaguebuilding.json.Documents.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.validation.MalformedValueException;

@OneGeneration
class MalformedDocumentsTest {

    static Stream<LeagueBuildingJson> generations() {
        return Generations.all();
    }

    private static MalformedJsonException refusal(LeagueBuildingJson json, String document) {
        return catchThrowableOfType(
                MalformedJsonException.class, () -> json.read(SubjectForms.FORMATION_PROPOSAL, document));
    }

    private static MalformedJsonException refusal(LeagueBuildingJson json, byte[] document) {
        return catchThrowableOfType(
                MalformedJsonException.class, () -> json.read(SubjectForms.FORMATION_PROPOSAL, document));
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                        // what is no JSON
                        Arguments.of("syntax", "/head/dedicated", with("true", "NaN")),
                        Arguments.of("syntax", "/head/dedicated", with("true", "TRUE")),
                        Arguments.of("syntax", "/communities/0/memberCount", with("30", "007")),
                        Arguments.of("syntax", "/communities/0/memberCount", with("30", "+7")),
                        Arguments.of("syntax", "/id", with("\"p1\"", "'p1'")),
                        Arguments.of("syntax", "/id", with("p1", "p\\x1")),
                        Arguments.of("syntax", "/communities/0/adjacentTo", with("[],", "[], // none\n")),
                        Arguments.of("syntax", "/communities/0/adjacentTo", with("[],", "[], /* none */")),
                        Arguments.of("syntax", "/replaces", with("\"replaces\":[]", "\"replaces\":[],")),
                        Arguments.of("syntax", "/id", with("\"p1\"", "\"p1\" \"p2\"")),
                        Arguments.of("syntax", "/id", with("\"p1\"", "\"p\n1\"")),
                        Arguments.of("syntax", "", "nonsense"),
                        Arguments.of("unexpected-end", "", ""),
                        Arguments.of("unexpected-end", "", " \n"),
                        Arguments.of("unexpected-end", "/id", "{\"id\":"),
                        Arguments.of("unexpected-end", "/id", "{\"id\":\"p"),
                        Arguments.of("unexpected-end", "/id", "{\"id\":\"p\""),
                        Arguments.of("unexpected-end", "", "{"),
                        Arguments.of("trailing-data", "", PROPOSAL + "{}"),
                        Arguments.of("trailing-data", "", PROPOSAL + "]"),
                        Arguments.of("trailing-data", "", PROPOSAL + "nonsense"),
                        // characters
                        Arguments.of("lone-surrogate", "/communities/0/name", with("一", "\\ud800")),
                        Arguments.of("lone-surrogate", "/communities/0/name", with("一", "\\ud800\\u0041")),
                        Arguments.of("lone-surrogate", "/communities/0/name", with("一", "\\udc00\\ud800")),
                        Arguments.of("lone-surrogate", "/communities/0/name", with("一", "x\ud800")),
                        Arguments.of("lone-surrogate", "/communities/0/name", with("一", "\udc00x")),
                        // properties
                        Arguments.of("unknown-property", "/Id", with("\"id\":\"p1\"", "\"Id\":\"p1\"")),
                        Arguments.of("unknown-property", "/head/a~1b~0c", with("\"dedicated\"", "\"a/b~c\"")),
                        Arguments.of("unknown-property", "/head/subjectType", with("\"dedicated\"", "\"subjectType\"")),
                        Arguments.of("duplicate-property", "/id", with("\"mode\":\"joint\"", "\"id\":\"p1\"")),
                        Arguments.of("duplicate-property", "/id", with("\"replaces\":[]", "\"id\":\"p1\"")),
                        Arguments.of("missing-property", "/mode", with("\"mode\":\"joint\",", "")),
                        Arguments.of("missing-property", "/communities/1/id", with("\"id\":\"c2\",", "")),
                        Arguments.of("missing-property", "/id", "{}"),
                        Arguments.of("null-value", "/head/dedicated", with("true", "null")),
                        Arguments.of("null-value", "/communities/1/adjacentTo/0", with("\"c1\",\"c3\"", "null")),
                        // types
                        Arguments.of("wrong-type", "", "[]"),
                        Arguments.of("wrong-type", "", "\"p\""),
                        Arguments.of("wrong-type", "/id", with("\"p1\"", "7")),
                        Arguments.of("wrong-type", "/id", with("\"p1\"", "[\"p1\"]")),
                        Arguments.of("wrong-type", "/mode", with("\"joint\"", "true")),
                        Arguments.of("wrong-type", "/proposedOn", with("\"2026-01-31\"", "20260131")),
                        Arguments.of("wrong-type", "/communities/1/adjacentTo", with("[\"c1\",\"c3\"]", "\"c1\"")),
                        Arguments.of("wrong-type", "/communities/1/adjacentTo/1", with("\"c3\"", "3")),
                        Arguments.of("wrong-type", "/communities/0", with("[{\"id\":\"c1\"", "[[],{\"id\":\"c1\"")),
                        Arguments.of("wrong-type", "/head", with("\"head\":{", "\"head\":7,\"x\":{")),
                        Arguments.of("wrong-type", "/head/dedicated", with("true", "\"true\"")),
                        Arguments.of("wrong-type", "/communities/0/memberCount", with("30", "\"30\"")),
                        // numbers
                        Arguments.of("not-a-whole-number", "/communities/0/memberCount", with("30", "30.0")),
                        Arguments.of("not-a-whole-number", "/communities/0/memberCount", with("30", "3e1")),
                        Arguments.of("out-of-range", "/communities/0/memberCount", with("30", "-1")),
                        Arguments.of("out-of-range", "/communities/0/memberCount", with("30", "2147483648")),
                        Arguments.of("out-of-range", "/communities/0/memberCount", with("30", "9".repeat(4_000))),
                        // values
                        Arguments.of("unknown-code", "/organizationType", with("branch", "Branch")),
                        Arguments.of("malformed-value", "/mode", with("joint", "Joint")),
                        Arguments.of("malformed-value", "/mode", with("joint", "")),
                        Arguments.of("malformed-value", "/id", with("p1", " p1")),
                        Arguments.of("malformed-value", "/id", with("p1", "p\\u0000")),
                        Arguments.of("malformed-value", "/communities/1/id", with("\"c2\"", "\"c2\u00a0\"")),
                        Arguments.of(
                                "malformed-value",
                                "/communities",
                                with("\"id\":\"c2\"", "\"id\":\"c1\"").replace("[\"c1\",\"c3\"]", "[]")),
                        Arguments.of(
                                "malformed-value",
                                "/communities",
                                "{\"id\":\"p\",\"mode\":\"joint\","
                                        + "\"organizationType\":\"branch\",\"proposedOn\":\"2026-01-31\",\"communities\":[]}"),
                        Arguments.of("malformed-value", "/communities/1/adjacentTo", with("\"c3\"", "\"c2\"")),
                        Arguments.of("duplicate-element", "/communities/1/adjacentTo", with("\"c3\"", "\"c1\"")),
                        Arguments.of("malformed-value", "/exemplaryYouth", with("secret-9", "secret-8")),
                        Arguments.of("malformed-value", "/head/person", with("secret-7", " secret-7")),
                        Arguments.of("malformed-value", "/proposedOn", with("2026-01-31", "2026-02-29")),
                        Arguments.of("malformed-value", "/proposedOn", with("2026-01-31", "2026-1-31")),
                        Arguments.of("malformed-value", "/proposedOn", with("2026-01-31", "2026-01-3x")),
                        Arguments.of("malformed-value", "/proposedOn", with("2026-01-31", "2026/01-31")),
                        Arguments.of("malformed-value", "/proposedOn", with("2026-01-31", "2026-01/31")),
                        Arguments.of("malformed-value", "/proposedOn", with("2026-01-31", "1899-12-31")),
                        Arguments.of("malformed-value", "/proposedOn", with("2026-01-31", "+026-01-31")),
                        Arguments.of(
                                "subject-type",
                                "/subjectType",
                                with("{\"id\":\"p1\"", "{\"subjectType\":\"report\",\"id\":\"p1\"")))
                .flatMap(spoilt -> generations()
                        .map(json -> Arguments.of(spoilt.get()[0], spoilt.get()[1], spoilt.get()[2], json)));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void are_refused_with_code_and_pointer(String code, String pointer, String document, LeagueBuildingJson json) {
        MalformedJsonException refusal = refusal(json, document);
        assertThat(refusal.code().code() + " " + refusal.pointer()).isEqualTo(code + " " + pointer);
        assertThat(refusal.line()).isPositive();
        assertThat(refusal.column()).isPositive();
        assertThat(refusal).hasMessage(refusal.message(Locale.ENGLISH));
        assertThat(refusal.message(Locale.ENGLISH))
                .endsWith(" (" + refusal.code().code() + ")")
                .doesNotContain("secret", "com.fasterxml", "tools.jackson");
        assertThat(refusal.message(Locale.CHINA))
                .endsWith("［" + refusal.code().code() + "］")
                .containsPattern("\\p{IsHan}")
                .doesNotContain("secret");
        assertThat(refusal.message(Locale.ENGLISH).length()).isLessThan(512);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void are_refused_with_the_list_whose_element_does_not_fit_the_rest(LeagueBuildingJson json) {
        String dates =
                "\"asOf\":\"2005-06-30\",\"%s\":{\"startInclusive\":\"2005-01-01\",\"endExclusive\":\"2006-01-01\"},";
        String leadership = "{\"id\":\"q\",\"districtId\":\"d1\"," + dates.formatted("cycle")
                + "\"leadingBodies\":[{\"unitId\":\"d2\",\"level\":\"district\",\"established\":true},"
                + "{\"unitId\":\"d1\",\"level\":\"subdistrict\",\"established\":true}]}";
        String plan = "{\"id\":\"q\",\"districtId\":\"d1\"," + dates.formatted("period")
                + "\"chain\":{\"units\":[{\"id\":\"d1\",\"level\":\"district\"},{\"id\":\"s1\",\"level\":\"subdistrict\"}]},"
                + "\"directives\":[{\"id\":\"x\",\"fromUnitId\":\"s1\",\"toUnitId\":\"d1\"}]}";

        assertThat(catchThrowableOfType(
                        MalformedJsonException.class,
                        () -> json.read(SubjectForms.DISTRICT_LEADERSHIP, leadership.getBytes(UTF_8))))
                .satisfies(refusal -> {
                    assertThat(refusal.code() + " " + refusal.pointer()).isEqualTo("MALFORMED_VALUE /leadingBodies");
                    assertThat(refusal.message(Locale.ENGLISH)).contains("own district", "d2");
                    assertThat(refusal.message(Locale.CHINA)).contains("本记录所属的区", "d2");
                });
        assertThat(catchThrowableOfType(
                        MalformedJsonException.class,
                        () -> json.read(SubjectForms.RESPONSIBILITY_PLAN, plan.getBytes(UTF_8))))
                .satisfies(refusal -> {
                    assertThat(refusal.code() + " " + refusal.pointer()).isEqualTo("MALFORMED_VALUE /directives");
                    assertThat(refusal.message(Locale.ENGLISH)).contains("lower level", "d1");
                });
    }

    @Nested
    class The_position {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.MalformedDocumentsTest#generations")
        void is_that_of_the_value_in_lines_and_characters(LeagueBuildingJson json) {
            String document = with("31}", "-31}");
            String line = document.lines().toList().get(1);
            MalformedJsonException refusal = refusal(json, document);
            assertThat(refusal.line()).isEqualTo(2);
            assertThat(refusal.column()).isEqualTo(line.indexOf("-31") + 1);
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.MalformedDocumentsTest#generations")
        void is_found_again_for_what_only_the_whole_object_shows(LeagueBuildingJson json) {
            String document = with("\"二\"", "\"二\u3000\"");
            String line = document.lines().toList().get(1);
            MalformedJsonException refusal = refusal(json, document);
            assertThat(refusal.pointer()).isEqualTo("/communities/1/name");
            assertThat(refusal.line()).isEqualTo(2);
            assertThat(refusal.column()).isEqualTo(line.indexOf("\"二") + 1);
            assertThat(refusal).hasCauseInstanceOf(MalformedValueException.class);
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.MalformedDocumentsTest#generations")
        void of_something_that_is_not_there_is_that_of_what_lacks_it(LeagueBuildingJson json) {
            String document = with("\"name\":\"二\",", "");
            String line = document.lines().toList().get(1);
            MalformedJsonException refusal = refusal(json, document);
            assertThat(refusal.pointer()).isEqualTo("/communities/1/name");
            assertThat(refusal.column()).isEqualTo(line.lastIndexOf("{\"id\"") + 1);
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.MalformedDocumentsTest#generations")
        void counts_line_feeds_and_characters_as_java_does(LeagueBuildingJson json) {
            MalformedJsonException refusal = refusal(json, "{\r\n\n\r\"id\":\"𠮷é\",\"mode\":7}");
            assertThat(refusal.line()).isEqualTo(3);
            assertThat(refusal.column()).isEqualTo("\r\"id\":\"𠮷é\",\"mode\":".length() + 1);
        }
    }

    @Nested
    class Bytes_that_are_no_UTF_8 {

        private static final int[][] ILL_FORMED = {
            {0x80},
            {0xbf, 'x'},
            {0xc0, 0x80},
            {0xc1, 0x81},
            {0xc3},
            {0xc3, 'x'},
            {0xe0, 0x80, 0x80},
            {0xe4, 0xb8},
            {0xe4, 0xb8, 'x'},
            {0xe4, 'x', 0x80},
            {0xed, 0xa0, 0x80},
            {0xf0, 0x80, 0x80, 0x80},
            {0xf0, 0xa0, 0xae, 'x'},
            {0xf0, 0xa0, 'x', 0x80},
            {0xf0, 'x', 0x80, 0x80},
            {0xf4, 0x90, 0x80, 0x80},
            {0xf5, 0x80, 0x80, 0x80},
            {0xff}
        };

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.MalformedDocumentsTest#generations")
        void are_refused_where_they_stand(LeagueBuildingJson json) {
            for (int[] bytes : ILL_FORMED) {
                StringBuilder latin = new StringBuilder();
                for (int b : bytes) {
                    latin.append((char) b);
                }
                byte[] document = PROPOSAL.replace("一", "@").getBytes(UTF_8);
                String spoilt = new String(document, StandardCharsets.ISO_8859_1).replace("@", latin);
                MalformedJsonException refusal = refusal(json, spoilt.getBytes(StandardCharsets.ISO_8859_1));
                assertThat(refusal.code()).isEqualTo(JsonErrorCode.ENCODING);
                assertThat(refusal.pointer()).isEqualTo("/communities/0/name");
                assertThat(refusal.line()).isEqualTo(2);
            }
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.MalformedDocumentsTest#generations")
        void are_refused_at_the_end_and_behind_the_document_too(LeagueBuildingJson json) {
            assertThat(refusal(json, new byte[] {'"', (byte) 0xe4}).code()).isEqualTo(JsonErrorCode.ENCODING);
            assertThat(refusal(json, new byte[] {'{', '}', (byte) 0xe4}).code()).isEqualTo(JsonErrorCode.ENCODING);
            assertThat(refusal(json, PROPOSAL.getBytes(StandardCharsets.UTF_16)).code())
                    .isEqualTo(JsonErrorCode.ENCODING);
            assertThat(refusal(json, PROPOSAL.getBytes(StandardCharsets.UTF_16BE))
                            .code())
                    .isEqualTo(JsonErrorCode.ENCODING);
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.MalformedDocumentsTest#generations")
        void do_not_make_a_pointer_that_quotes_too_much(LeagueBuildingJson json) {
            String document = "{\"" + "a".repeat(40) + "\":{\"" + "b".repeat(40) + "\":{\"c\":\"\\ud800\"}}}";
            assertThat(refusal(json, document).pointer()).isEqualTo("/" + "a".repeat(40));
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.MalformedDocumentsTest#generations")
        void are_not_confused_with_whole_characters(LeagueBuildingJson json) {
            String names = "𠮷é一\\ud842\\udfb7\\u0041\\\\ud800\\n";
            FormationProposal proposal =
                    json.read(SubjectForms.FORMATION_PROPOSAL, with("一", names.replace("\\n", "")));
            assertThat(proposal.communities().get(0).name()).isEqualTo("𠮷é一𠮷A\\ud800");
            assertThat(refusal(json, with("一", "\\ud842\\")).code()).isEqualTo(JsonErrorCode.LONE_SURROGATE);
            assertThat(refusal(json, with("一", "\\ud842\\u00")).code()).isEqualTo(JsonErrorCode.LONE_SURROGATE);
            assertThat(refusal(json, with("一", "\\ud84g")).code()).isEqualTo(JsonErrorCode.SYNTAX);
            assertThat(refusal(json, "{\"id\":\"\\u1").code()).isEqualTo(JsonErrorCode.UNEXPECTED_END);
        }
    }

    @Nested
    class Limits {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.MalformedDocumentsTest#generations")
        void of_the_document_are_exact(LeagueBuildingJson json) {
            byte[] document = PROPOSAL.getBytes(UTF_8);
            LeagueBuildingJson exact = json.with(ReadLimits.DEFAULT.withMaxDocumentBytes(document.length));
            LeagueBuildingJson less = json.with(ReadLimits.DEFAULT.withMaxDocumentBytes(document.length - 1));
            assertThat(exact.read(SubjectForms.FORMATION_PROPOSAL, document))
                    .isEqualTo(json.read(SubjectForms.FORMATION_PROPOSAL, PROPOSAL));
            assertThat(refusal(less, document).code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LONG);
            assertThatExceptionOfType(MalformedJsonException.class)
                    .isThrownBy(() -> less.read(SubjectForms.FORMATION_PROPOSAL, new ByteArrayInputStream(document)))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LONG));
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.MalformedDocumentsTest#generations")
        void of_strings_are_exact_also_where_they_are_passed_over(LeagueBuildingJson json) {
            LeagueBuildingJson ten =
                    json.with(ReadLimits.DEFAULT.withMaxStringChars(10)).with(UnknownProperties.IGNORE);
            String minimal = "{\"id\":\"1234567890\",\"a\":[{\"b\":\"1234567890\",\"1234567890\":1}]}";
            assertThat(refusal(ten, minimal).code()).isEqualTo(JsonErrorCode.MISSING_PROPERTY);
            for (String longer : new String[] {"\"id\":\"1234567890", "\"b\":\"1234567890", "\"1234567890"}) {
                assertThat(refusal(ten, minimal.replace(longer, longer + "1")).code())
                        .isEqualTo(JsonErrorCode.STRING_TOO_LONG);
            }
            assertThat(refusal(ten, minimal.replace("\"a\"", "\"12345678901\"")).code())
                    .isEqualTo(JsonErrorCode.STRING_TOO_LONG);
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.MalformedDocumentsTest#generations")
        void of_nesting_are_exact_and_no_stack_overflows(LeagueBuildingJson json) {
            LeagueBuildingJson lenient = json.with(UnknownProperties.IGNORE);
            String at64 = "{\"x\":" + "[".repeat(63) + "]".repeat(63) + "}";
            String at65 = "{\"x\":" + "[".repeat(64) + "]".repeat(64) + "}";
            assertThat(refusal(lenient, at64).code()).isEqualTo(JsonErrorCode.MISSING_PROPERTY);
            assertThat(refusal(lenient, at65).code()).isEqualTo(JsonErrorCode.TOO_DEEP);
            assertThat(refusal(lenient, at65).pointer()).isEqualTo("/x");
            assertThat(refusal(json, "[".repeat(1_000_000)).code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
            assertThat(refusal(lenient, "{\"x\":" + "{\"a\":".repeat(1_000_000)).code())
                    .isEqualTo(JsonErrorCode.TOO_DEEP);
        }

        @Test
        void that_make_no_sense_are_refused() {
            ReadLimits limits = ReadLimits.DEFAULT;
            assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> limits.withMaxDepth(0));
            assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> limits.withMaxDepth(1_001));
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> limits.withMaxLineBytes(Integer.MAX_VALUE));
            assertThat(limits.withMaxDepth(7).maxDepth()).isEqualTo(7);
        }
    }

    @Nested
    class Unknown_properties {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.MalformedDocumentsTest#generations")
        void are_passed_over_where_the_host_says_so(LeagueBuildingJson json) {
            String extended = with("\"dedicated\"", "\"x\":{\"a\":[1,{\"b\":null}],\"c\":1.5},\"dedicated\"")
                    .replace("\"replaces\":[]", "\"y\":\"z\",\"replaces\":[],\"v\":true");
            assertThat(json.with(UnknownProperties.IGNORE).read(SubjectForms.FORMATION_PROPOSAL, extended))
                    .isEqualTo(json.read(SubjectForms.FORMATION_PROPOSAL, PROPOSAL));
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.MalformedDocumentsTest#generations")
        void that_are_passed_over_have_to_be_json_and_are_not_quoted(LeagueBuildingJson json) {
            LeagueBuildingJson lenient = json.with(UnknownProperties.IGNORE);
            MalformedJsonException refusal =
                    refusal(lenient, "{\"" + "a".repeat(200) + "\":{\"" + "b".repeat(200) + "\":nonsense}}");
            assertThat(refusal.code()).isEqualTo(JsonErrorCode.SYNTAX);
            assertThat(refusal.pointer()).hasSize(65).doesNotContain("b");
        }
    }

    @Nested
    class Types_of_documents {

        private final LeagueBuildingJson json = LeagueBuildingJson.create();

        @Test
        void may_be_said_by_the_document() {
            String named = with("\"replaces\":[]", "\"subjectType\":\"formation-proposal\"");
            assertThat(json.read(SubjectForms.FORMATION_PROPOSAL, named))
                    .isEqualTo(json.read(SubjectForms.FORMATION_PROPOSAL, PROPOSAL));
            assertThat(json.formOf(named.getBytes(UTF_8))).contains(SubjectForms.FORMATION_PROPOSAL);
            assertThat(json.formOf(PROPOSAL.getBytes(UTF_8))).isEmpty();
        }

        @Test
        void that_nobody_knows_are_refused() {
            byte[] unknown = "{\"subjectType\":\"nonsense\"}".getBytes(UTF_8);
            assertThatExceptionOfType(MalformedJsonException.class)
                    .isThrownBy(() -> json.formOf(unknown))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(JsonErrorCode.SUBJECT_TYPE))
                    .withMessageContaining("formation-proposal");
            assertThatExceptionOfType(MalformedJsonException.class)
                    .isThrownBy(() -> json.formOf("{\"x\":1,".getBytes(UTF_8)));
        }

        @Test
        void are_found_by_name() {
            assertThat(json.forms().find("formation-proposal")).contains(SubjectForms.FORMATION_PROPOSAL);
            assertThat(json.forms().find("nonsense")).isEmpty();
            assertThat(json.forms().all()).contains(SubjectForms.FORMATION_PROPOSAL);
            assertThat(SubjectForms.FORMATION_PROPOSAL.type()).isEqualTo(FormationProposal.class);
            assertThat(SubjectForms.FORMATION_PROPOSAL).hasToString("formation-proposal");
        }
    }

    @Nested
    class Reports_and_advice {

        private static final String REPORT = """
                {"subject":"p1","subjectType":"formation-proposal","edition":"wuhan-2005","verdict":"non-compliant",
                "findings":[{"rule":"formation.joint.gives","kind":"violation","path":"communities[0]","arguments":{"community":"c1"}}]}
                """;

        private static String refused(LeagueBuildingJson json, String part, String instead) {
            assertThat(REPORT).contains(part);
            MalformedJsonException refusal = catchThrowableOfType(
                    MalformedJsonException.class, () -> json.read(Forms.REPORT, REPORT.replace(part, instead)));
            return refusal.code().code() + " " + refusal.pointer();
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.MalformedDocumentsTest#generations")
        void say_what_their_rules_and_findings_allow(LeagueBuildingJson json) {
            assertThat(json.read(Forms.REPORT, REPORT).findings()).hasSize(1);
            assertThat(refused(json, "joint.gives", "joint.takes")).isEqualTo("unknown-rule /findings/0/rule");
            assertThat(refused(json, "\"violation\"", "\"concern\"")).isEqualTo("malformed-value /findings/0/kind");
            assertThat(refused(json, "non-compliant", "compliant")).isEqualTo("contradiction /verdict");
            assertThat(refused(json, "\"community\"", "\"x\"")).isEqualTo("malformed-value /findings/0/arguments");
            assertThat(refused(json, "\"c1\"", "1.5")).isEqualTo("wrong-type /findings/0/arguments/community");
            assertThat(refused(json, "\"c1\"", "99999999999999999999"))
                    .isEqualTo("out-of-range /findings/0/arguments/community");
            assertThat(refused(json, "\"c1\"", "\"c1\",\"community\":1"))
                    .isEqualTo("duplicate-property /findings/0/arguments/community");
            assertThat(refused(json, "{\"community\":\"c1\"}", "[]")).isEqualTo("wrong-type /findings/0/arguments");
            assertThat(refused(json, ",\"edition\":\"wuhan-2005\"", "")).isEqualTo("missing-property /edition");
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.MalformedDocumentsTest#generations")
        void recommend_what_follows_from_the_modes(LeagueBuildingJson json) {
            String advice = "{\"community\":\"c1\",\"edition\":\"wuhan-2005\",\"recommendation\":\"joint\","
                    + "\"modes\":[{\"mode\":\"market\",\"eligibility\":\"eligible\"}]}";
            assertThatExceptionOfType(MalformedJsonException.class)
                    .isThrownBy(() -> json.read(Forms.FORMATION_ADVICE, advice.getBytes(UTF_8)))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(JsonErrorCode.CONTRADICTION))
                    .withMessageContaining("market");
        }
    }

    @Nested
    class Streams_that_fail {

        @Test
        void are_io_errors() {
            LeagueBuildingJson json = LeagueBuildingJson.create();
            InputStream brokenIn = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("gone");
                }

                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    throw new IOException("gone");
                }
            };
            OutputStream brokenOut = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("full");
                }
            };
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> json.read(SubjectForms.FORMATION_PROPOSAL, brokenIn));
            assertThat(generations())
                    .isNotEmpty()
                    .allSatisfy(each -> assertThatExceptionOfType(UncheckedIOException.class)
                            .isThrownBy(() -> each.write(
                                    SubjectForms.FORMATION_PROPOSAL,
                                    each.read(SubjectForms.FORMATION_PROPOSAL, PROPOSAL),
                                    brokenOut)));
        }
    }

    /** Spoils one to three bytes of valid documents; whatever comes of it, only the documented exception escapes. */
    @ParameterizedTest
    @MethodSource("generations")
    void never_make_anything_else_escape(LeagueBuildingJson json) {
        Random random = new Random(2005);
        LeagueBuildingJson lenient = json.with(UnknownProperties.IGNORE);
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            byte[] document = PROPOSAL.getBytes(UTF_8);
            for (int n = 0; n <= random.nextInt(3); n++) {
                document[random.nextInt(document.length)] = (byte) random.nextInt(256);
            }
            for (LeagueBuildingJson each : new LeagueBuildingJson[] {json, lenient}) {
                try {
                    each.read(SubjectForms.FORMATION_PROPOSAL, document);
                } catch (MalformedJsonException e) {
                    assertThat(e.getMessage()).doesNotContain("secret-");
                    refused++;
                }
            }
        }
        assertThat(refused).isBetween(1_000, 9_999);
    }

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_word_in_both_languages(JsonErrorCode code) {
        assertThat(code.code()).matches("[a-z-]+");
        assertThat(code.term()).isNotBlank();
    }

    @Test
    void the_edition_does_not_matter_for_subjects() {
        assertThat(LeagueBuildingJson.of(Editions.wuhan2005()).read(SubjectForms.FORMATION_PROPOSAL, PROPOSAL))
                .isEqualTo(LeagueBuildingJson.create().read(SubjectForms.FORMATION_PROPOSAL, PROPOSAL));
    }
}
