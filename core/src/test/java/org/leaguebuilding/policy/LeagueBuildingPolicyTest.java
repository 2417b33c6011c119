package org.leaguebuilding.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.Specimens;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.coverage.CoverageParameters;
import org.leaguebuilding.coverage.Deviation;
import org.leaguebuilding.coverage.DispersionMethod;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.value.LocalizedText;

/** The one way in: it answers what the families answer. */
class LeagueBuildingPolicyTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private static final Community COMMUNITY =
            Community.builder().id("c1").name("百步亭社区").subdistrictId("s1").build();

    private static final FormationProposal PROPOSAL = FormationProposal.builder()
            .id("p1")
            .mode(ModeId.INDEPENDENT)
            .organizationType(OrganizationType.BRANCH)
            .proposedOn(LocalDate.of(2005, 10, 8))
            .addCommunity(COMMUNITY)
            .build();

    @Test
    void a_proposal_is_checked_and_traced_by_the_formation_family() {
        Report report = POLICY.check(PROPOSAL);

        assertThat(report.subjectType()).isEqualTo(FormationPolicy.SUBJECT_TYPE).isEqualTo("formation-proposal");
        assertThat(report.subject()).isEqualTo("p1");
        assertThat(report.edition()).isEqualTo("wuhan-2005");
        assertThat(report.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(POLICY.formation().check(PROPOSAL)).isEqualTo(report);
        assertThat(POLICY.trace(PROPOSAL)).isEqualTo(POLICY.formation().trace(PROPOSAL));
        assertThat(POLICY.trace(PROPOSAL).report()).isEqualTo(report);
    }

    @Test
    void each_family_is_at_hand_by_its_name() {
        assertThat(POLICY.families())
                .containsExactlyInAnyOrder(
                        POLICY.formation(),
                        POLICY.lifecycle(),
                        POLICY.leadership(),
                        POLICY.responsibility(),
                        POLICY.guarantee(),
                        POLICY.activity(),
                        POLICY.coverage(),
                        POLICY.assessment(),
                        POLICY.honor(),
                        POLICY.cadre(),
                        POLICY.diagnosis());
    }

    static Stream<RuleFamily<?>> families() {
        return POLICY.families().stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    <S extends Subject> void a_subject_of_each_kind_gets_the_answers_of_its_family(RuleFamily<S> family)
            throws Throwable {
        Class<S> type = family.subject().subjectClass();
        S subject = specimen(type);

        assertThat(POLICY.family(family.subject())).isSameAs(family);
        assertThat(POLICY.familyOf(subject)).isSameAs(family);
        assertThat(POLICY.check(subject)).isEqualTo(family.check(subject));
        assertThat(POLICY.check(subject).subjectType())
                .isEqualTo(family.subject().code());
        assertThat(POLICY.verdict(subject)).isEqualTo(POLICY.check(subject).verdict());
        assertThat(POLICY.trace(subject)).isEqualTo(family.trace(subject));
    }

    @ParameterizedTest
    @MethodSource("families")
    void a_family_has_the_facts_of_its_subjects(RuleFamily<?> family) {
        assertThat(family.facts())
                .isNotEmpty()
                .isSameAs(SubjectFacts.of(family.subject().code()))
                .extracting(SubjectFact::subjectType)
                .containsOnly(family.subject().code());
    }

    @Test
    void a_record_is_scored_and_figures_are_diagnosed_by_their_families() throws Throwable {
        AssessmentRecord record = specimen(AssessmentRecord.class);
        DiagnosisInput figures = specimen(DiagnosisInput.class);

        assertThat(POLICY.assess(record)).isEqualTo(POLICY.assessment().assess(record));
        assertThat(POLICY.diagnose(figures)).isEqualTo(POLICY.diagnosis().diagnose(figures));
    }

    private static <S> S specimen(Class<S> type) throws Throwable {
        return type.cast(Specimens.construct(type, Specimens.componentsOf(type)));
    }

    @Test
    void the_figures_of_the_documents_are_those_of_its_day() {
        assertThat(POLICY.statutes().inForce()).isNotEmpty();
        assertThat(POLICY.parameters()).containsAll(POLICY.statutes().inForce());
    }

    @Test
    void a_community_is_advised_by_the_formation_family() {
        assertThat(POLICY.advise(COMMUNITY, ImmutableList.of()))
                .isEqualTo(POLICY.formation().advise(COMMUNITY, ImmutableList.of()));
    }

    @Test
    void the_rules_and_figures_of_the_family_are_among_those_of_the_edition() {
        assertThat(POLICY.rules().rules())
                .containsAll(POLICY.formation().rules().rules());
        assertThat(POLICY.parameters())
                .containsAll(POLICY.formation().parameters().all());
    }

    @Test
    void diagnosis_works_dispersion_out_as_the_edition_sets_it_for_coverage() {
        DispersionMethod own = DispersionMethod.of(Deviation.SAMPLE, 2, RoundingMode.FLOOR);
        NoProvision trial = NoProvision.because(LocalizedText.of("试验", "a trial"));
        LeagueBuildingPolicy city = POLICY.toBuilder("city")
                .set(CoverageParameters.DISPERSION_METHOD, own, trial)
                .build();

        assertThat(city.coverage().parameters().value(CoverageParameters.DISPERSION_METHOD))
                .isEqualTo(own);
        assertThat(city.diagnosis().parameters().get(CoverageParameters.DISPERSION_METHOD))
                .isEqualTo(city.coverage().parameters().get(CoverageParameters.DISPERSION_METHOD));
    }
}
