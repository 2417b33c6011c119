package org.leaguebuilding.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.responsibility.Plans.POLICY;
import static org.leaguebuilding.responsibility.Plans.sound;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.leadership.Allocations;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;

class ResponsibilityPolicyTest {

    @Test
    void a_report_names_subject_and_edition() {
        Report report = POLICY.check(sound().build());

        assertThat(report.subjectType()).isEqualTo("responsibility-plan");
        assertThat(report.subject()).isEqualTo("plan");
        assertThat(report.edition()).isEqualTo("test").isEqualTo(POLICY.edition());
    }

    @Test
    void the_verdict_is_that_of_the_report() {
        assertThat(POLICY.verdict(sound().build())).isEqualTo(Verdict.COMPLIANT);
        assertThat(POLICY.verdict(sound().developmentPlan(Optional.empty()).build()))
                .isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void a_trace_gives_the_same_report_and_looks_at_every_rule_that_applies() {
        ResponsibilityPlan idle = sound().tasks(ImmutableList.of()).build();

        assertThat(POLICY.trace(sound().build()).notLookedAt()).isEmpty();
        assertThat(POLICY.trace(idle).report()).isEqualTo(POLICY.check(idle));
        assertThat(POLICY.trace(idle).notLookedAt())
                .containsExactly(
                        ResponsibilityRules.TASK_SCHEDULE,
                        ResponsibilityRules.TASK_PERSON,
                        ResponsibilityRules.TASK_MEASURES,
                        ResponsibilityRules.TASK_DUE_IN_PLAN);
    }

    @Test
    void every_provision_of_the_family_is_named_by_a_rule() {
        assertThat(POLICY.rules().rules().stream()
                        .flatMap(rule -> rule.provisions().stream())
                        .map(Basis::id))
                .contains("P55", "P56", "P62", "P63", "P64");
    }

    @Test
    void rules_read_the_parameters_that_there_are() {
        assertThat(POLICY.parameters().all())
                .extracting(Parameter::id)
                .containsExactlyElementsOf(POLICY.rules().rules().stream()
                        .flatMap(rule -> rule.parameters().stream())
                        .map(ParameterKey::id)
                        .toList());
        assertThat(POLICY.parameters().all()).extracting(Parameter::origin).containsOnly(Origin.DEFAULT);
    }

    @Test
    void where_everything_holds_nothing_is_allocated() {
        ResponsibilityPlan plan = sound().build();

        assertThat(POLICY.judge(plan, Checks.quiet())).isSameAs(Checks.quiet());
        assertThat(Allocations.perCall(() -> POLICY.judge(plan, Checks.quiet())))
                .isZero();
    }
}
