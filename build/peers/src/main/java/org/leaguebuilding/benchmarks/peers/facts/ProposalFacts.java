package org.leaguebuilding.benchmarks.peers.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.Participant;
import org.leaguebuilding.value.HasCode;

/** A proposal as a host without the library has it: plain records, codes as texts, null where a fact is unknown. */
public record ProposalFacts(
        String mode,
        String organizationType,
        List<CommunityFacts> communities,
        @Nullable CommitteeFacts workCommittee,
        @Nullable String partyOrganization,
        @Nullable HeadFacts head,
        List<ParticipantFacts> participants,
        List<SharedFacts> sharedResources,
        List<ReplacedFacts> replaces,
        @Nullable String newField,
        @Nullable String coreOrganization,
        @Nullable String reliesOnPartyOrganization,
        List<String> exemplaryYouth,
        @Nullable String oversizeApproval) {

    /** The facts of a proposal. */
    public static ProposalFacts of(FormationProposal proposal) {
        return new ProposalFacts(
                proposal.mode().code(),
                proposal.organizationType().code(),
                numbered(proposal.communities(), ProposalFacts::community),
                proposal.workCommittee()
                        .map(committee -> new CommitteeFacts(
                                committee.subdistrictId(),
                                committee.postsAuthorized(),
                                committee.postsFilled(),
                                code(committee.competence())))
                        .orElse(null),
                proposal.partyOrganization().orElse(null),
                proposal.head()
                        .map(head -> new HeadFacts(
                                code(head.background()),
                                head.warmToLeagueWork().orElse(null),
                                head.dedicated().orElse(null)))
                        .orElse(null),
                numbered(proposal.participants(), ProposalFacts::participant),
                proposal.sharedResources().stream()
                        .map(shared -> new SharedFacts(shared.providerCommunityId(), shared.beneficiaryCommunityIds()))
                        .toList(),
                numbered(
                        proposal.replaces(),
                        (i, replaced) -> new ReplacedFacts(i, replaced.sound().orElse(null))),
                code(proposal.newField()),
                proposal.coreOrganization().orElse(null),
                proposal.reliesOnPartyOrganization().orElse(null),
                proposal.exemplaryYouth().stream().map(Object::toString).toList(),
                proposal.oversizeApproval().orElse(null));
    }

    /** Whether it is proposed in a mode. */
    public boolean isIn(String other) {
        return mode.equals(other);
    }

    /** Whether it is proposed in the joint mode and has several communities to join. */
    public boolean isJoint() {
        return isIn("joint") && communities.size() > 1;
    }

    /** Whether it covers a community. */
    public boolean covers(@Nullable String communityId) {
        return communities.stream().anyMatch(community -> community.id().equals(communityId));
    }

    private static CommunityFacts community(int position, Community community) {
        return new CommunityFacts(
                position,
                community.id(),
                community.subdistrictId(),
                code(community.type()),
                community.adjacentTo().orElse(null),
                count(community.memberCount()),
                count(community.youthCount()),
                code(community.foundation()),
                code(community.cadreTeam()));
    }

    private static ParticipantFacts participant(int position, Participant participant) {
        return new ParticipantFacts(
                position,
                code(participant.ownership()),
                code(participant.scale()),
                participant.communityId().orElse(null),
                count(participant.memberCount()),
                participant.partyOrganization().orElse(null));
    }

    private static <T, F> List<F> numbered(List<T> all, BiFunction<Integer, T, F> facts) {
        List<F> numbered = new ArrayList<>();
        for (T each : all) {
            numbered.add(facts.apply(numbered.size(), each));
        }
        return List.copyOf(numbered);
    }

    private static @Nullable String code(Optional<? extends HasCode> fact) {
        return fact.map(HasCode::code).orElse(null);
    }

    private static @Nullable Integer count(OptionalInt count) {
        return count.isPresent() ? count.getAsInt() : null;
    }
}
