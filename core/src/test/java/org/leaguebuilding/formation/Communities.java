package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.Strength;

/** Communities of which every fact is known: in subdistrict s1, with ten members, of the old residential type. */
final class Communities {

    private Communities() {}

    /** One that can stand alone, and touches nobody. */
    static Community.Builder strong(String id) {
        return Community.builder()
                .id(id)
                .name("社区" + id)
                .subdistrictId("s1")
                .type(CommunityType.OLD_RESIDENTIAL)
                .adjacentTo(ImmutableSet.of())
                .memberCount(10)
                .youthCount(100)
                .foundation(Foundation.GOOD)
                .cadreTeam(Strength.STRONG);
    }

    /** One that has to join others, and touches those that are named. */
    static Community.Builder weak(String id, String... adjacentTo) {
        return strong(id)
                .foundation(Foundation.WEAK)
                .cadreTeam(Strength.FAIR)
                .adjacentTo(ImmutableSet.copyOf(adjacentTo));
    }

    /** c0, c1, c2 and so on, of which each names the next as adjacent. */
    static ImmutableList<Community> chain(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> (i + 1 < size ? weak("c" + i, "c" + (i + 1)) : weak("c" + i)).build())
                .collect(ImmutableList.toImmutableList());
    }
}
