package org.leaguebuilding.formation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.organization.StatutoryFigures;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.value.LocalizedText;

class FormationParametersTest {

    private static final NoProvision TRIAL = NoProvision.because(LocalizedText.of("试验", "a trial"));

    private final StatutoryFigures ofTheSpeech = StatutoryFigures.asOf(LocalDate.of(2005, 9, 28));
    private final StatutoryFigures later = StatutoryFigures.asOf(LocalDate.of(2026, 1, 1));

    private static FormationPolicy policy(FormationParameters parameters) {
        return FormationPolicy.of("test", parameters, ImmutableList.of());
    }

    @Test
    void the_limit_of_a_branch_is_a_figure_and_a_rule_from_the_day_on_which_a_document_gives_it() {
        FormationParameters before = FormationParameters.of(ofTheSpeech);
        FormationParameters since = FormationParameters.of(later);

        assertThat(before.all()).hasSize(6);
        assertThat(since.all()).hasSize(7).extracting(Parameter::id).contains("formation.maximum-members.branch");
        assertThat(policy(before).rules().rules())
                .doesNotContain(FormationRules.SIZE_LIMIT)
                .contains(FormationRules.SIZE_MINIMUM);
        assertThat(policy(since).rules().rules()).contains(FormationRules.SIZE_LIMIT, FormationRules.SIZE_MINIMUM);
    }

    @Test
    void figures_of_documents_are_those_of_the_new_day() {
        assertThat(FormationParameters.of(later).withStatutes(ofTheSpeech))
                .isEqualTo(FormationParameters.of(ofTheSpeech));
    }

    @Test
    void a_figure_that_a_city_has_set_stays_on_another_day() {
        FormationParameters speech = FormationParameters.of(ofTheSpeech);
        FormationParameters own = FormationParameters.builder()
                .from(speech)
                .branchMinimum(speech.branchMinimum().set(5, TRIAL))
                .build();

        assertThat(own.withStatutes(later).branchMinimum()).isEqualTo(own.branchMinimum());
        assertThat(own.withStatutes(later).branchMaximum()).isEqualTo(later.branchMaximum());
    }

    @Test
    void the_verdict_alone_is_that_of_the_report() {
        FormationPolicy policy = policy(FormationParameters.of(ofTheSpeech));
        FormationProposal proposal = Proposals.independent().build();

        assertThat(policy.verdict(proposal)).isEqualTo(policy.check(proposal).verdict());
    }
}
