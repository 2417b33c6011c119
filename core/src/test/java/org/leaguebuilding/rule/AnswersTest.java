package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationRules;

class AnswersTest {

    private static final FactPath PATH = FactPath.of("communities");
    private static final Rule RULE = FormationRules.PARTY_LEADERSHIP_NAMED;
    private static final Rule OTHER = FormationRules.HEAD_NAMED;

    private static Answers answers(Truth... requirements) {
        return Answers.of(checks -> {
            for (Truth holds : requirements) {
                checks = checks.require(RULE, holds, PATH);
            }
            return checks;
        });
    }

    @Test
    void a_rule_holds_where_all_that_it_requires_holds() {
        assertThat(answers(Truth.TRUE, Truth.TRUE).of(RULE)).isEqualTo(Truth.TRUE);
    }

    @Test
    void one_requirement_that_fails_is_enough_and_outweighs_what_is_unknown() {
        assertThat(answers(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN).of(RULE)).isEqualTo(Truth.FALSE);
    }

    @Test
    void what_is_unknown_stays_so_where_nothing_fails() {
        assertThat(answers(Truth.UNKNOWN, Truth.TRUE).of(RULE)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_rule_that_requires_nothing_holds() {
        assertThat(answers(Truth.FALSE).of(OTHER)).isEqualTo(Truth.TRUE);
    }

    @Test
    void they_show_which_rule_holds() {
        assertThat(answers(Truth.FALSE)).hasToString("{" + RULE + "=FALSE}");
    }
}
