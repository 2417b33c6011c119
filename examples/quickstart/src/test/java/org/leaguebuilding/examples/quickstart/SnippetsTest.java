package org.leaguebuilding.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.testing.fixture.Fixtures;

/** What the README's other blocks of Java do. */
class SnippetsTest {

    @Test
    void the_answer_to_a_document_is_one_line_of_json_with_messages_in_chinese() {
        String answer = new String(ReadAndAnswer.answer(), UTF_8);
        Assertions.assertThat(answer)
                .startsWith("{\"subject\":\"p-2\",\"subjectType\":\"formation-proposal\",\"edition\":\"wuhan-2005\","
                        + "\"verdict\":\"non-compliant\"")
                .contains("\"message\":\"未填报街道团工委\"")
                .doesNotContain("\n");
    }

    @Test
    void the_citys_own_mode_is_checked_by_its_own_rule_in_its_own_words() {
        FormationProposal campus = FormationProposal.builder()
                .from(Fixtures.independentProposal())
                .mode(ModeId.of("campus"))
                .build();
        Report report = OwnMode.edition().check(campus);
        assertThat(report).violatesOnly("formation.campus.school").isByEdition("example-city");
        Assertions.assertThat(report.findings().get(0).message(Locale.CHINA)).isEqualTo("未填报参与共建的学校");
    }
}
