package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;

/**
 * What a proposal has to meet: what every formation has, whatever its mode, then what its mode asks for, then what a new field
 * asks for.
 */
final class FormationChecks {

    private final SizeChecks sizes;
    private final Modes modes;
    private final NewFieldChecks newFields;

    FormationChecks(SizeFigures sizes, Modes modes, NewFieldChecks newFields) {
        this.sizes = new SizeChecks(sizes);
        this.modes = modes;
        this.newFields = newFields;
    }

    /** In one method, which the JIT leaves as a call, for the reason that {@link org.leaguebuilding.rule.RuleFamily} gives. */
    Checks check(FormationProposal proposal, Checks checks) {
        FormationMode mode = modes.find(proposal.mode());
        checks = checks.require(
                FormationRules.MODE_KNOWN, Truth.of(mode != null), FormationProposalPaths.MODE, proposal.mode());
        checks = checks.require(
                FormationRules.WORK_COMMITTEE_NAMED,
                Truth.of(proposal.workCommittee().isPresent()),
                FormationProposalPaths.WORK_COMMITTEE);
        ImmutableList<Community> communities = proposal.communities();
        if (proposal.workCommittee().isPresent()) {
            WorkCommittee committee = proposal.workCommittee().get();
            String subdistrictId = committee.subdistrictId();
            boolean ofOne = isOfAny(subdistrictId, communities);
            checks = checks.require(
                    FormationRules.WORK_COMMITTEE_SUBDISTRICT,
                    Truth.of(ofOne),
                    FormationProposalPaths.WORK_COMMITTEE_SUBDISTRICT_ID,
                    subdistrictId);
            for (int i = 0; ofOne && i < communities.size(); i++) {
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
            checks = checks.requireCount(
                    FormationRules.WORK_COMMITTEE_COMPLETE,
                    Truth.of(committee.postsFilled() >= committee.postsAuthorized()),
                    FormationProposalPaths.WORK_COMMITTEE_POSTS_FILLED,
                    committee.postsFilled(),
                    committee.postsAuthorized());
            checks = checks.require(
                    FormationRules.WORK_COMMITTEE_STRONG,
                    Truth.is(committee.competence(), Strength.STRONG),
                    FormationProposalPaths.WORK_COMMITTEE_COMPETENCE,
                    committee.competence());
        }
        checks = checks.require(
                FormationRules.PARTY_LEADERSHIP_NAMED,
                Truth.of(proposal.partyOrganization().isPresent()),
                FormationProposalPaths.PARTY_ORGANIZATION);
        checks = checks.require(
                FormationRules.HEAD_NAMED, Truth.of(proposal.head().isPresent()), FormationProposalPaths.HEAD);
        boolean takesIn = mode != null && !proposal.participants().isEmpty() && mode.takesInParticipants();
        checks = sizes.require(proposal, takesIn, checks);
        ImmutableList<ReplacedOrganization> replaces = proposal.replaces();
        for (int i = 0; i < replaces.size(); i++) {
            ReplacedOrganization replaced = replaces.get(i);
            checks = checks.requireAt(
                    FormationRules.BASIC_FORM_KEPT,
                    Truth.of(replaced.sound()).not(),
                    FormationProposalPaths.REPLACES_SOUND,
                    i,
                    replaced.id());
        }
        if (mode != null) {
            checks = mode.check(proposal, checks);
        }
        return newFields.check(proposal, checks);
    }

    private static boolean isOfAny(String subdistrictId, ImmutableList<Community> communities) {
        for (int i = 0; i < communities.size(); i++) {
            if (communities.get(i).subdistrictId().equals(subdistrictId)) {
                return true;
            }
        }
        return false;
    }
}
