package org.leaguebuilding.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationRules;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.testing.fixture.Fixtures;

class TraceAssertTest {

    private final Trace trace = Editions.wuhan2005().trace(Fixtures.independentProposal());

    private final Trace small = new Trace(
            Report.of("formation-proposal", "p1", "wuhan-2005", ImmutableList.of()),
            ImmutableList.of(
                    new Trace.Step(FormationRules.HEAD_NAMED, Truth.TRUE, "head", ImmutableMap.of()),
                    new Trace.Step(
                            FormationRules.JOINT_GIVES,
                            Truth.TRUE,
                            "communities[0]",
                            ImmutableMap.of("community", "c1")),
                    new Trace.Step(
                            FormationRules.JOINT_GIVES,
                            Truth.UNKNOWN,
                            "communities[1]",
                            ImmutableMap.of("community", "c2"))),
            ImmutableList.of(FormationRules.NEW_FIELD_CORE));

    private final String smallText = """
            Expecting in the trace
              formation.head.named TRUE at head {}
              formation.joint.gives TRUE at communities[0] {community=c1}
              formation.joint.gives UNKNOWN at communities[1] {community=c2}
              not looked at: [formation.new-field.core]
            of report
            formation-proposal p1 by wuhan-2005: compliant (符合), 0 findings
            """;

    @Test
    void tells_what_held_and_what_was_not_looked_at() {
        assertThat(trace)
                .held(FormationRules.HEAD_NAMED)
                .lookedAt(FormationRules.HEAD_NAMED)
                .didNotLookAt(FormationRules.JOINT_ADJACENT)
                .report()
                .isCompliant();
        assertThat(small).lookedAt(FormationRules.JOINT_GIVES);
    }

    @Test
    void what_a_test_says_of_a_trace_stays_with_its_report() {
        assertThatThrownBy(() -> assertThat(trace).as("the draft").report().isNonCompliant())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("[the draft] Expecting report\n");
    }

    @Test
    void a_rule_held_only_where_it_held_everywhere() {
        assertThatThrownBy(() -> assertThat(small).held(FormationRules.JOINT_GIVES))
                .isInstanceOf(AssertionError.class)
                .hasMessage(smallText + "formation.joint.gives to have held, but it was [TRUE, UNKNOWN]");
    }

    @Test
    void a_rule_that_was_not_looked_at_did_not_hold() {
        assertThatThrownBy(() -> assertThat(small).held(FormationRules.NEW_FIELD_CORE))
                .hasMessage(smallText + "formation.new-field.core to have held, but it was not looked at");
        assertThatThrownBy(() -> assertThat(small).lookedAt(FormationRules.NEW_FIELD_CORE))
                .hasMessage(smallText + "formation.new-field.core to have been looked at");
    }

    @Test
    void a_rule_of_another_edition_is_not_one_that_was_not_looked_at() {
        assertThatThrownBy(() -> assertThat(trace).didNotLookAt(FormationRules.SIZE_LIMIT))
                .hasMessageEndingWith("formation.size.limit to be a rule of the edition that was not looked at");
    }
}
