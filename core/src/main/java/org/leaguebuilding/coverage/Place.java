package org.leaguebuilding.coverage;

import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.rule.Truth;

/**
 * Somewhere that League work and League organizations should be (P36): a community, or a site within one. Implementations
 * are immutable and thread-safe.
 */
public sealed interface Place permits SurveyedCommunity, Site {

    /** {@return the place's id in the host's system} */
    String id();

    /**
     * Its youth, members or not.
     *
     * @return 0 or more; absent means unknown
     */
    OptionalInt youthCount();

    /**
     * Its League members.
     *
     * @return 0 or more; absent means unknown
     */
    OptionalInt memberCount();

    /**
     * The condition of the League organization that its members belong to.
     *
     * @return the condition, {@link OrganizationCondition#ABSENT} where there is none; absent means unknown
     */
    Optional<OrganizationCondition> organization();

    /**
     * Whether there is League work at the place.
     *
     * @return the truth of it
     */
    Truth hasLeagueWork();

    /**
     * Whether there are youth at the place. Members are youth: where only they have been counted, one of them is enough.
     *
     * @return the truth of it
     */
    default Truth hasYouth() {
        if (youthCount().isPresent()) {
            return Truth.isAtLeast(youthCount(), 1);
        }
        return Truth.isAtLeast(memberCount(), 1) == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * Whether the place has so many members. They are no more than its youth: where only the youth have been counted, and
     * are fewer, it has not.
     *
     * @param minimum how many
     * @return the truth of it
     */
    default Truth hasMembers(long minimum) {
        OptionalInt most = memberCount().isPresent() ? memberCount() : youthCount();
        Truth enough = Truth.isAtLeast(most, minimum);
        return enough == Truth.TRUE && minimum > 0 && memberCount().isEmpty() ? Truth.UNKNOWN : enough;
    }
}
