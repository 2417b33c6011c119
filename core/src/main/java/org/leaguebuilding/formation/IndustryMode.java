package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Provision;

/**
 * Industry formation (P30): the community's members are the core, and members of small and medium non-public organizations
 * within the area are taken in.
 */
final class IndustryMode extends BuiltInMode {

    /** Enough members for any organization type, so that advice never fails for want of a participant. */
    private static final int PLENTY = 1_000;

    IndustryMode() {
        super(ModeId.INDUSTRY, Provision.P30);
    }

    @Override
    public RuleSet rules() {
        return FormationRules.INDUSTRY;
    }

    @Override
    public boolean takesInParticipants() {
        return true;
    }

    @Override
    public Checks check(FormationProposal proposal, Checks checks) {
        checks = requireOneCommunity(FormationRules.INDUSTRY_ONE_COMMUNITY, proposal.communities(), checks);
        checks = checks.require(
                FormationRules.INDUSTRY_PARTICIPANTS,
                Truth.of(!proposal.participants().isEmpty()),
                FormationProposalPaths.PARTICIPANTS);
        checks = requireRightKind(proposal.participants(), checks);
        checks = requirePlace(proposal, checks);
        return requireCore(proposal.communities(), checks);
    }

    /** Where it is unknown, each absent count could bring the first member. */
    private static Checks requireCore(ImmutableList<Community> communities, Checks checks) {
        long known = Members.known(Members.in(communities));
        Truth core = Members.reach(known, Members.most(communities), 1);
        if (core != Truth.UNKNOWN) {
            return checks.require(FormationRules.INDUSTRY_COMMUNITY_CORE, core, FormationProposalPaths.COMMUNITIES);
        }
        for (int i = 0; i < communities.size(); i++) {
            Community community = communities.get(i);
            if (Members.isOpen(community)) {
                checks = checks.requireAt(
                        FormationRules.INDUSTRY_COMMUNITY_CORE,
                        Truth.UNKNOWN,
                        FormationProposalPaths.COMMUNITIES_MEMBER_COUNT,
                        i,
                        community.id());
            }
        }
        return checks;
    }

    private static Checks requireRightKind(ImmutableList<Participant> participants, Checks checks) {
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            checks = checks.requireAt(
                    FormationRules.INDUSTRY_NON_PUBLIC,
                    Truth.is(participant.ownership(), Ownership.PUBLIC).not(),
                    FormationProposalPaths.PARTICIPANTS_OWNERSHIP,
                    i,
                    participant.id(),
                    participant.ownership());
        }
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            checks = checks.requireAt(
                    FormationRules.INDUSTRY_SMALL_OR_MEDIUM,
                    Truth.is(participant.scale(), Scale.LARGE).not(),
                    FormationProposalPaths.PARTICIPANTS_SCALE,
                    i,
                    participant.id(),
                    participant.scale());
        }
        return checks;
    }

    private static Checks requirePlace(FormationProposal proposal, Checks checks) {
        ImmutableList<Participant> participants = proposal.participants();
        ImmutableList<Community> communities = proposal.communities();
        CommunityIndex index = communities.size() > CommunityIndex.FEW ? new CommunityIndex(communities) : null;
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            checks = checks.requireAt(
                    FormationRules.INDUSTRY_WITHIN_AREA,
                    isCovered(participant.communityId(), communities, index),
                    FormationProposalPaths.PARTICIPANTS_COMMUNITY_ID,
                    i,
                    participant.id(),
                    participant.communityId());
        }
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            checks = checks.requireAt(
                    FormationRules.INDUSTRY_BRINGS_MEMBERS,
                    Truth.isAtLeast(participant.memberCount(), 1),
                    FormationProposalPaths.PARTICIPANTS_MEMBER_COUNT,
                    i,
                    participant.id());
        }
        return checks;
    }

    private static Truth isCovered(
            Optional<String> communityId, ImmutableList<Community> communities, @Nullable CommunityIndex index) {
        if (communityId.isEmpty()) {
            return Truth.UNKNOWN;
        }
        int place = index == null ? CommunityIndex.among(communities, communityId.get()) : index.of(communityId.get());
        return Truth.of(place != CommunityIndex.NOT_COVERED);
    }

    /** A small non-public organization within the first community takes part and brings members. */
    @Override
    public FormationProposal bestCase(FormationProposal draft, ImmutableList<Community> communities) {
        return FormationProposal.builder()
                .from(draft)
                .addParticipant(Participant.builder()
                        .id("participant")
                        .ownership(Ownership.NON_PUBLIC)
                        .scale(Scale.SMALL)
                        .communityId(communities.get(0).id())
                        .memberCount(PLENTY)
                        .build())
                .build();
    }
}
