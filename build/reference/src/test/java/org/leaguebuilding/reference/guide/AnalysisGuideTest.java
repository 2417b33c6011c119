package org.leaguebuilding.reference.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.analysis.Defect;
import org.leaguebuilding.analysis.EditionDefects;
import org.leaguebuilding.analysis.EditionDiff;
import org.leaguebuilding.analysis.Effort;
import org.leaguebuilding.analysis.Explanation;
import org.leaguebuilding.analysis.FactChange;
import org.leaguebuilding.analysis.ModeWay;
import org.leaguebuilding.analysis.ModeWays;
import org.leaguebuilding.analysis.PolicyAnalysis;
import org.leaguebuilding.analysis.Questions;
import org.leaguebuilding.analysis.Repair;
import org.leaguebuilding.analysis.RepairWay;
import org.leaguebuilding.analysis.Repairs;
import org.leaguebuilding.analysis.Scope;
import org.leaguebuilding.analysis.SubjectAnalysis;
import org.leaguebuilding.analysis.VerdictChange;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.json.AnalysisForms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
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
        for (RepairWay<FormationProposal> way : repairs.ways()) {
            screen.add(way.text(Locale.CHINA));
        }
        // end
        assertThat(repairs.minimal())
                .extracting(Repair::changes)
                .anySatisfy(changes ->
                        assertThat(changes).extracting(FactChange::path).containsExactly("communities[0].foundation"));
        assertThat(screen)
                .contains("将社区Community 1的工作基础评价由一般改为较好")
                .anyMatch(line -> line.contains("不符合要求，因为社区Community 1的工作基础评价为一般"));

        FormationProposal draft = proposal;
        // snippet: questions
        Questions questions = proposals.questions(draft, Effort.standard());
        screen.add(questions.text(Locale.CHINA));
        // end
        assertThat(questions.next()).isEmpty();
        assertThat(questions.most()).isZero();
    }

    @Test
    void tells_the_ways_to_the_modes_of_formation() {
        FormationProposal proposal = violating("formation.independent.foundation");
        Community community = proposal.communities().get(0);
        ImmutableList<Community> neighbours = ImmutableList.of();
        List<String> screen = new ArrayList<>();
        // snippet: modes
        PolicyAnalysis analysis = PolicyAnalysis.of(Editions.wuhan2005());
        ModeWays ways = analysis.modes(proposal, Effort.standard());
        for (ModeWay way : ways.ways()) {
            screen.add(way.text(Locale.CHINA));
        }

        ModeWays ofCommunity = analysis.modes(community, neighbours, Effort.standard());
        screen.add(ofCommunity.text(Locale.CHINA));
        // end
        assertThat(screen)
                .contains("市场建团：已符合要求，无需改动", "独立建团：尚待落实“独立建团要求团的工作基础较好”；改动1项即可符合：将社区Community 1的工作基础评价由一般改为较好");
        assertThat(ways.to(ModeId.MARKET).orElseThrow().stands()).isTrue();
        assertThat(ofCommunity.to(ModeId.INDUSTRY).orElseThrow().stands()).isTrue();
    }

    @Test
    void writes_answers_in_json() {
        FormationProposal proposal = violating("formation.independent.foundation");
        SubjectAnalysis<FormationProposal> proposals =
                PolicyAnalysis.of(Editions.wuhan2005()).of(FormationPolicy.SUBJECT);
        // snippet: json
        LeagueBuildingJson json = LeagueBuildingJson.of(Editions.wuhan2005());
        Repairs<FormationProposal> answer = proposals.repairs(proposal, Effort.standard());
        byte[] document = json.write(AnalysisForms.REPAIRS.in(Locale.CHINA), answer);
        byte[] schema = json.schema(AnalysisForms.REPAIRS);
        // end
        assertThat(new String(document, UTF_8)).contains("\"text\":\"将社区Community 1的工作基础评价由一般改为较好\"");
        assertThat(new String(schema, UTF_8)).contains("urn:leaguebuilding:schema:repairs");
    }

    @Test
    void tells_what_makes_no_sense_in_an_edition_and_how_it_differs() {
        LeagueBuildingPolicy city = Editions.wuhan2005().asOf(LocalDate.of(2026, 1, 1));
        List<String> screen = new ArrayList<>();
        // snippet: editions
        EditionDefects defects = PolicyAnalysis.of(city).defects(Scope.atMost(3));
        for (Defect defect : defects.found()) {
            screen.add(defect.text(Locale.CHINA));
        }

        EditionDiff diff = PolicyAnalysis.of(Editions.wuhan2005()).diff(city, Scope.atMost(3));
        for (VerdictChange change : diff.changes()) {
            screen.add(change.text(Locale.CHINA));
        }
        // end
        assertThat(defects.isEmpty()).isTrue();
        assertThat(screen).contains("建团方案：因“团支部团员人数不超过上限，超过的应经批准”，结论由“符合”变为“不符合”");
    }
}
