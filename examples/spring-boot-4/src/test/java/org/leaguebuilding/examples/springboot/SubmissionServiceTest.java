package org.leaguebuilding.examples.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.PathNotFoundException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.examples.springboot.Service.Answer;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.SubjectForms;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.junit.EveryRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the mapper of Spring makes of classes of the service's own that have types of the library inside. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "logging.level.root=warn")
class SubmissionServiceTest {

    private final LeagueBuildingPolicy policy;
    private final LeagueBuildingJson json;
    private final Service service;

    @Autowired
    SubmissionServiceTest(LeagueBuildingPolicy policy, LeagueBuildingJson json, @LocalServerPort int port) {
        this.policy = policy;
        this.json = json;
        this.service = new Service(port, "/submissions");
    }

    @Nested
    class A_submission {

        @Test
        void comes_back_with_the_report_in_its_canonical_form() throws Exception {
            FormationProposal proposal = Fixtures.jointProposal();

            Answer answer = service.post(submission(proposal), "en");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.type()).isEqualTo("application/json");
            assertThat(answer.json())
                    .isEqualTo("{\"receivedFrom\":\"office-7\",\"report\":"
                            + new String(json.write(Forms.REPORT, policy.check(proposal)), UTF_8) + "}");
        }

        @ParameterizedTest
        @EveryRule(families = "formation")
        void is_judged_whatever_the_verdict(Rule rule, RuleCase<?> example) throws Exception {
            Answer answer = service.post(
                    submission((FormationProposal) example.violated().subject()), "en");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text("$.report.verdict"))
                    .isEqualTo(example.violatedReport().verdict().code());
            assertThat(answer.texts("$.report.findings[*].rule"))
                    .contains(rule.id().value());
        }

        @Test
        void may_say_more_than_the_service_knows_outside_of_the_proposal() throws Exception {
            String more = submission(Fixtures.jointProposal()).replaceFirst("\\{", "{\"channel\":\"post\",");

            assertThat(service.post(more, "en").status()).isEqualTo(200);
        }
    }

    @Nested
    class A_submission_with_a_malformed_proposal {

        private static final String MALFORMED = """
                {"receivedFrom":"office-7",
                 "proposal":{"id":"p-1","mode":"joint","organizationType":"branch","communities":[
                  {"id":"c-1","name":"East","subdistrictId":"s-1"},
                  {"id":"c-2","name":"West","subdistrictId":"s-1","memberCount":-1}]}}""";

        @ParameterizedTest
        @CsvSource({"en, en, The document is malformed", "zh-CN, zh-CN, 报文格式有误"})
        void is_refused_with_code_pointer_line_and_column_in_the_whole(String accepted, String given, String title)
                throws Exception {
            Answer answer = service.post(MALFORMED, accepted);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.language()).isEqualTo(given);
            assertThat(answer.text("$.type")).isEqualTo("urn:league-building:problem:malformed-document");
            assertThat(answer.text("$.title")).isEqualTo(title);
            assertThat(answer.text("$.code")).isEqualTo("out-of-range");
            assertThat(answer.text("$.pointer")).isEqualTo("/proposal/communities/1/memberCount");
            assertThat(answer.number("$.line")).isEqualTo(4);
            assertThat(answer.number("$.column")).isEqualTo(65);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"proposedOn\":\"28.9.2005\"}            | malformed-value  | /proposal/proposedOn",
                    "{\"id\":\"p-1\",\"channel\":\"post\"}       | unknown-property | /proposal/channel",
                    "{\"id\":\"p-1\",\"mode\":null}              | null-value       | /proposal/mode",
                    "{\"id\":\"p-1\",\"organizationType\":\"x\"} | unknown-code     | /proposal/organizationType",
                    "{\"id\":\"p-1\"}                            | missing-property | /proposal/mode",
                    "7                                           | wrong-type       | /proposal",
                    "{\"id\":\"p-1\"]                            | syntax           | /proposal/id"
                })
        void is_refused_as_strictly_as_a_proposal_alone(String proposal, String code, String pointer) throws Exception {
            Answer answer = service.post("{\"receivedFrom\":\"office-7\",\"proposal\":" + proposal + "}", "en");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text("$.code")).isEqualTo(code);
            assertThat(answer.text("$.pointer")).isEqualTo(pointer);
        }

        @Test
        void is_told_in_the_words_of_the_library_alone() throws Exception {
            Answer answer = service.post(MALFORMED, "en");

            assertThat(answer.text("$.detail"))
                    .isEqualTo(
                            "line 4, column 65 (/proposal/communities/1/memberCount): the number is out of range; expected a whole number from 0 to 2147483647 (out-of-range)");
        }
    }

    @Nested
    class A_submission_that_is_malformed_itself {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"receivedFrom\":\"office-7\"}",
                    "{\"receivedFrom\":\"office-7\",\"proposal\":null}",
                    "{\"receivedFrom\":[]}",
                    "{",
                    ""
                })
        void is_refused_by_spring_with_problem_details(String body) throws Exception {
            Answer answer = service.post(body, "en");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThatThrownBy(() -> answer.text("$.code")).isInstanceOf(PathNotFoundException.class);
        }
    }

    private String submission(FormationProposal proposal) {
        return "{\"receivedFrom\":\"office-7\",\"proposal\":"
                + new String(json.write(SubjectForms.FORMATION_PROPOSAL, proposal), UTF_8) + "}";
    }
}
