package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.community.Community;

/**
 * Who of the covered communities gives to another one, and who gains from another one (P29). One pass over the resources
 * answers both for {@link #BLOCK} communities, in the bits of one {@code long}, without allocating.
 */
final class Sharing {

    /** How many communities are answered at once. */
    static final int BLOCK = 32;

    private static final int NOT_COVERED = -1;

    private Sharing() {}

    /** Who gives and who gains among the communities from a multiple of {@link #BLOCK} on. */
    static long among(FormationProposal proposal, int block) {
        ImmutableList<Community> communities = proposal.communities();
        ImmutableList<SharedResource> resources = proposal.sharedResources();
        int giving = 0;
        int gaining = 0;
        for (int i = 0; i < resources.size(); i++) {
            SharedResource resource = resources.get(i);
            int provider = indexOf(resource.providerCommunityId(), communities);
            if (provider != NOT_COVERED) {
                int using = using(resource, communities, block);
                gaining |= using;
                if (isIn(block, provider) && (using != 0 || isUsed(resource, communities))) {
                    giving |= 1 << provider;
                }
            }
        }
        return (long) giving << BLOCK | Integer.toUnsignedLong(gaining);
    }

    /** Whether a community provides a resource that another covered one uses. */
    static boolean gives(long sharing, int community) {
        return (sharing >>> BLOCK >>> community % BLOCK & 1) == 1;
    }

    /** Whether a community uses a resource that another covered one provides. */
    static boolean gains(long sharing, int community) {
        return (sharing >>> community % BLOCK & 1) == 1;
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

    private static int indexOf(String id, ImmutableList<Community> communities) {
        for (int i = 0; i < communities.size(); i++) {
            if (communities.get(i).id().equals(id)) {
                return i;
            }
        }
        return NOT_COVERED;
    }
}
