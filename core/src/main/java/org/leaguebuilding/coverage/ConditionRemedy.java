package org.leaguebuilding.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.value.Coded;

/** What would mend each of the three weak conditions of an organization (P13). */
public enum ConditionRemedy implements Coded {
    /** For a weakened one: restore it, or move its members to the community's organization. */
    RESTORE("restore", "恢复团组织，或将团员转入社区团组织"),
    /** For one not yet established: establish it, relying on the Party organization that is there. */
    ESTABLISH("establish", "依靠已建立的党组织建立团组织"),
    /** For a lifeless one: strengthen its head and team, and have it take up activities that young people enjoy. */
    ENLIVEN("enliven", "选好配强团干部，开展青年喜闻乐见的活动");

    private static final ImmutableMap<OrganizationCondition, Optional<ConditionRemedy>> BY_CONDITION =
            Maps.immutableEnumMap(Map.of(
                    OrganizationCondition.WEAKENED, Optional.of(RESTORE),
                    OrganizationCondition.ABSENT, Optional.of(ESTABLISH),
                    OrganizationCondition.LIFELESS, Optional.of(ENLIVEN)));

    private final String code;
    private final String term;

    ConditionRemedy(String code, String term) {
        this.code = code;
        this.term = term;
    }

    /**
     * The remedy of a condition.
     *
     * @param condition the condition
     * @return its remedy; empty for an organization that is sound
     */
    public static Optional<ConditionRemedy> of(OrganizationCondition condition) {
        requireNonNull(condition, "condition");
        return BY_CONDITION.getOrDefault(condition, Optional.empty());
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String term() {
        return term;
    }
}
