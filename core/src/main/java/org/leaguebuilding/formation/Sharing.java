package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;

/**
 * Whether every covered community gives to another one, and gains from another one (P29). Up to {@link CommunityIndex#FEW}
 * communities are answered in bits, without allocating: one pass over the resources answers both for {@link #BLOCK} of them.
 * For more, every beneficiary is looked up once.
 */
final class Sharing {

    /** How many communities one pass answers. */
    private static final int BLOCK = 32;

    private Sharing() {}

    static Checks require(FormationProposal proposal, Checks checks) {
        return proposal.communities().size() <= CommunityIndex.FEW
                ? requireOfFew(proposal, checks)
                : requireOfMany(proposal, checks);
    }

    private static Checks requireOfFew(FormationProposal proposal, Checks checks) {
        ImmutableList<Community> communities = proposal.communities();
        long first = among(proposal, 0);
        long second = communities.size() > BLOCK ? among(proposal, BLOCK) : 0;
        long giving = (first >>> BLOCK) | ((second >>> BLOCK) << BLOCK);
        long gaining = Integer.toUnsignedLong((int) first) | (second << BLOCK);
        for (int i = 0; i < communities.size(); i++) {
            checks = require(FormationRules.JOINT_GIVES, (giving >>> i & 1) == 1, communities, i, checks);
        }
        for (int i = 0; i < communities.size(); i++) {
            checks = require(FormationRules.JOINT_GAINS, (gaining >>> i & 1) == 1, communities, i, checks);
        }
        return checks;
    }

    private static Checks requireOfMany(FormationProposal proposal, Checks checks) {
        ImmutableList<Community> communities = proposal.communities();
        BitSet giving = new BitSet(communities.size());
        BitSet gaining = new BitSet(communities.size());
        CommunityIndex index = new CommunityIndex(communities);
        for (SharedResource resource : proposal.sharedResources()) {
            int provider = index.of(resource.providerCommunityId());
            if (provider != CommunityIndex.NOT_COVERED) {
                share(resource, provider, index, giving, gaining);
            }
        }
        for (int i = 0; i < communities.size(); i++) {
            checks = require(FormationRules.JOINT_GIVES, giving.get(i), communities, i, checks);
        }
        for (int i = 0; i < communities.size(); i++) {
            checks = require(FormationRules.JOINT_GAINS, gaining.get(i), communities, i, checks);
        }
        return checks;
    }

    private static void share(
            SharedResource resource, int provider, CommunityIndex index, BitSet giving, BitSet gaining) {
        for (String id : resource.beneficiaryCommunityIds()) {
            int beneficiary = index.of(id);
            if (beneficiary != CommunityIndex.NOT_COVERED) {
                giving.set(provider);
                gaining.set(beneficiary);
            }
        }
    }

    private static Checks require(
            Rule rule, boolean shares, ImmutableList<Community> communities, int i, Checks checks) {
        return checks.requireAt(
                rule,
                Truth.of(shares),
                FormationProposalPaths.EACH_OF_COMMUNITIES,
                i,
                communities.get(i).id());
    }

    /** Who gives, in the upper half, and who gains, in the lower, among the communities from a multiple of a block on. */
    private static long among(FormationProposal proposal, int block) {
        ImmutableList<Community> communities = proposal.communities();
        ImmutableList<SharedResource> resources = proposal.sharedResources();
        int giving = 0;
        int gaining = 0;
        for (int i = 0; i < resources.size(); i++) {
            SharedResource resource = resources.get(i);
            int provider = CommunityIndex.among(communities, resource.providerCommunityId());
            if (provider != CommunityIndex.NOT_COVERED) {
                int using = using(resource, communities, block);
                gaining |= using;
                if (isIn(block, provider) && (using != 0 || isUsed(resource, communities))) {
                    giving |= 1 << provider;
                }
            }
        }
        return (long) giving << BLOCK | Integer.toUnsignedLong(gaining);
    }

    private static boolean isIn(int block, int community) {
        return community >= block && community < block + BLOCK;
    }

    private static int using(SharedResource resource, ImmutableList<Community> communities, int block) {
        int using = 0;
        for (int i = block; i < Math.min(block + BLOCK, communities.size()); i++) {
            if (resource.beneficiaryCommunityIds().contains(communities.get(i).id())) {
                using |= 1 << i;
            }
        }
        return using;
    }

    private static boolean isUsed(SharedResource resource, ImmutableList<Community> communities) {
        for (int block = 0; block < communities.size(); block += BLOCK) {
            if (using(resource, communities, block) != 0) {
                return true;
            }
        }
        return false;
    }
}
