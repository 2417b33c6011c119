package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.value.PersonRef;

/** Proposals that meet every rule of their mode; a test spoils what it is about. */
final class Proposals {

    private Proposals() {}

    static FormationProposal.Builder independent() {
        return independent(Communities.strong("c1").build());
    }

    static FormationProposal.Builder independent(Community... communities) {
        return inMode(ModeId.INDEPENDENT, ImmutableList.copyOf(communities));
    }

    /** Three weak communities, of which c2 touches both others. */
    static FormationProposal.Builder joint() {
        return joint(
                Communities.weak("c1").build(),
                Communities.weak("c2", "c1", "c3").build(),
                Communities.weak("c3").build());
    }

    /** Each community brings a venue to the next one, the last to the first. */
    static FormationProposal.Builder joint(Community... communities) {
        return joint(ImmutableList.copyOf(communities));
    }

    static FormationProposal.Builder joint(ImmutableList<Community> communities) {
        FormationProposal.Builder builder = inMode(ModeId.JOINT, communities);
        for (int i = 0; i < communities.size() && communities.size() > 1; i++) {
            String next = communities.get((i + 1) % communities.size()).id();
            builder.addSharedResource(shared(communities.get(i).id(), next));
        }
        return builder;
    }

    static FormationProposal.Builder industry() {
        return industry(participant("p1").build(), participant("p2").build());
    }

    static FormationProposal.Builder industry(Participant... participants) {
        return inMode(ModeId.INDUSTRY, ImmutableList.of(Communities.weak("c1").build()))
                .addParticipants(participants);
    }

    static FormationProposal.Builder market() {
        return inMode(ModeId.MARKET, ImmutableList.of(Communities.weak("c1").build()))
                .head(marketHead().build());
    }

    static FormationProposal.Builder inMode(ModeId mode, ImmutableList<Community> communities) {
        return FormationProposal.builder()
                .id("proposal")
                .mode(mode)
                .organizationType(OrganizationType.BRANCH)
                .proposedOn(LocalDate.of(2005, 10, 8))
                .communities(communities)
                .workCommittee(workCommittee().build())
                .partyOrganization("party")
                .head(Head.builder().person(PersonRef.of("head")).build());
    }

    static WorkCommittee.Builder workCommittee() {
        return WorkCommittee.builder()
                .id("w1")
                .subdistrictId("s1")
                .postsAuthorized(3)
                .postsFilled(3)
                .competence(Strength.STRONG);
    }

    static Head.Builder marketHead() {
        return Head.builder()
                .person(PersonRef.of("head"))
                .background(HeadBackground.RESIDENT)
                .warmToLeagueWork(true)
                .dedicated(true);
    }

    /** A small non-public one in c1 with four members. */
    static Participant.Builder participant(String id) {
        return Participant.builder()
                .id(id)
                .ownership(Ownership.NON_PUBLIC)
                .scale(Scale.SMALL)
                .communityId("c1")
                .memberCount(4);
    }

    static SharedResource shared(String provider, String... beneficiaries) {
        return SharedResource.builder()
                .providerCommunityId(provider)
                .kind(ResourceKind.VENUE)
                .addBeneficiaryCommunityIds(beneficiaries)
                .build();
    }
}
