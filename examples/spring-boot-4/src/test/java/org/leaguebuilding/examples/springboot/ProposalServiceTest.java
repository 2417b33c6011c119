package org.leaguebuilding.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.examples.springboot.Service.Answer;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.JacksonGeneration;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.SubjectForms;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.leaguebuilding.testing.junit.EveryRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "logging.level.root=warn")
class ProposalServiceTest {

    private static final int LIMIT = 64 * 1024;

    private final LeagueBuildingPolicy policy;
    private final LeagueBuildingJson json;
    private final Service service;

    @Autowired
    ProposalServiceTest(LeagueBuildingPolicy policy, LeagueBuildingJson json, @LocalServerPort int port) {
        this.policy = policy;
        this.json = json;
        this.service = new Service(port, "/proposals");
    }

    @Test
    void documents_are_read_by_the_jackson_that_spring_boot_brings() {
        assertThat(json.generation()).isEqualTo(JacksonGeneration.valueOf(System.getProperty("jackson.generation")));
    }

    @Nested
    class A_compliant_proposal {

        @Test
        void is_answered_with_its_report() throws Exception {
            FormationProposal proposal = Fixtures.jointProposal();

            Answer answer = service.post(json.write(SubjectForms.FORMATION_PROPOSAL, proposal), "en");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.type()).isEqualTo("application/json");
            assertThat(json.read(Forms.REPORT, answer.body())).isEqualTo(policy.check(proposal));
            assertThat(answer.text("$.verdict")).isEqualTo("compliant");
        }
    }

    @Nested
    class An_undetermined_proposal {

        @ParameterizedTest
        @CsvSource({"zh-CN,zh-CN", "en,en"})
        void is_answered_with_its_report_in_the_language_of_the_reader(String accepted, String given) throws Exception {
            FormationProposal proposal =
                    proposal("formation.joint.adjacent").unknown().orElseThrow().subject();
            Report report = policy.check(proposal);
            assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);

            Answer answer = service.post(json.write(SubjectForms.FORMATION_PROPOSAL, proposal), accepted);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.language()).isEqualTo(given);
            assertThat(answer.body()).isEqualTo(json.write(Forms.REPORT.in(Locale.forLanguageTag(given)), report));
        }
    }

    @Nested
    class A_non_compliant_proposal {

        private final FormationProposal proposal =
                proposal("formation.joint.adjacent").violated().subject();

        @ParameterizedTest
        @CsvSource({
            "zh-CN,                 zh-CN, 申报不符合政策",
            "zh-TW,                 zh-CN, 申报不符合政策",
            "'zh-CN, en;q=0.9',     zh-CN, 申报不符合政策",
            "'fr, zh;q=0.8',        zh-CN, 申报不符合政策",
            "'',                    zh-CN, 申报不符合政策",
            "en-GB,                 en,    The proposal does not comply with the policy",
            "'zh-CN;q=0.3, en;q=1', en,    The proposal does not comply with the policy"
        })
        void is_refused_with_problem_details_in_the_language_of_the_reader(String accepted, String given, String title)
                throws Exception {
            Answer answer = service.post(json.write(SubjectForms.FORMATION_PROPOSAL, proposal), accepted);

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.language()).isEqualTo(given);
            assertThat(answer.text("$.type")).isEqualTo("urn:league-building:problem:non-compliant");
            assertThat(answer.number("$.status")).isEqualTo(422);
            assertThat(answer.text("$.title")).isEqualTo(title);
            assertThat(answer.text("$.subject")).isEqualTo(proposal.id());
            assertThat(answer.text("$.verdict")).isEqualTo("non-compliant");
            assertThat(answer.texts("$.findings[*].message"))
                    .isEqualTo(messages(policy.check(proposal), Locale.forLanguageTag(given)));
        }

        @Test
        void is_told_where_and_by_which_provision_and_what_would_put_it_right() throws Exception {
            Answer answer = service.post(json.write(SubjectForms.FORMATION_PROPOSAL, proposal), "en");

            assertThat(answer.text("$.findings[0].rule")).isEqualTo("formation.joint.adjacent");
            assertThat(answer.text("$.findings[0].kind")).isEqualTo("violation");
            assertThat(answer.text("$.findings[0].path"))
                    .isEqualTo(proposal("formation.joint.adjacent").violated().path());
            assertThat(answer.texts("$.findings[0].provisions")).containsExactly("P28");
            assertThat(answer.text("$.findings[0].remedy"))
                    .isEqualTo("Add the communities that lie between, or leave out community community-3");
        }

        @Test
        void is_refused_without_a_word_about_a_person() throws Exception {
            String head = proposal.head().orElseThrow().person().value();

            assertThat(service.post(json.write(SubjectForms.FORMATION_PROPOSAL, proposal), "en")
                            .json())
                    .doesNotContain(head);
        }
    }

    @Nested
    class Every_rule_of_formation {

        @ParameterizedTest
        @EveryRule(families = "formation")
        void reaches_the_client_in_both_languages(Rule rule, RuleCase<?> example) throws Exception {
            byte[] body = json.write(SubjectForms.FORMATION_PROPOSAL, (FormationProposal)
                    example.violated().subject());
            int status = example.violatedReport().verdict() == Verdict.NON_COMPLIANT ? 422 : 200;

            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                Answer answer = service.post(body, locale.toLanguageTag());

                assertThat(answer.status()).isEqualTo(status);
                assertThat(answer.texts("$.findings[*].rule"))
                        .contains(rule.id().value());
                assertThat(answer.texts("$.findings[*].message")).isEqualTo(messages(example.violatedReport(), locale));
            }
        }
    }

    @Nested
    class A_malformed_document {

        @Test
        void is_refused_with_code_pointer_line_and_column() throws Exception {
            Answer answer = service.post("""
                    {"id":"p-1",
                     "mode":"joint",
                     "organizationType":"club"}""", "en");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.text("$.type")).isEqualTo("urn:league-building:problem:malformed-document");
            assertThat(answer.text("$.title")).isEqualTo("The document is malformed");
            assertThat(answer.text("$.code")).isEqualTo("unknown-code");
            assertThat(answer.text("$.pointer")).isEqualTo("/organizationType");
            assertThat(answer.number("$.line")).isEqualTo(3);
            assertThat(answer.number("$.column")).isEqualTo(21);
            assertThat(answer.text("$.detail")).contains("club");
        }

        @Test
        void is_refused_in_chinese_for_a_chinese_reader() throws Exception {
            Answer answer = service.post("{\"id\":", "zh-CN");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.language()).isEqualTo("zh-CN");
            assertThat(answer.text("$.title")).isEqualTo("报文格式有误");
            assertThat(answer.text("$.code")).isEqualTo("unexpected-end");
            assertThat(answer.text("$.detail")).contains("内容未写完就结束");
        }

        @Test
        void of_no_bytes_is_refused_like_any_other() throws Exception {
            Answer answer = service.post("", "en");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text("$.code")).isEqualTo("unexpected-end");
        }
    }

    @Nested
    class A_body {

        @Test
        void of_the_longest_length_is_read() throws Exception {
            byte[] proposal = json.write(SubjectForms.FORMATION_PROPOSAL, Fixtures.jointProposal());

            assertThat(service.post(padded(proposal, LIMIT), "en").status()).isEqualTo(200);
        }

        @Test
        void longer_than_that_is_refused() throws Exception {
            byte[] proposal = json.write(SubjectForms.FORMATION_PROPOSAL, Fixtures.jointProposal());

            Answer answer = service.post(padded(proposal, LIMIT + 1), "en");

            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.text("$.title")).isEqualTo("The document is too long");
            assertThat(answer.text("$.code")).isEqualTo("document-too-long");
        }

        @Test
        void longer_than_that_is_refused_even_where_its_length_is_not_announced() throws Exception {
            Answer answer = service.postChunked(new byte[2 * LIMIT]);

            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.text("$.code")).isEqualTo("document-too-long");
        }

        @Test
        void of_another_media_type_is_refused_by_spring_with_problem_details() throws Exception {
            Answer answer = service.postText("p-1");

            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.number("$.status")).isEqualTo(415);
        }

        private byte[] padded(byte[] document, int length) {
            return (new String(document, UTF_8) + " ".repeat(length - document.length)).getBytes(UTF_8);
        }
    }

    private RuleCase<FormationProposal> proposal(String rule) {
        return RuleCases.of(policy).caseOf(rule, FormationProposal.class);
    }

    private static List<String> messages(Report report, Locale locale) {
        return report.findings().stream()
                .map((Finding finding) -> finding.message(locale))
                .toList();
    }
}
