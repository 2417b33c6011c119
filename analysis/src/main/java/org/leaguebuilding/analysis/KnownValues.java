package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import java.util.stream.Stream;
import org.leaguebuilding.condition.KnownCodes;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;

/** The codes that an edition knows of the sets that facts belong to. */
final class KnownValues {

    private static final ModeId UNKNOWN_MODE = ModeId.of("unknown-mode");

    private final LeagueBuildingPolicy policy;
    private final ImmutableSetMultimap<String, String> declared;

    KnownValues(LeagueBuildingPolicy policy) {
        this.policy = policy;
        this.declared = DeclaredReadings.of(policy);
    }

    /** What declared rules read. */
    ImmutableSetMultimap<String, String> declared() {
        return declared;
    }

    /** All codes of the set that a fact, its elements or its keys belong to. */
    ImmutableList<? extends Object> codes(SubjectFact fact) {
        Class<?> set = fact.codes().orElseThrow();
        return Optional.<Object[]>ofNullable(set.getEnumConstants())
                .map(ImmutableList::copyOf)
                .orElseGet(() -> open(set));
    }

    private ImmutableList<Object> open(Class<?> set) {
        if (set == ModeId.class) {
            return Stream.concat(policy.formation().modes().stream().map(FormationMode::id), Stream.of(UNKNOWN_MODE))
                    .collect(ImmutableList.toImmutableList());
        }
        if (set == SubjectType.class) {
            return policy.families().stream().map(RuleFamily::subject).collect(ImmutableList.toImmutableList());
        }
        return ImmutableList.copyOf(KnownCodes.of(set));
    }
}
