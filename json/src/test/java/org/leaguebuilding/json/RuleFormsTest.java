package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Trace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rules and traces, and the words of findings that a screen shows. */
class RuleFormsTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();
    private static final Report REPORT = POLICY.check(FormationSamples.FULL);
    private static final Trace TRACE = POLICY.trace(FormationSamples.FULL);

    private static String text(byte[] document) {
        return new String(document, UTF_8);
    }

    private static Rule rule(String id) {
        return POLICY.rules().rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class A_rule {

        private static final String ID = "formation.joint.adjacent";

        @Test
        void is_written_with_all_that_no_language_changes() {
            assertThat(text(JSON.write(Forms.RULE, rule(ID))))
                    .isEqualTo(
                            "{\"id\":\"formation.joint.adjacent\",\"severity\":\"violation\",\"provisions\":[\"P28\"],"
                                    + "\"arguments\":[\"community\"],\"reference\":\"rules/formation.md#formation.joint.adjacent\"}");
        }

        @Test
        void is_written_with_its_texts_in_a_language() {
            JsonNode written = JsonMapper.shared().readTree(JSON.write(Forms.RULE.in(Locale.CHINA), rule(ID)));

            assertThat(written.get("title").asString()).isEqualTo(rule(ID).title(Locale.CHINA));
            assertThat(written.get("message").asString()).isEqualTo(rule(ID).message(Locale.CHINA));
            assertThat(written.get("missingMessage").asString())
                    .isEqualTo(rule(ID).missingMessage(Locale.CHINA).orElseThrow());
            assertThat(written.get("remedy").asString()).isEqualTo(rule(ID).remedy(Locale.CHINA));
        }

        @Test
        void names_the_parameters_that_it_reads() {
            assertThat(text(JSON.write(Forms.RULE, rule("formation.size.minimum"))))
                    .contains("\"parameters\":[\"formation.minimum-members.branch\"");
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.Generations#all")
        void is_read_as_that_of_the_edition_whatever_the_language(LeagueBuildingJson json) {
            assertThat(POLICY.rules().rules())
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(json.read(Forms.RULE, json.write(Forms.RULE.in(Locale.UK), rule)))
                            .isSameAs(rule));
        }

        @Test
        void of_another_severity_or_edition_is_refused() {
            MalformedJsonException severity = catchThrowableOfType(
                    MalformedJsonException.class,
                    () -> JSON.read(Forms.RULE, "{\"id\":\"" + ID + "\",\"severity\":\"concern\"}"));
            MalformedJsonException unknown = catchThrowableOfType(
                    MalformedJsonException.class,
                    () -> JSON.read(Forms.RULE, "{\"id\":\"formation.joint.near\",\"severity\":\"concern\"}"));

            assertThat(severity.code()).isEqualTo(JsonErrorCode.CONTRADICTION);
            assertThat(severity.pointer()).isEqualTo("/severity");
            assertThat(unknown.code()).isEqualTo(JsonErrorCode.UNKNOWN_RULE);
            assertThat(unknown.pointer()).isEqualTo("/id");
        }
    }

    @Nested
    class A_trace {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.Generations#all")
        void is_read_as_it_was_written_whatever_the_language(LeagueBuildingJson json) {
            assertThat(json.read(Forms.TRACE, json.write(Forms.TRACE, TRACE))).isEqualTo(TRACE);
            assertThat(json.read(Forms.TRACE, json.write(Forms.TRACE.in(Locale.CHINA), TRACE)))
                    .isEqualTo(TRACE);
        }

        @Test
        void has_the_report_all_steps_and_the_rules_that_did_not_apply() {
            JsonNode written = JsonMapper.shared().readTree(JSON.write(Forms.TRACE, TRACE));

            assertThat(written.get("report").toString()).isEqualTo(text(JSON.write(Forms.REPORT, REPORT)));
            assertThat(written.get("steps")).hasSameSizeAs(TRACE.steps());
            assertThat(written.get("notLookedAt")).hasSameSizeAs(TRACE.notLookedAt());
        }

        @Test
        void says_whether_a_rule_held_and_nothing_where_that_is_unknown() {
            Trace unknown = POLICY.trace(FormationSamples.MINIMAL);

            String written = text(JSON.write(Forms.TRACE, unknown));

            assertThat(written).contains("\"holds\":true", "\"holds\":false");
            assertThat(written.split("\"holds\":", -1))
                    .hasSizeLessThan(unknown.steps().size() + 1);
            assertThat(JSON.read(Forms.TRACE, written)).isEqualTo(unknown);
        }

        @Test
        void has_the_titles_of_its_rules_in_a_language() {
            assertThat(text(JSON.write(Forms.TRACE.in(Locale.UK), TRACE)))
                    .contains("\"title\":\"" + TRACE.steps().get(0).rule().title(Locale.UK) + "\"");
            assertThat(text(JSON.write(Forms.TRACE, TRACE))).doesNotContain("\"title\"");
        }
    }

    @Nested
    class A_finding_in_a_language {

        private final Report missing = POLICY.check(FormationSamples.MINIMAL);

        /** A property of a finding as it is written. */
        private String written(Locale locale, Finding finding, String property) {
            return JsonMapper.shared()
                    .readTree(JSON.write(Forms.REPORT.in(locale), missing))
                    .get("findings")
                    .get(missing.findings().indexOf(finding))
                    .get(property)
                    .asString();
        }

        @Test
        void has_title_label_message_remedy_and_reference() {
            Finding finding = missing.findings(FindingKind.MISSING_FACT).get(0);

            Locale china = Locale.CHINA;

            assertThat(written(china, finding, "title"))
                    .isEqualTo(finding.rule().title(china));
            assertThat(written(china, finding, "label"))
                    .isEqualTo(finding.label(china).orElseThrow());
            assertThat(written(china, finding, "message")).isEqualTo(finding.message(china));
            assertThat(written(china, finding, "remedy")).isEqualTo(finding.remedy(china));
            assertThat(written(china, finding, "reference"))
                    .isEqualTo(finding.reference().orElseThrow());
        }

        @Test
        void has_none_of_them_where_no_language_was_asked_for() {
            assertThat(text(JSON.write(Forms.REPORT, missing)))
                    .doesNotContain("\"title\"", "\"label\"", "\"message\"", "\"remedy\"", "\"reference\"");
        }

        @Test
        void is_read_back_as_it_was() {
            assertThat(JSON.read(Forms.REPORT, JSON.write(Forms.REPORT.in(Locale.UK), missing)))
                    .isEqualTo(missing);
        }
    }
}
