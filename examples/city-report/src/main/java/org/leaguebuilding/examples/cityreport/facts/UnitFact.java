package org.leaguebuilding.examples.cityreport.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.FactTree;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;

/**
 * The fact by which one kind of subject names the unit that it is about. Immutable and thread-safe.
 *
 * @param kind what kind of unit it names
 * @param fact the fact, or the list in whose elements it stands
 * @param within of a list the fact of its elements
 */
public record UnitFact(Kind kind, SubjectFact fact, Optional<SubjectFact> within) {

    /** What kind of unit a fact names, the first that a subject has. */
    public enum Kind {
        /** A community. */
        COMMUNITY("communityId"),
        /** A League organization. */
        ORGANIZATION("organizationId"),
        /** A district. */
        DISTRICT("districtId"),
        /** A unit of a level that the subject names as well. */
        UNIT("unitId"),
        /** Each community that it lists. */
        COMMUNITIES("communities");

        private final String fact;

        Kind(String fact) {
            this.fact = fact;
        }
    }

    /**
     * {@return the fact of each kind of subject that has one, by the class of the subjects}
     *
     * @param policy the edition
     */
    public static ImmutableMap<Class<?>, UnitFact> byClass(LeagueBuildingPolicy policy) {
        ImmutableMap.Builder<Class<?>, UnitFact> facts = ImmutableMap.builder();
        for (RuleFamily<?> family : policy.families()) {
            of(FactTree.of(family.facts()))
                    .ifPresent(fact -> facts.put(family.subject().subjectClass(), fact));
        }
        return facts.buildOrThrow();
    }

    private static Optional<UnitFact> of(FactTree tree) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> named(tree.top(), kind.fact).stream()
                        .map(fact -> new UnitFact(kind, fact, named(tree.within(fact), "id"))))
                .findFirst();
    }

    private static Optional<SubjectFact> named(ImmutableList<SubjectFact> facts, String name) {
        return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    /**
     * {@return the ids of the units that a subject is about; one, or of a list those of its elements}
     *
     * @param subject the subject
     */
    public ImmutableList<String> ids(Subject subject) {
        Object value = Objects.requireNonNull(fact.valueIn(subject));
        return fact.kind() == Fact.Kind.LIST
                ? ((Collection<?>) value)
                        .stream()
                                .map(element ->
                                        String.valueOf(within.orElseThrow().valueIn(element)))
                                .collect(ImmutableList.toImmutableList())
                : ImmutableList.of(value.toString());
    }
}
