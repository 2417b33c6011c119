package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;

/** What every formation has to meet, whatever its mode. */
final class GeneralChecks implements FormationCheck {

    private final Modes modes;
    private final SizeChecks sizes;

    GeneralChecks(Modes modes, SizeFigures sizes) {
        this.modes = modes;
        this.sizes = new SizeChecks(sizes);
    }

    @Override
    public Checks check(FormationProposal proposal, Checks checks) {
        FormationMode mode = modes.find(proposal.mode());
        checks = checks.require(
                FormationRules.MODE_KNOWN, Truth.of(mode != null), FormationProposalPaths.MODE, proposal.mode());
        checks = checks.require(
                FormationRules.WORK_COMMITTEE_NAMED,
                Truth.of(proposal.workCommittee().isPresent()),
                FormationProposalPaths.WORK_COMMITTEE);
        if (proposal.workCommittee().isPresent()) {
            checks = requireLeading(proposal.workCommittee().get(), proposal.communities(), checks);
        }
        checks = checks.require(
                FormationRules.PARTY_LEADERSHIP_NAMED,
                Truth.of(proposal.partyOrganization().isPresent()),
                FormationProposalPaths.PARTY_ORGANIZATION);
        checks = checks.require(
                FormationRules.HEAD_NAMED, Truth.of(proposal.head().isPresent()), FormationProposalPaths.HEAD);
        boolean takesIn = mode != null && !proposal.participants().isEmpty() && mode.takesInParticipants();
        checks = sizes.require(proposal, takesIn, checks);
        return requireBasicFormKept(proposal.replaces(), checks);
    }

    private static Checks requireLeading(WorkCommittee committee, ImmutableList<Community> communities, Checks checks) {
        boolean ofOne = isOfAny(committee.subdistrictId(), communities);
        checks = checks.require(
                FormationRules.WORK_COMMITTEE_SUBDISTRICT,
                Truth.of(ofOne),
                FormationProposalPaths.WORK_COMMITTEE_SUBDISTRICT_ID,
                committee.subdistrictId());
        if (ofOne) {
            checks = requireReach(committee.subdistrictId(), communities, checks);
        }
        checks = checks.requireCount(
                FormationRules.WORK_COMMITTEE_COMPLETE,
                Truth.of(committee.postsFilled() >= committee.postsAuthorized()),
                FormationProposalPaths.WORK_COMMITTEE_POSTS_FILLED,
                committee.postsFilled(),
                committee.postsAuthorized());
        return checks.require(
                FormationRules.WORK_COMMITTEE_STRONG,
                Truth.is(committee.competence(), Strength.STRONG),
                FormationProposalPaths.WORK_COMMITTEE_COMPETENCE,
                committee.competence());
    }

    private static boolean isOfAny(String subdistrictId, ImmutableList<Community> communities) {
        for (int i = 0; i < communities.size(); i++) {
            if (communities.get(i).subdistrictId().equals(subdistrictId)) {
                return true;
            }
        }
        return false;
    }

    private static Checks requireReach(String subdistrictId, ImmutableList<Community> communities, Checks checks) {
        for (int i = 0; i < communities.size(); i++) {
            Community community = communities.get(i);
            checks = checks.requireAt(
                    FormationRules.WORK_COMMITTEE_REACH,
                    Truth.of(community.subdistrictId().equals(subdistrictId)),
                    FormationProposalPaths.COMMUNITIES_SUBDISTRICT_ID,
                    i,
                    community.id(),
                    community.subdistrictId(),
                    subdistrictId);
        }
        return checks;
    }

    private static Checks requireBasicFormKept(ImmutableList<ReplacedOrganization> replaces, Checks checks) {
        for (int i = 0; i < replaces.size(); i++) {
            ReplacedOrganization replaced = replaces.get(i);
            checks = checks.requireAt(
                    FormationRules.BASIC_FORM_KEPT,
                    Truth.of(replaced.sound()).not(),
                    FormationProposalPaths.REPLACES_SOUND,
                    i,
                    replaced.id());
        }
        return checks;
    }
}
