package org.leaguebuilding.reference.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.analysis.Effort;
import org.leaguebuilding.analysis.Explanation;
import org.leaguebuilding.analysis.FactChange;
import org.leaguebuilding.analysis.PolicyAnalysis;
import org.leaguebuilding.analysis.Questions;
import org.leaguebuilding.analysis.Repair;
import org.leaguebuilding.analysis.Repairs;
import org.leaguebuilding.analysis.SubjectAnalysis;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.testing.fixture.RuleCases;

/** What the guide's chapter on analysis shows. */
class AnalysisGuideTest {

    private static FormationProposal violating(String rule) {
        return RuleCases.of(Editions.wuhan2005()).on(FormationProposal.class).stream()
                .filter(each -> each.rule().id().value().equals(rule))
                .findFirst()
                .orElseThrow()
                .violated()
                .subject();
    }

    @Test
    void tells_why_what_would_mend_it_and_what_to_ask() {
        FormationProposal proposal = violating("formation.independent.foundation");
        List<String> screen = new ArrayList<>();
        // snippet: analysis
        SubjectAnalysis<FormationProposal> proposals =
                PolicyAnalysis.of(Editions.wuhan2005()).of(FormationPolicy.SUBJECT);

        for (Explanation explanation : proposals.why(proposal)) {
            screen.add(explanation.text(Locale.CHINA));
        }

        Repairs<FormationProposal> repairs =
                proposals.repairs(proposal, Effort.atMost(2).locking("communities[].memberCount"));
        for (Repair<FormationProposal> repair : repairs.minimal()) {
            screen.add(repair.text(Locale.CHINA));
        }
        // end
        assertThat(repairs.minimal())
                .extracting(Repair::changes)
                .anySatisfy(changes ->
                        assertThat(changes).extracting(FactChange::path).containsExactly("communities[0].foundation"));
        assertThat(screen)
                .contains("将社区Community 1的工作基础评价由一般改为较好")
                .anyMatch(line -> line.contains("不符合要求，因为建团模式为独立建团"));

        FormationProposal draft = proposal;
        // snippet: questions
        Questions questions = proposals.questions(draft, Effort.standard());
        screen.add(questions.text(Locale.CHINA));
        // end
        assertThat(questions.next()).isEmpty();
        assertThat(questions.most()).isZero();
    }
}
