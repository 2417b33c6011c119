package org.leaguebuilding.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.leadership.Leaderships.POLICY;
import static org.leaguebuilding.leadership.Leaderships.bare;
import static org.leaguebuilding.leadership.Leaderships.sound;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.LocalizedText;

class LeadershipPolicyTest {

    @Test
    void a_report_names_subject_and_edition() {
        Report report = POLICY.check(sound().build());

        assertThat(report.subjectType()).isEqualTo("district-leadership");
        assertThat(report.subject()).isEqualTo("leadership");
        assertThat(report.edition()).isEqualTo("test").isEqualTo(POLICY.edition());
    }

    @Test
    void the_verdict_follows_violations_first_then_missing_facts() {
        assertThat(POLICY.verdict(sound().build())).isEqualTo(Verdict.COMPLIANT);
        assertThat(POLICY.verdict(sound().favourableAtmosphere(false).build())).isEqualTo(Verdict.COMPLIANT);
        assertThat(POLICY.verdict(sound().leagueWeight(Optional.empty()).build()))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(POLICY.verdict(bare().build())).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void a_trace_gives_the_same_report_and_looks_at_every_rule_that_applies() {
        Trace bare = POLICY.trace(bare().build());

        assertThat(bare.report()).isEqualTo(POLICY.check(bare().build()));
        assertThat(bare.notLookedAt()).containsExactly(LeadershipRules.INSTITUTION_REVISED);
        assertThat(POLICY.trace(sound().build()).notLookedAt()).isEmpty();
    }

    @Test
    void every_provision_of_the_family_is_named_by_a_rule() {
        assertThat(POLICY.rules().rules().stream()
                        .flatMap(rule -> rule.provisions().stream())
                        .map(Basis::id))
                .contains(
                        "P43", "P44", "P45", "P46", "P47", "P48", "P49", "P50", "P51", "P52", "P53", "P54", "P57",
                        "P60");
    }

    @Test
    void steps_and_sides_say_which_provision_names_them() {
        assertThat(SynchronizedStep.values())
                .extracting(SynchronizedStep::provision)
                .containsOnly(Provision.P54);
        assertThat(Side.values()).extracting(Side::provision).containsOnly(Provision.P60);
    }

    @Test
    void rules_read_the_parameters_that_there_are() {
        Set<String> read = POLICY.rules().rules().stream()
                .map(Rule::parameters)
                .flatMap(ImmutableList::stream)
                .map(ParameterKey::id)
                .collect(Collectors.toSet());

        assertThat(POLICY.parameters().all()).extracting(Parameter::id).containsExactlyInAnyOrderElementsOf(read);
        assertThat(POLICY.parameters().all()).extracting(Parameter::origin).containsOnly(Origin.DEFAULT);
    }

    @Test
    void a_citys_own_figure_leaves_what_was_handed_out_as_it_was() {
        ParameterSet own = POLICY.parameters()
                .with(
                        LeadershipParameters.BODY_LEVELS,
                        ImmutableSet.of(UnitLevel.CITY),
                        NoProvision.because(LocalizedText.of("本市自定", "The city's own")));

        assertThat(own.get(LeadershipParameters.BODY_LEVELS).origin()).isEqualTo(Origin.LOCAL);
        assertThat(own).isNotEqualTo(POLICY.parameters());
        assertThat(POLICY.parameters())
                .isEqualTo(Editions.wuhan2005().leadership().parameters());
    }

    @Test
    void where_everything_holds_nothing_is_allocated() {
        DistrictLeadership leadership = sound().build();

        assertThat(POLICY.judge(leadership, Checks.quiet())).isSameAs(Checks.quiet());
        assertThat(Allocations.perCall(() -> POLICY.judge(leadership, Checks.quiet())))
                .isZero();
    }
}
