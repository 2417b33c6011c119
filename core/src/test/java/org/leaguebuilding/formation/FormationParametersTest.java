package org.leaguebuilding.formation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.statute.StatutoryFigures;
import org.leaguebuilding.statute.StatutoryParameters;
import org.leaguebuilding.value.LocalizedText;

class FormationParametersTest {

    private static final NoProvision TRIAL = NoProvision.because(LocalizedText.of("试验", "a trial"));

    private final LocalDate ofTheSpeech = LocalDate.of(2005, 9, 28);
    private final LocalDate later = LocalDate.of(2026, 1, 1);

    private static ParameterSet on(LocalDate day) {
        return ParameterSet.shipped(FormationParameters.KEYS, day);
    }

    private static FormationPolicy policy(ParameterSet parameters) {
        return FormationPolicy.of("test", parameters, ImmutableList.of());
    }

    @Test
    void the_limit_of_a_branch_is_a_figure_and_a_rule_from_the_day_on_which_a_document_gives_it() {
        ParameterSet before = on(ofTheSpeech);
        ParameterSet since = on(later);

        assertThat(before.all()).hasSize(6);
        assertThat(since.all()).hasSize(7).extracting(Parameter::id).contains("formation.maximum-members.branch");
        assertThat(policy(before).rules().rules())
                .doesNotContain(FormationRules.SIZE_LIMIT)
                .contains(FormationRules.SIZE_MINIMUM);
        assertThat(policy(since).rules().rules()).contains(FormationRules.SIZE_LIMIT, FormationRules.SIZE_MINIMUM);
    }

    @Test
    void figures_of_documents_are_those_of_the_new_day() {
        assertThat(Editions.wuhan2005().asOf(later).formation().parameters()).isEqualTo(on(later));
        assertThat(Editions.wuhan2005()
                        .asOf(later)
                        .asOf(ofTheSpeech)
                        .formation()
                        .parameters())
                .isEqualTo(on(ofTheSpeech));
    }

    @Test
    void a_figure_that_a_city_has_set_stays_on_another_day() {
        ParameterSet own = Editions.wuhan2005().toBuilder("city")
                .set(StatutoryParameters.BRANCH_MINIMUM, 5, TRIAL)
                .build()
                .asOf(later)
                .formation()
                .parameters();

        assertThat(own.get(StatutoryParameters.BRANCH_MINIMUM).origin()).isEqualTo(Origin.LOCAL);
        assertThat(own.value(StatutoryParameters.BRANCH_MINIMUM)).isEqualTo(5);
        assertThat(own.find(StatutoryParameters.BRANCH_MAXIMUM))
                .isEqualTo(StatutoryFigures.asOf(later).branchMaximum());
    }

    @Test
    void the_verdict_alone_is_that_of_the_report() {
        FormationPolicy policy = policy(on(ofTheSpeech));
        FormationProposal proposal = Proposals.independent().build();

        assertThat(policy.verdict(proposal)).isEqualTo(policy.check(proposal).verdict());
    }
}
