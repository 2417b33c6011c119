package org.leaguebuilding.reference.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeAdvice;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Verdict;

/** What the guide's chapters on concepts and embedding show. */
class EmbedGuideTest {

    private final LeagueBuildingPolicy policy = Editions.wuhan2005();

    static FormationProposal proposal() {
        // snippet: subject
        Community community = Community.builder()
                .id("420106005012")
                .name("花桥社区")
                .subdistrictId("420106005")
                .memberCount(26)
                .foundation(Foundation.GOOD)
                .cadreTeam(Strength.FAIR)
                .build();
        FormationProposal proposal = FormationProposal.builder()
                .id("p-1")
                .mode(ModeId.INDEPENDENT)
                .organizationType(OrganizationType.BRANCH)
                .proposedOn(LocalDate.of(2005, 9, 28))
                .addCommunity(community)
                .partyOrganization("party-17")
                .build();
        // end
        return proposal;
    }

    @Test
    void checks_a_proposal() {
        FormationProposal proposal = proposal();
        List<String> screen = new ArrayList<>();

        // snippet: check
        LeagueBuildingPolicy policy = Editions.wuhan2005();

        Report report = policy.check(proposal);
        for (Finding finding : report.findings()) {
            screen.add(finding.path() + ": " + finding.message(Locale.CHINA));
            screen.add(finding.remedy(Locale.CHINA));
        }
        // end
        assertThat(report.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(screen).anyMatch(line -> line.startsWith("communities[0].cadreTeam: "));
    }

    @Test
    void links_to_the_reference() {
        Finding finding = policy.check(proposal()).findings().get(0);

        // snippet: reference
        Optional<String> link = finding.reference().map(place -> "https://help.example/zh-CN/" + place);
        // end
        assertThat(link).hasValue("https://help.example/zh-CN/rules/formation.md#" + finding.rule());
    }

    @Test
    void explains_a_verdict() {
        FormationProposal proposal = proposal();
        List<String> screen = new ArrayList<>();

        // snippet: trace
        Trace trace = policy.trace(proposal);
        for (Trace.Step step : trace.steps()) {
            screen.add(step.rule().title(Locale.CHINA) + " " + step.holds() + " " + step.facts());
        }
        // end
        assertThat(trace.report()).isEqualTo(policy.check(proposal));
        assertThat(screen).hasSizeGreaterThan(5);
    }

    @Test
    void advises_a_community() {
        Community community = proposal().communities().get(0);
        List<String> screen = new ArrayList<>();

        // snippet: advise
        FormationAdvice advice = policy.advise(community, ImmutableList.of());
        for (ModeAdvice mode : advice.modes()) {
            screen.add(mode.mode() + " " + mode.eligibility());
            for (Finding unmet : mode.unmet()) {
                screen.add(unmet.remedy(Locale.CHINA));
            }
            for (Finding unknown : mode.factsToCollect()) {
                screen.add(unknown.remedy(Locale.CHINA));
            }
        }
        // end
        assertThat(screen).isNotEmpty();
        assertThat(advice.recommendation()).isNotEqualTo(Optional.of(ModeId.INDEPENDENT));
    }
}
