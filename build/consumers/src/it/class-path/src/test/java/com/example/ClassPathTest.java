package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.PersonRef;

/** A host that has the core and nothing else. */
class ClassPathTest {

    private final LeagueBuildingPolicy policy = Editions.wuhan2005();

    private final Community community = Community.builder()
            .id("c1")
            .name("Heping")
            .subdistrictId("s1")
            .memberCount(26)
            .foundation(Foundation.GOOD)
            .cadreTeam(Strength.FAIR)
            .build();

    @Test
    void a_proposal_is_judged_and_the_finding_reads_in_both_languages() {
        FormationProposal proposal = FormationProposal.builder()
                .id("p1")
                .mode(ModeId.INDEPENDENT)
                .organizationType(OrganizationType.BRANCH)
                .proposedOn(LocalDate.of(2005, 9, 28))
                .addCommunity(community)
                .partyOrganization("party-17")
                .head(Head.builder().person(PersonRef.of("k-204")).build())
                .build();

        Report report = policy.check(proposal);
        Finding finding = report.findings().stream()
                .filter(found -> found.rule().id().toString().equals("formation.independent.cadre-team"))
                .findFirst()
                .orElseThrow();

        assertEquals(Verdict.NON_COMPLIANT, report.verdict());
        assertEquals("communities[0].cadreTeam", finding.path());
        assertEquals("社区c1团干部队伍评价为“一般”", finding.message(Locale.CHINA).substring(0, 16));
        assertEquals("The cadre team of community c1", finding.message(Locale.ENGLISH).substring(0, 30));
    }

    @Test
    void advice_is_given() {
        assertEquals("c1", policy.advise(community, ImmutableList.of()).community());
    }

    @Test
    void what_is_malformed_is_refused() {
        assertThrows(MalformedValueException.class, () -> PersonRef.of(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.core.JsonFactory",
                "org.assertj.core.api.Assertions",
                "org.immutables.value.Value",
                "org.leaguebuilding.json.LeagueBuildingJson",
                "tools.jackson.core.json.JsonFactory"
            })
    void nothing_came_along_that_nobody_asked_for(String name) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }

    @Test
    void guava_came_along() {
        assertEquals(1, List.copyOf(ImmutableList.of(policy)).size());
    }
}
