package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Optional;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
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
                FormationPaths.COMMUNITIES,
                communities.size());
        if (!several) {
            return checks;
        }
        checks = requireOneArea(communities, checks);
        checks = requireSimilarTypes(communities, checks);
        checks = requireWeakerFoundation(communities, checks);
        checks = requireNobodyCouldStandAlone(communities, checks);
        checks = checks.require(
                FormationRules.JOINT_ORGANIZATION_TYPE,
                Truth.of(proposal.organizationType() != OrganizationType.COMMITTEE),
                FormationPaths.ORGANIZATION_TYPE,
                proposal.organizationType());
        return requireSharing(proposal, checks);
    }

    private static Checks requireOneArea(ImmutableList<Community> communities, Checks checks) {
        if (communities.size() > Area.MOST_BITS) {
            return requireOneWideArea(communities, checks);
        }
        long connected = Area.reach(communities, false);
        boolean whole = Long.bitCount(connected) == communities.size();
        long possible = whole ? connected : Area.reach(communities, true);
        for (int i = 0; i < communities.size(); i++) {
            Truth inside = inside((connected >>> i & 1) == 1, (possible >>> i & 1) == 1);
            checks = requireInside(inside, communities, i, checks);
        }
        return checks;
    }

    private static Checks requireOneWideArea(ImmutableList<Community> communities, Checks checks) {
        BitSet connected = Area.wideReach(communities, false);
        boolean whole = connected.cardinality() == communities.size();
        BitSet possible = whole ? connected : Area.wideReach(communities, true);
        for (int i = 0; i < communities.size(); i++) {
            checks = requireInside(inside(connected.get(i), possible.get(i)), communities, i, checks);
        }
        return checks;
    }

    private static Truth inside(boolean connected, boolean possible) {
        if (connected) {
            return Truth.TRUE;
        }
        return possible ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static Checks requireInside(Truth inside, ImmutableList<Community> communities, int i, Checks checks) {
        return checks.requireAt(
                FormationRules.JOINT_ADJACENT,
                inside,
                FormationPaths.COMMUNITY_ADJACENT,
                i,
                communities.get(i).id());
    }

    private Checks requireSimilarTypes(ImmutableList<Community> communities, Checks checks) {
        Optional<CommunityType> first = communities.get(0).type();
        if (first.isEmpty()) {
            return checks.requireAt(
                    FormationRules.JOINT_SIMILAR_TYPE,
                    Truth.UNKNOWN,
                    FormationPaths.COMMUNITY_TYPE,
                    0,
                    communities.get(0).id());
        }
        for (int i = 1; i < communities.size(); i++) {
            Community community = communities.get(i);
            checks = checks.requireAt(
                    FormationRules.JOINT_SIMILAR_TYPE,
                    similarTypes.areSimilar(community.type(), first.get()),
                    FormationPaths.COMMUNITY_TYPE,
                    i,
                    community.id(),
                    community.type(),
                    first);
        }
        return checks;
    }

    private static Checks requireWeakerFoundation(ImmutableList<Community> communities, Checks checks) {
        Truth weaker = Truth.FALSE;
        for (int i = 0; i < communities.size(); i++) {
            weaker = weaker.or(
                    Truth.is(communities.get(i).foundation(), Foundation.GOOD).not());
        }
        return checks.require(FormationRules.JOINT_WEAKER_FOUNDATION, weaker, FormationPaths.COMMUNITIES);
    }

    private static Checks requireNobodyCouldStandAlone(ImmutableList<Community> communities, Checks checks) {
        for (int i = 0; i < communities.size(); i++) {
            Community community = communities.get(i);
            Truth couldStandAlone = Truth.is(community.foundation(), Foundation.GOOD)
                    .and(Truth.is(community.cadreTeam(), Strength.STRONG));
            checks = checks.requireAt(
                    FormationRules.JOINT_COULD_STAND_ALONE,
                    Truth.of(couldStandAlone != Truth.TRUE),
                    FormationPaths.COMMUNITY,
                    i,
                    community.id());
        }
        return checks;
    }

    private static Checks requireSharing(FormationProposal proposal, Checks checks) {
        ImmutableList<Community> communities = proposal.communities();
        long first = Sharing.among(proposal, 0);
        long sharing = first;
        for (int i = 0; i < communities.size(); i++) {
            sharing = isNextBlock(i) ? Sharing.among(proposal, i) : sharing;
            checks = checks.requireAt(
                    FormationRules.JOINT_GIVES,
                    Truth.of(Sharing.gives(sharing, i)),
                    FormationPaths.COMMUNITY,
                    i,
                    communities.get(i).id());
        }
        sharing = first;
        for (int i = 0; i < communities.size(); i++) {
            sharing = isNextBlock(i) ? Sharing.among(proposal, i) : sharing;
            checks = checks.requireAt(
                    FormationRules.JOINT_GAINS,
                    Truth.of(Sharing.gains(sharing, i)),
                    FormationPaths.COMMUNITY,
                    i,
                    communities.get(i).id());
        }
        return checks;
    }

    private static boolean isNextBlock(int community) {
        return community > 0 && community % Sharing.BLOCK == 0;
    }

    /** Every community brings a venue to all the others. */
    @Override
    public FormationProposal bestCase(FormationProposal draft, ImmutableList<Community> communities) {
        FormationProposal.Builder builder = FormationProposal.builder().from(draft);
        for (Community provider : communities) {
            ImmutableSet<String> others = communities.stream()
                    .map(Community::id)
                    .filter(id -> !id.equals(provider.id()))
                    .collect(ImmutableSet.toImmutableSet());
            if (!others.isEmpty()) {
                builder.addSharedResource(SharedResource.builder()
                        .providerCommunityId(provider.id())
                        .kind(ResourceKind.VENUE)
                        .beneficiaryCommunityIds(others)
                        .build());
            }
        }
        return builder.build();
    }
}
