package org.leaguebuilding.benchmarks.formation;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.Head;
import org.leaguebuilding.formation.HeadBackground;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.formation.Ownership;
import org.leaguebuilding.formation.Participant;
import org.leaguebuilding.formation.Scale;
import org.leaguebuilding.formation.SharedResource;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.value.PersonRef;

/** One proposal of each mode that satisfies every rule, and one in which exactly five rules do not hold. */
public enum ProposalCase {
    /** One community, good and strong. */
    VALID_INDEPENDENT,
    /** Four communities in a row that share what they have. */
    VALID_JOINT,
    /** One community and three enterprises. */
    VALID_INDUSTRY,
    /** One community and a resident who is to head its organization. */
    VALID_MARKET,
    /** A community that is neither good nor strong nor large enough, under a poor work committee. */
    VIOLATING_INDEPENDENT,
    /** Four communities, too small together; the last one is of another type, apart from the others and shares nothing. */
    VIOLATING_JOINT,
    /** One of three enterprises is public, large, elsewhere and without members; posts are vacant. */
    VIOLATING_INDUSTRY,
    /** A cadre who is neither warm nor dedicated is to head the organization, under a poor work committee. */
    VIOLATING_MARKET;

    /** How many rules a violating case breaks. */
    static final int BROKEN_RULES = 5;

    /** The proposal, built anew. */
    public FormationProposal proposal() {
        return switch (this) {
            case VALID_INDEPENDENT -> independent(Foundation.GOOD, Strength.STRONG, 12, complete());
            case VALID_JOINT -> joint(4, CommunityType.OLD_RESIDENTIAL, 10);
            case VALID_INDUSTRY -> industry(Ownership.NON_PUBLIC, Scale.SMALL, "c0", 4, complete());
            case VALID_MARKET -> market(HeadBackground.RESIDENT, true, complete());
            case VIOLATING_INDEPENDENT -> independent(Foundation.FAIR, Strength.WEAK, 2, poor());
            case VIOLATING_JOINT -> joint(3, CommunityType.NEW_ESTATE, 7);
            case VIOLATING_INDUSTRY -> industry(Ownership.PUBLIC, Scale.LARGE, "c9", 0, committee(4, Strength.STRONG));
            case VIOLATING_MARKET -> market(HeadBackground.PARTY_MEMBER_CADRE, false, poor());
        };
    }

    /** Whether every rule holds. */
    public boolean isValid() {
        return name().startsWith("VALID");
    }

    private static FormationProposal independent(
            Foundation foundation, Strength cadreTeam, int members, WorkCommittee committee) {
        return formation(ModeId.INDEPENDENT, OrganizationType.BRANCH, committee)
                .addCommunity(community(0, members)
                        .foundation(foundation)
                        .cadreTeam(cadreTeam)
                        .build())
                .build();
    }

    private static FormationProposal joint(int connected, CommunityType lastType, int members) {
        FormationProposal.Builder proposal = formation(ModeId.JOINT, OrganizationType.GENERAL_BRANCH, complete());
        int last = 3;
        for (int i = 0; i <= last; i++) {
            proposal.addCommunity(community(i, members)
                    .type(i == last ? lastType : CommunityType.OLD_RESIDENTIAL)
                    .adjacentTo(i == 0 || i >= connected ? ImmutableSet.of() : ImmutableSet.of("c" + (i - 1)))
                    .foundation(Foundation.FAIR)
                    .cadreTeam(Strength.FAIR)
                    .build());
        }
        for (int i = 0; i < connected; i++) {
            proposal.addSharedResource(SharedResource.builder()
                    .providerCommunityId("c" + i)
                    .kind(ResourceKind.VENUE)
                    .beneficiaryCommunityIds(ImmutableSet.of("c" + (i + 1) % connected))
                    .build());
        }
        return proposal.build();
    }

    private static FormationProposal industry(
            Ownership ownership, Scale scale, String place, int members, WorkCommittee committee) {
        return formation(ModeId.INDUSTRY, OrganizationType.BRANCH, committee)
                .addCommunity(community(0, 6).build())
                .addParticipants(
                        participant(0, Ownership.FOREIGN_FUNDED, Scale.MEDIUM, "c0", 5),
                        participant(1, ownership, scale, place, members),
                        participant(2, Ownership.NON_PUBLIC, Scale.SMALL, "c0", 3))
                .build();
    }

    private static FormationProposal market(HeadBackground background, boolean attested, WorkCommittee committee) {
        return formation(ModeId.MARKET, OrganizationType.BRANCH, committee)
                .addCommunity(community(0, 12).build())
                .head(Head.builder()
                        .person(PersonRef.of("person"))
                        .background(background)
                        .warmToLeagueWork(attested)
                        .dedicated(attested)
                        .build())
                .build();
    }

    private static FormationProposal.Builder formation(ModeId mode, OrganizationType type, WorkCommittee committee) {
        return FormationProposal.builder()
                .id("proposal")
                .mode(mode)
                .organizationType(type)
                .proposedOn(LocalDate.of(2026, 1, 1))
                .workCommittee(committee)
                .partyOrganization("party")
                .head(Head.builder().person(PersonRef.of("person")).build());
    }

    private static WorkCommittee complete() {
        return committee(5, Strength.STRONG);
    }

    private static WorkCommittee poor() {
        return committee(4, Strength.FAIR);
    }

    private static WorkCommittee committee(int filled, Strength competence) {
        return WorkCommittee.builder()
                .id("committee")
                .subdistrictId("subdistrict")
                .postsAuthorized(5)
                .postsFilled(filled)
                .competence(competence)
                .build();
    }

    private static Community.Builder community(int index, int members) {
        return Community.builder()
                .id("c" + index)
                .name("Community " + index)
                .subdistrictId("subdistrict")
                .memberCount(members);
    }

    private static Participant participant(int index, Ownership ownership, Scale scale, String place, int members) {
        return Participant.builder()
                .id("enterprise-" + index)
                .ownership(ownership)
                .scale(scale)
                .communityId(place)
                .memberCount(members)
                .build();
    }
}
