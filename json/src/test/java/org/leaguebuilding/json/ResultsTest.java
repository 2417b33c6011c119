package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.assessment.AssessmentParameters;
import org.leaguebuilding.assessment.BundledResult;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

/** Schemes, scores, bundled results and diagnoses: what follows from the rest, and what is one of several things. */
@OneGeneration
class ResultsTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();

    private static String with(byte[] document, String part, String instead) {
        String text = new String(document, UTF_8);
        assertThat(text).contains(part);
        return text.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(instead));
    }

    /** With the lower bound of the first marks of that name set to nothing. */
    private static String without(byte[] document, String marks) {
        String text = new String(document, UTF_8);
        String spoilt = text.replaceFirst("(\"" + marks + "\":\\{\"lower\":\")[^\"]*", "$10");
        assertThat(spoilt).isNotEqualTo(text);
        return spoilt;
    }

    private static MalformedJsonException refusal(Form<?> form, String document) {
        MalformedJsonException refusal =
                catchThrowableOfType(MalformedJsonException.class, () -> JSON.read(form, document));
        assertThat(refusal).as(document).isNotNull();
        return refusal;
    }

    private static void assertRefused(Form<?> form, String document, JsonErrorCode code, String pointer) {
        MalformedJsonException refusal = refusal(form, document);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.pointer()).isEqualTo(pointer);
    }

    @Nested
    class A_report_on_figures_to_diagnose {

        private static final String NAME = "\"subjectType\":\"diagnosis-input\"";
        private static final String FORMER_NAME = "\"subjectType\":\"diagnosis\"";

        @Test
        void is_read_under_the_former_name_of_the_figures_too() {
            Report report = POLICY.check(DiagnosisSamples.FULL_INPUT);
            String former = with(JSON.write(Forms.REPORT, report), NAME, FORMER_NAME);

            assertThat(report.subjectType()).isEqualTo(SubjectForms.DIAGNOSIS_INPUT.name());
            assertThat(JSON.read(Forms.REPORT, former)).isEqualTo(report);
        }

        @Test
        void is_made_again_by_a_receipt_with_the_former_name() {
            Decision decision = Decisions.of(JSON).decide(DiagnosisSamples.FULL_INPUT);
            String former = with(JSON.write(Forms.DECISION, decision), NAME, FORMER_NAME);

            assertThat(Decisions.of(JSON)
                            .replay(DiagnosisSamples.FULL_INPUT, JSON.read(Forms.DECISION, former.getBytes(UTF_8))))
                    .isEmpty();
        }
    }

    @Nested
    class A_missing_fact {

        private final Report report = POLICY.check(FormationProposal.builder()
                .id("p-1")
                .mode(ModeId.INDEPENDENT)
                .organizationType(OrganizationType.BRANCH)
                .proposedOn(LocalDate.of(2005, 5, 4))
                .addCommunity(Community.builder()
                        .id("c-1")
                        .name("和平社区")
                        .subdistrictId("s-1")
                        .build())
                .build());

        private final byte[] document = JSON.write(Forms.REPORT, report);

        private ImmutableList<String> texts(Report of) {
            return of.findings().stream()
                    .flatMap(finding -> Stream.of(
                            finding.message(Locale.CHINA), finding.remedy(Locale.CHINA), finding.remedy(Locale.UK)))
                    .collect(ImmutableList.toImmutableList());
        }

        @Test
        void is_written_with_the_name_of_its_place() {
            assertThat(new String(document, UTF_8))
                    .contains("\"path\":\"communities[0].cadreTeam\",\"place\":\"和平社区\",\"arguments\"");
        }

        @Test
        void says_the_same_after_it_was_read_back() {
            assertThat(texts(report)).contains("请填报和平社区的团干部队伍评价");
            assertThat(texts(JSON.read(Forms.REPORT, document))).isEqualTo(texts(report));
            assertThat(JSON.write(Forms.REPORT.in(Locale.CHINA), JSON.read(Forms.REPORT, document)))
                    .isEqualTo(JSON.write(Forms.REPORT.in(Locale.CHINA), report));
        }

        @Test
        void is_told_by_the_number_of_its_place_where_the_document_does_not_name_it() {
            String former = new String(document, UTF_8).replace("\"place\":\"和平社区\",", "");

            assertThat(texts(JSON.read(Forms.REPORT, former)))
                    .contains("请填报第1个社区的团干部队伍评价", "Give the appraisal of the cadre team of community 1");
        }
    }

    @Nested
    class A_score {

        private final byte[] document = JSON.write(Forms.SCORE, SchemeSamples.FULL_SCORE);

        @Test
        void is_read_by_the_facade_as_it_was_written() {
            assertThat(JSON.read(Forms.SCORE, document)).isEqualTo(SchemeSamples.FULL_SCORE);
            Score score = POLICY.assess(AssessmentSamples.FULL);
            assertThat(JSON.read(Forms.SCORE, JSON.write(Forms.SCORE, score))).isEqualTo(score);
        }

        @Test
        void explains_itself_line_by_line_in_the_language_that_was_asked_for() {
            String chinese = new String(JSON.write(Forms.SCORE.in(Locale.CHINA), SchemeSamples.FULL_SCORE), UTF_8);
            String english = new String(JSON.write(Forms.SCORE.in(Locale.UK), SchemeSamples.FULL_SCORE), UTF_8);
            assertThat(chinese.split("\"explanation\":", -1))
                    .hasSize(SchemeSamples.FULL_SCORE.lines().size() + 2);
            assertThat(english).isNotEqualTo(chinese);
            ImmutableList<String> sentences = SchemeSamples.FULL_SCORE.explain(Locale.UK);
            assertThat(PrettyJson.of(english.getBytes(UTF_8)))
                    .contains(sentences.get(0).replace("\\", "\\\\").replace("\"", "\\\""))
                    .contains(sentences.get(sentences.size() - 1));
            assertThat(JSON.read(Forms.SCORE, chinese.getBytes(UTF_8))).isEqualTo(SchemeSamples.FULL_SCORE);
            assertThat(JSON.read(Forms.SCORE, english.getBytes(UTF_8))).isEqualTo(SchemeSamples.FULL_SCORE);
        }

        @Test
        void says_nothing_in_words_where_no_language_was_asked_for() {
            assertThat(new String(document, UTF_8)).doesNotContain("explanation");
        }

        @Test
        void whose_total_does_not_follow_from_the_lines_is_refused() {
            String other = without(document, "total");
            assertRefused(Forms.SCORE, other, JsonErrorCode.CONTRADICTION, "/total");
            assertThat(refusal(Forms.SCORE, other).getMessage())
                    .contains(SchemeSamples.FULL_SCORE.total().toString());
        }

        @Test
        void whose_grade_does_not_follow_from_the_possible_ones_is_refused() {
            assertRefused(
                    Forms.SCORE, with(document, "\"grade\":\"qualified\",", ""), JsonErrorCode.CONTRADICTION, "/grade");
            assertRefused(
                    Forms.SCORE,
                    with(document, "\"grade\":\"qualified\"", "\"grade\":\"good\""),
                    JsonErrorCode.CONTRADICTION,
                    "/grade");
        }

        @Test
        void whose_marks_by_indicator_do_not_follow_from_the_lines_is_refused() {
            assertRefused(
                    Forms.SCORE,
                    with(document, "\"byIndicator\":{\"haves\"", "\"byIndicator\":{\"others\""),
                    JsonErrorCode.CONTRADICTION,
                    "/byIndicator");
        }

        @ParameterizedTest
        @ValueSource(strings = {"awarded", "deduction"})
        void whose_lines_do_not_follow_from_their_reasons_is_refused(String property) {
            assertRefused(
                    Forms.SCORE, without(document, property), JsonErrorCode.CONTRADICTION, "/lines/0/" + property);
        }

        @Test
        void leaves_out_what_nobody_knows() {
            assertThat(new String(JSON.write(Forms.SCORE, SchemeSamples.MINIMAL_SCORE), UTF_8))
                    .doesNotContain("holds", "\"grade\"")
                    .contains("\"possibleGrades\":[\"qualified\",\"good\"]");
        }
    }

    @Nested
    class A_bundled_result {

        private final byte[] document = JSON.write(Forms.BUNDLED_RESULT, SchemeSamples.FULL_RESULT);

        @Test
        void is_read_by_the_facade_as_it_was_written_whatever_the_language() {
            BundledResult result = SchemeSamples.FULL_RESULT;
            assertThat(JSON.read(Forms.BUNDLED_RESULT, document)).isEqualTo(result);
            assertThat(JSON.read(Forms.BUNDLED_RESULT, JSON.write(Forms.BUNDLED_RESULT.in(Locale.CHINA), result)))
                    .isEqualTo(result);
            assertThat(new String(JSON.write(Forms.BUNDLED_RESULT.in(Locale.UK), result), UTF_8))
                    .contains("\"explanation\":\"" + result.explain(Locale.UK));
            assertThat(new String(document, UTF_8)).doesNotContain("explanation");
        }

        @ParameterizedTest
        @ValueSource(strings = {"partyPart", "leaguePart", "total"})
        void whose_parts_do_not_follow_from_scores_and_weight_is_refused(String property) {
            assertRefused(
                    Forms.BUNDLED_RESULT, without(document, property), JsonErrorCode.CONTRADICTION, "/" + property);
        }

        @ParameterizedTest
        @CsvSource({
            "91.250,true",
            "091.25,false",
            "+91.25,false",
            "9.125e1,false",
            "91.,false",
            ".5,false",
            "100.1,false"
        })
        void takes_a_score_in_plain_digits_only(String digits, boolean taken) {
            String other = new String(document, UTF_8).replace("\"91.25\"", "\"" + digits + "\"");
            if (taken) {
                assertThat(JSON.read(Forms.BUNDLED_RESULT, other.getBytes(UTF_8)))
                        .isEqualTo(SchemeSamples.FULL_RESULT);
            } else {
                assertThat(refusal(Forms.BUNDLED_RESULT, other).code()).isEqualTo(JsonErrorCode.MALFORMED_VALUE);
            }
        }
    }

    @Nested
    class A_scheme {

        private static final String RULE = "\"criterion\":{\"rule\":\"assessment.have.team\"}";
        private static final String AT = "/indicators/0/subItems/0/deductions/0/criterion";

        private final byte[] document = JSON.write(Forms.ASSESSMENT_SCHEME, SchemeSamples.FULL_SCHEME);

        @Test
        void is_read_by_the_facade_as_it_was_written() {
            assertThat(JSON.read(Forms.ASSESSMENT_SCHEME, document)).isEqualTo(SchemeSamples.FULL_SCHEME);
        }

        @Test
        void of_the_edition_is_read_as_it_was_written() {
            assertThat(JSON.read(
                            Forms.ASSESSMENT_SCHEME,
                            JSON.write(
                                    Forms.ASSESSMENT_SCHEME,
                                    POLICY.assessment().parameters().value(AssessmentParameters.SCHEME))))
                    .isEqualTo(POLICY.assessment().parameters().value(AssessmentParameters.SCHEME));
        }

        @Test
        void names_a_criterion_by_rule_or_by_code_and_title_never_by_both() {
            assertRefused(
                    Forms.ASSESSMENT_SCHEME,
                    with(document, RULE, "\"criterion\":{\"rule\":\"assessment.have.team\",\"code\":\"x\"}"),
                    JsonErrorCode.CONTRADICTION,
                    AT + "/code");
            assertRefused(
                    Forms.ASSESSMENT_SCHEME,
                    with(
                            document,
                            RULE,
                            "\"criterion\":{\"code\":\"x\",\"title\":{\"zhCn\":\"甲\",\"en\":\"a\"},"
                                    + "\"rule\":\"assessment.have.team\"}"),
                    JsonErrorCode.CONTRADICTION,
                    AT + "/code");
        }

        @Test
        void lacks_what_a_criterion_needs() {
            assertRefused(
                    Forms.ASSESSMENT_SCHEME,
                    with(document, RULE, "\"criterion\":{}"),
                    JsonErrorCode.MISSING_PROPERTY,
                    AT + "/rule");
            assertRefused(
                    Forms.ASSESSMENT_SCHEME,
                    with(document, RULE, "\"criterion\":{\"code\":\"x\"}"),
                    JsonErrorCode.MISSING_PROPERTY,
                    AT + "/title");
        }

        @Test
        void names_rules_of_the_assessment_family_only() {
            assertRefused(
                    Forms.ASSESSMENT_SCHEME,
                    with(document, "assessment.have.team", "formation.head.named"),
                    JsonErrorCode.MALFORMED_VALUE,
                    AT + "/rule");
            assertRefused(
                    Forms.ASSESSMENT_SCHEME,
                    with(document, "assessment.have.team", "assessment.have.spirit"),
                    JsonErrorCode.UNKNOWN_RULE,
                    AT + "/rule");
        }

        @ParameterizedTest
        @CsvSource({
            "\"P76\",UNKNOWN_CODE,/indicators/0/bases/0",
            "\"p66\",UNKNOWN_CODE,/indicators/0/bases/0",
            "\"none\",UNKNOWN_CODE,/indicators/0/bases/0",
            "66,WRONG_TYPE,/indicators/0/bases/0",
            "null,NULL_VALUE,/indicators/0/bases/0",
            "{},MISSING_PROPERTY,/indicators/0/bases/0/id"
        })
        void rests_on_what_the_register_has_or_on_what_says_all_there_is_to_say(
                String basis, JsonErrorCode code, String pointer) {
            assertRefused(Forms.ASSESSMENT_SCHEME, with(document, "\"P66\"", basis), code, pointer);
        }

        @Test
        void gives_a_local_provision_an_id_of_its_own() {
            assertRefused(
                    Forms.ASSESSMENT_SCHEME,
                    with(document, "wuhan.open-day", "statute.open-day"),
                    JsonErrorCode.MALFORMED_VALUE,
                    "/indicators/1/bases/0/id");
        }
    }

    @Nested
    class A_diagnosis {

        private final byte[] document = JSON.write(Forms.DIAGNOSIS, DiagnosisSamples.FULL);

        @Test
        void is_read_by_the_facade_as_it_was_written() {
            assertThat(JSON.read(Forms.DIAGNOSIS, document)).isEqualTo(DiagnosisSamples.FULL);
        }

        @Test
        void keeps_the_digits_of_its_dispersions() {
            assertThat(new String(document, UTF_8)).contains("\"coefficient\":\"0.8000\"");
        }

        @Test
        void with_a_problem_that_does_not_follow_from_its_evidence_is_refused() {
            assertRefused(
                    Forms.DIAGNOSIS,
                    with(
                            document,
                            "\"problem\":\"low-recognition\",\"presence\":\"present\"",
                            "\"problem\":\"low-recognition\",\"presence\":\"undetermined\""),
                    JsonErrorCode.CONTRADICTION,
                    "/problems/0/presence");
        }

        @ParameterizedTest
        @CsvSource({"recognition,/problems/0/evidence/0", "formation,/problems/1/evidence/0"})
        void with_evidence_that_does_not_follow_from_its_figures_is_refused(String measure, String pointer) {
            assertRefused(
                    Forms.DIAGNOSIS,
                    with(
                            document,
                            "\"measure\":\"" + measure + "\",\"presence\":\"present\"",
                            "\"measure\":\"" + measure + "\",\"presence\":\"not-present\""),
                    JsonErrorCode.CONTRADICTION,
                    pointer + "/presence");
        }

        @Test
        void with_evidence_that_is_both_rate_and_dispersion_is_refused() {
            assertRefused(
                    Forms.DIAGNOSIS,
                    with(document, "\"complete\":true,", "\"complete\":true,\"ceiling\":\"1/2\","),
                    JsonErrorCode.CONTRADICTION,
                    "/problems/0/evidence/0/ceiling");
        }

        @Test
        void without_a_whole_decides_nothing() {
            String document = "{\"id\":\"g\",\"level\":\"city\",\"unitId\":\"u\",\"unitLevel\":\"district\","
                    + "\"edition\":\"e\",\"problems\":[{\"problem\":\"pushed-work\",\"presence\":\"%s\","
                    + "\"direction\":\"function\",\"evidence\":[{\"measure\":\"initiative\",\"presence\":\"%s\","
                    + "\"part\":0,\"whole\":0,\"complete\":true,\"floor\":\"1/2\"}]}]}";
            String undetermined = document.formatted("undetermined", "undetermined");
            assertThat(new String(
                            JSON.write(Forms.DIAGNOSIS, JSON.read(Forms.DIAGNOSIS, undetermined.getBytes(UTF_8))),
                            UTF_8))
                    .isEqualTo(undetermined);
            assertRefused(
                    Forms.DIAGNOSIS,
                    document.formatted("present", "present"),
                    JsonErrorCode.CONTRADICTION,
                    "/problems/0/evidence/0/presence");
        }

        @Test
        void with_counts_out_of_range_is_refused() {
            assertRefused(
                    Forms.DIAGNOSIS,
                    with(document, "\"part\":9,", "\"part\":-1,"),
                    JsonErrorCode.OUT_OF_RANGE,
                    "/problems/0/evidence/0/part");
            assertRefused(
                    Forms.DIAGNOSIS,
                    with(document, "\"part\":9,", "\"part\":9223372036854775808,"),
                    JsonErrorCode.OUT_OF_RANGE,
                    "/problems/0/evidence/0/part");
        }
    }

    @Nested
    class An_assessment_record {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.Generations#all")
        void takes_a_have_by_its_term_but_not_twice(LeagueBuildingJson json) {
            String document = "{\"id\":\"a\",\"communityId\":\"c\",\"assessedOn\":\"2026-01-31\",\"haves\":{"
                    + "\"有组织\":{\"present\":true}%s}}";
            assertThat(json.read(SubjectForms.ASSESSMENT_RECORD, document.formatted(""))
                            .haves())
                    .hasSize(1);
            MalformedJsonException refusal = catchThrowableOfType(
                    MalformedJsonException.class,
                    () -> json.read(
                            SubjectForms.ASSESSMENT_RECORD,
                            document.formatted(",\"organization\":{\"present\":false}")));
            assertThat(refusal.code()).isEqualTo(JsonErrorCode.DUPLICATE_PROPERTY);
            assertThat(refusal.pointer()).isEqualTo("/haves/organization");
        }

        @Test
        void takes_no_have_in_another_case() {
            assertRefused(
                    SubjectForms.ASSESSMENT_RECORD,
                    with(
                            JSON.write(SubjectForms.ASSESSMENT_RECORD, AssessmentSamples.FULL),
                            "\"organization\"",
                            "\"Organization\""),
                    JsonErrorCode.UNKNOWN_PROPERTY,
                    "/haves/Organization");
        }

        @Test
        void has_its_keys_in_one_order_whatever_order_they_came_in() {
            String first = "\"organization\":{\"present\":true}";
            String last = "\"venue\":{\"present\":false}";
            String document = "{\"id\":\"a\",\"communityId\":\"c\",\"assessedOn\":\"2026-01-31\",\"haves\":{%s,%s},"
                    + "\"criteria\":{\"a\":{\"present\":true},\"b\":{\"present\":true}}}";
            byte[] canonical = JSON.write(
                    SubjectForms.ASSESSMENT_RECORD,
                    JSON.read(SubjectForms.ASSESSMENT_RECORD, document.formatted(first, last)));
            assertThat(JSON.write(
                            SubjectForms.ASSESSMENT_RECORD,
                            JSON.read(
                                    SubjectForms.ASSESSMENT_RECORD,
                                    document.formatted(last, first)
                                            .replace("\"a\":{", "\"z\":{")
                                            .replace("\"b\":{", "\"a\":{")
                                            .replace("\"z\":{", "\"b\":{"))))
                    .isEqualTo(canonical);
        }
    }
}
