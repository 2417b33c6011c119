package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;

/**
 * Whether the members that are brought together are enough, and not too many. Counts that are absent leave the sum between
 * two bounds; a rule that these do not decide is a missing fact at each absent count that could be anything but zero.
 */
final class SizeChecks {

    private final SizeFigures figures;

    SizeChecks(SizeFigures figures) {
        this.figures = figures;
    }

    Checks require(FormationProposal proposal, boolean withParticipants, Checks checks) {
        OrganizationType type = proposal.organizationType();
        long sum = Members.in(proposal, withParticipants);
        long known = Members.known(sum);
        long most = Members.most(proposal, withParticipants, sum);
        int minimum = figures.minimum(type);
        Truth enough = Members.reach(known, most, minimum);
        if (!checks.passes(enough)) {
            Size size = new Size(FormationRules.SIZE_MINIMUM, enough, known, most, minimum, Optional.of(type));
            checks = size.require(proposal, withParticipants, enough == Truth.FALSE, checks);
        }
        if (type == OrganizationType.BRANCH && figures.limitsBranches()) {
            int limit = figures.branchLimit();
            Truth within = Members.reach(known, most, limit + 1L).not();
            Truth allowed = within.or(Truth.of(proposal.oversizeApproval().isPresent()));
            if (!checks.passes(allowed)) {
                Size size = new Size(FormationRules.SIZE_LIMIT, allowed, known, most, limit, Optional.empty());
                checks = size.require(proposal, withParticipants, within == Truth.TRUE, checks);
            }
        }
        return checks;
    }

    /** One requirement on the size. It is written out only where it does not hold, or all is written down. */
    private record Size(Rule rule, Truth holds, long known, long most, long bound, Optional<OrganizationType> type) {

        Checks require(FormationProposal proposal, boolean withParticipants, boolean byMost, Checks checks) {
            if (holds != Truth.UNKNOWN) {
                return checks.require(rule, holds, FormationProposalPaths.COMMUNITIES, decided(byMost));
            }
            ImmutableList<Community> communities = proposal.communities();
            for (int i = 0; i < communities.size(); i++) {
                Community community = communities.get(i);
                if (Members.isOpen(community)) {
                    checks = requireCount(FormationProposalPaths.COMMUNITIES_MEMBER_COUNT, i, community.id(), checks);
                }
            }
            ImmutableList<Participant> participants = proposal.participants();
            for (int i = 0; withParticipants && i < participants.size(); i++) {
                Participant participant = participants.get(i);
                if (participant.memberCount().isEmpty()) {
                    checks =
                            requireCount(FormationProposalPaths.PARTICIPANTS_MEMBER_COUNT, i, participant.id(), checks);
                }
            }
            return checks;
        }

        private Checks requireCount(FactPath path, int index, String uncounted, Checks checks) {
            return checks.requireAt(rule, holds, path, index, facts(known, Extent.AT_LEAST, uncounted));
        }

        private @Nullable Object[] decided(boolean byMost) {
            if (known == most) {
                return facts(known, Extent.TOTAL, null);
            }
            return byMost ? facts(most, Extent.AT_MOST, null) : facts(known, Extent.AT_LEAST, null);
        }

        /** In the order of the rules' arguments, of which only the minimum's name the type. */
        private @Nullable Object[] facts(long members, Extent extent, @Nullable String uncounted) {
            return type.isPresent()
                    ? new @Nullable Object[] {members, bound, type, extent, uncounted}
                    : new @Nullable Object[] {members, bound, extent, uncounted};
        }
    }
}
