package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.SubjectFact;

/** What an edition knows: the codes of the sets that facts belong to, and what its files declare. Thread-safe. */
final class KnownValues {

    private static final ModeId UNKNOWN_MODE = ModeId.of("unknown-mode");

    private final LeagueBuildingPolicy policy;
    private final ImmutableSetMultimap<String, String> declared;
    private final Declarations declarations;
    private final ConcurrentMap<Class<?>, ImmutableList<?>> codes = new ConcurrentHashMap<>();

    KnownValues(LeagueBuildingPolicy policy) {
        this.policy = policy;
        this.declared = DeclaredReadings.of(policy);
        this.declarations = Declarations.of(policy);
    }

    /** What declared rules read. */
    ImmutableSetMultimap<String, String> declared() {
        return declared;
    }

    /** What the edition's files declare. */
    Declarations declarations() {
        return declarations;
    }

    /** All codes of the set that a fact, its elements or its keys belong to; of modes also one that the edition does not know. */
    ImmutableList<?> codes(SubjectFact fact) {
        return codes.computeIfAbsent(fact.codes().orElseThrow(), this::read);
    }

    private ImmutableList<?> read(Class<?> set) {
        ImmutableList<?> known = policy.codes(set);
        return set == ModeId.class
                ? ImmutableList.builder().addAll(known).add(UNKNOWN_MODE).build()
                : known;
    }
}
