package org.leaguebuilding.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.guarantee.Guarantees.POLICY;
import static org.leaguebuilding.guarantee.Guarantees.bare;
import static org.leaguebuilding.guarantee.Guarantees.sound;

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
import org.leaguebuilding.source.Provision;

class GuaranteePolicyTest {

    @Test
    void a_report_names_subject_and_edition() {
        Report report = POLICY.check(sound().build());

        assertThat(report.subjectType()).isEqualTo("community-guarantee");
        assertThat(report.subject()).isEqualTo("guarantee");
        assertThat(report.edition()).isEqualTo("test").isEqualTo(POLICY.edition());
    }

    @Test
    void the_verdict_is_that_of_the_report() {
        assertThat(POLICY.verdict(sound().build())).isEqualTo(Verdict.COMPLIANT);
        assertThat(POLICY.verdict(sound().venueArranged(Optional.empty()).build()))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(POLICY.verdict(bare().build())).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void a_trace_gives_the_same_report_and_looks_at_every_rule_that_applies() {
        CommunityGuarantee bare = bare().build();

        assertThat(POLICY.trace(sound().build()).notLookedAt()).isEmpty();
        assertThat(POLICY.trace(bare).report()).isEqualTo(POLICY.check(bare));
        assertThat(POLICY.trace(bare).notLookedAt()).containsExactly(GuaranteeRules.PARTY_HEAD_GUIDANCE);
    }

    @Test
    void every_provision_of_the_family_is_named_by_a_rule() {
        assertThat(POLICY.rules().rules().stream()
                        .flatMap(rule -> rule.provisions().stream())
                        .map(Basis::id))
                .contains("P58", "P59");
    }

    @Test
    void subjects_say_which_provision_names_them() {
        assertThat(HearingSubject.values())
                .extracting(HearingSubject::provision)
                .containsOnly(Provision.P58);
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
        CommunityGuarantee guarantee = sound().build();

        assertThat(POLICY.judge(guarantee, Checks.quiet())).isSameAs(Checks.quiet());
        assertThat(Allocations.perCall(() -> POLICY.judge(guarantee, Checks.quiet())))
                .isZero();
    }
}
