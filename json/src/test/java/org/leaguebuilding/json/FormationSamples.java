package org.leaguebuilding.json;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.Head;
import org.leaguebuilding.formation.HeadBackground;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.formation.Ownership;
import org.leaguebuilding.formation.Participant;
import org.leaguebuilding.formation.ReplacedOrganization;
import org.leaguebuilding.formation.Scale;
import org.leaguebuilding.formation.SharedResource;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.value.PersonRef;

/** Formation proposals. */
final class FormationSamples {

    static final FormationProposal MINIMAL = FormationProposal.builder()
            .id("p-0")
            .mode(ModeId.INDEPENDENT)
            .organizationType(OrganizationType.BRANCH)
            .proposedOn(LocalDate.of(2005, 9, 30))
            .addCommunity(Community.builder()
                    .id("420102001001")
                    .name("天津社区")
                    .subdistrictId("420102001")
                    .build())
            .build();

    static final FormationProposal FULL = FormationProposal.builder()
            .id("p-1")
            .mode(ModeId.JOINT)
            .organizationType(OrganizationType.GENERAL_BRANCH)
            .proposedOn(LocalDate.of(2026, 1, 31))
            .addCommunity(Community.builder()
                    .id("c1")
                    .name("花桥社区")
                    .subdistrictId("s1")
                    .type(CommunityType.OLD_RESIDENTIAL)
                    .adjacentTo(ImmutableSet.of("c2", "c9"))
                    .memberCount(41)
                    .youthCount(380)
                    .foundation(Foundation.FAIR)
                    .cadreTeam(Strength.STRONG)
                    .build())
            .addCommunity(Community.builder()
                    .id("c2")
                    .name("“学府”社区 \\ A/B")
                    .subdistrictId("s2")
                    .type(CommunityType.of("campus"))
                    .adjacentTo(ImmutableSet.of())
                    .memberCount(0)
                    .foundation(Foundation.GOOD)
                    .cadreTeam(Strength.WEAK)
                    .build())
            .workCommittee(WorkCommittee.builder()
                    .id("w1")
                    .subdistrictId("s1")
                    .postsAuthorized(5)
                    .postsFilled(4)
                    .competence(Strength.FAIR)
                    .build())
            .partyOrganization("party-1")
            .head(Head.builder()
                    .person(PersonRef.of("r-77"))
                    .background(HeadBackground.COMMUNITY_WORKER)
                    .warmToLeagueWork(true)
                    .dedicated(false)
                    .build())
            .addParticipant(Participant.builder()
                    .id("e1")
                    .ownership(Ownership.NON_PUBLIC)
                    .scale(Scale.SMALL)
                    .communityId("c1")
                    .memberCount(7)
                    .partyOrganization("party-2")
                    .build())
            .addSharedResource(SharedResource.builder()
                    .providerCommunityId("c1")
                    .kind(ResourceKind.VENUE)
                    .addBeneficiaryCommunityIds("c2", "c9")
                    .build())
            .addReplaces(ReplacedOrganization.builder().id("old-1").sound(true).build())
            .newField(NewField.NEW_ECONOMIC)
            .coreOrganization("core-1")
            .reliesOnPartyOrganization("party-2")
            .addExemplaryYouth(PersonRef.of("r-78"), PersonRef.of("r-79"))
            .oversizeApproval("league-1")
            .build();

    private FormationSamples() {}
}
