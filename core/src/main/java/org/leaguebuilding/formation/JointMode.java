package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Provision;

/**
 * Joint formation (P28, P29): adjacent communities of similar type, some with a weaker foundation, form one general branch
 * or branch and share what they have.
 */
final class JointMode extends BuiltInMode {

    private final SimilarTypes similarTypes;

    JointMode(SimilarTypes similarTypes) {
        super(ModeId.JOINT, Provision.P28, Provision.P29);
        this.similarTypes = similarTypes;
    }

    @Override
    public RuleSet rules() {
        return FormationRules.JOINT;
    }

    @Override
    public boolean joinsCommunities() {
        return true;
    }

    @Override
    public Checks check(FormationProposal proposal, Checks checks) {
        ImmutableList<Community> communities = proposal.communities();
        boolean several = communities.size() >= 2;
        checks = checks.requireCount(
                FormationRules.JOINT_SEVERAL_COMMUNITIES,
                Truth.of(several),
                FormationProposalPaths.COMMUNITIES,
                communities.size());
        if (!several) {
            return checks;
        }
        checks = Area.require(communities, checks);
        checks = similarTypes.require(communities, checks);
        checks = requireWeakerFoundation(communities, checks);
        checks = requireNobodyCouldStandAlone(communities, checks);
        checks = checks.require(
                FormationRules.JOINT_ORGANIZATION_TYPE,
                Truth.of(proposal.organizationType() != OrganizationType.COMMITTEE),
                FormationProposalPaths.ORGANIZATION_TYPE,
                proposal.organizationType());
        return Sharing.require(proposal, checks);
    }

    /** Where it is unknown, all that are known are good, and each absent one could be weaker. */
    private static Checks requireWeakerFoundation(ImmutableList<Community> communities, Checks checks) {
        Truth weaker = Truth.FALSE;
        for (int i = 0; i < communities.size(); i++) {
            weaker = weaker.or(
                    Truth.is(communities.get(i).foundation(), Foundation.GOOD).not());
        }
        if (weaker != Truth.UNKNOWN) {
            return checks.require(FormationRules.JOINT_WEAKER_FOUNDATION, weaker, FormationProposalPaths.COMMUNITIES);
        }
        for (int i = 0; i < communities.size(); i++) {
            Community community = communities.get(i);
            if (community.foundation().isEmpty()) {
                checks = checks.requireAt(
                        FormationRules.JOINT_WEAKER_FOUNDATION,
                        Truth.UNKNOWN,
                        FormationProposalPaths.COMMUNITIES_FOUNDATION,
                        i,
                        community.id());
            }
        }
        return checks;
    }

    private static Checks requireNobodyCouldStandAlone(ImmutableList<Community> communities, Checks checks) {
        for (int i = 0; i < communities.size(); i++) {
            Community community = communities.get(i);
            Truth couldStandAlone = Truth.is(community.foundation(), Foundation.GOOD)
                    .and(Truth.is(community.cadreTeam(), Strength.STRONG));
            checks = checks.requireAt(
                    FormationRules.JOINT_COULD_STAND_ALONE,
                    Truth.of(couldStandAlone != Truth.TRUE),
                    FormationProposalPaths.EACH_OF_COMMUNITIES,
                    i,
                    community.id());
        }
        return checks;
    }

    /** Every community brings a venue to the next one, and the last to the first. */
    @Override
    public FormationProposal bestCase(FormationProposal draft, ImmutableList<Community> communities) {
        FormationProposal.Builder builder = FormationProposal.builder().from(draft);
        int size = communities.size();
        for (int i = 0; i < size && size > 1; i++) {
            builder.addSharedResource(SharedResource.builder()
                    .providerCommunityId(communities.get(i).id())
                    .kind(ResourceKind.VENUE)
                    .addBeneficiaryCommunityId(communities.get((i + 1) % size).id())
                    .build());
        }
        return builder.build();
    }
}
