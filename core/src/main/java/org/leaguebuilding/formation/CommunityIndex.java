package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Map;
import org.leaguebuilding.community.Community;

/**
 * Where each covered community stands, by its id. Up to {@link #FEW} communities are gone through one by one, which
 * allocates nothing; beyond, one look-up by hash replaces a walk through all of them.
 */
final class CommunityIndex {

    /** How many communities are few: as many as the bits of a {@code long}. */
    static final int FEW = Long.SIZE;

    /** The place of a community that is not covered. */
    static final int NOT_COVERED = -1;

    private final Map<String, Integer> places;

    CommunityIndex(ImmutableList<Community> communities) {
        this.places = Maps.newHashMapWithExpectedSize(communities.size());
        for (int i = 0; i < communities.size(); i++) {
            places.put(communities.get(i).id(), i);
        }
    }

    /** The place of the community of that id. */
    int of(String id) {
        return places.getOrDefault(id, NOT_COVERED);
    }

    /** The place of the community of that id among few. */
    static int among(ImmutableList<Community> few, String id) {
        for (int i = 0; i < few.size(); i++) {
            if (few.get(i).id().equals(id)) {
                return i;
            }
        }
        return NOT_COVERED;
    }
}
