package com.example

import java.time.LocalDate
import java.util.Locale
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.leaguebuilding.community.Community
import org.leaguebuilding.community.Foundation
import org.leaguebuilding.community.Strength
import org.leaguebuilding.formation.FormationProposal
import org.leaguebuilding.formation.ModeId
import org.leaguebuilding.json.LeagueBuildingJson
import org.leaguebuilding.json.SubjectForms
import org.leaguebuilding.json.input.MalformedJsonException
import org.leaguebuilding.organization.OrganizationType
import org.leaguebuilding.policy.Editions
import org.leaguebuilding.rule.Verdict

/** A host that is written in Kotlin. */
class KotlinTest {

    private val policy = Editions.wuhan2005()
    private val json = LeagueBuildingJson.of(policy)

    private val proposal = FormationProposal.builder()
        .id("p1")
        .mode(ModeId.INDEPENDENT)
        .organizationType(OrganizationType.BRANCH)
        .proposedOn(LocalDate.of(2005, 9, 28))
        .addCommunity(
            Community.builder()
                .id("c1")
                .name("Heping")
                .subdistrictId("s1")
                .memberCount(26)
                .foundation(Foundation.GOOD)
                .cadreTeam(Strength.FAIR)
                .build()
        )
        .build()

    @Test
    fun `a proposal is judged and the finding reads in both languages`() {
        val report = policy.check(proposal)
        val finding = report.findings().first { it.rule().id().toString() == "formation.independent.cadre-team" }

        assertEquals(Verdict.NON_COMPLIANT, report.verdict())
        assertTrue(finding.message(Locale.CHINA).startsWith("社区c1团干部队伍"))
        assertTrue(finding.message(Locale.ENGLISH).startsWith("The cadre team of community c1"))
    }

    @Test
    fun `records come apart as records do`() {
        val facts = mapOf(proposal.id() to proposal.communities().map { it.name() })

        assertEquals(mapOf("p1" to listOf("Heping")), facts)
        assertEquals(26, proposal.communities()[0].memberCount().asInt)
    }

    @Test
    fun `a document goes out and comes back`() {
        assertEquals(proposal, json.read(SubjectForms.FORMATION_PROPOSAL, json.write(SubjectForms.FORMATION_PROPOSAL, proposal)))
        assertThrows(MalformedJsonException::class.java) { json.read(SubjectForms.FORMATION_PROPOSAL, "{}") }
    }
}
