package org.leaguebuilding.examples.quickstart;

import java.time.LocalDate;
import java.util.Locale;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.Head;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.value.PersonRef;

/** Checks one proposal and prints the verdict in both languages, each finding below it. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String... args) {
        // begin README
        LeagueBuildingPolicy policy = Editions.wuhan2005();

        Community community = Community.builder()
                .id("420106005012")
                .name("Heping")
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
                .head(Head.builder().person(PersonRef.of("k-204")).build())
                .build();

        Report report = policy.check(proposal);
        System.out.println(report.verdict()); // NON_COMPLIANT
        for (Finding finding : report.findings()) {
            System.out.println(finding.rule() + " " + finding.path() + " " + finding.provisions());
            System.out.println("  " + finding.message(Locale.CHINA)); // 社区420106005012团干部队伍评价为“一般”，独立建团要求较强
            System.out.println("  " + finding.remedy(Locale.ENGLISH)); // Strengthen the cadre team of community …
        }
        // end README

        Verdict verdict = report.verdict();
        System.out.println("结论：" + verdict.term());
        System.out.println("Verdict: " + verdict.code());
    }
}
