package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.SubjectFact;

/** The facts of a type of subject by what they stand in. Immutable and thread-safe. */
final class FactTree {

    private final ImmutableListMultimap<String, SubjectFact> byOwner;

    FactTree(ImmutableList<SubjectFact> facts) {
        ImmutableListMultimap.Builder<String, SubjectFact> owners = ImmutableListMultimap.builder();
        for (SubjectFact fact : facts) {
            owners.put(fact.path().substring(0, fact.path().lastIndexOf('.') + 1), fact);
        }
        this.byOwner = owners.build();
    }

    /** The facts of the subject itself. */
    ImmutableList<SubjectFact> top() {
        return byOwner.get("");
    }

    /** The facts of the object that stands at a fact, or of the objects in its list. */
    ImmutableList<SubjectFact> within(SubjectFact fact) {
        return byOwner.get(fact.path() + (fact.kind() == Fact.Kind.LIST ? "[]." : "."));
    }

    /** An object of a class that stands somewhere in the subject; empty where there is none. */
    Optional<SubjectFact> like(Class<?> type) {
        return byOwner.values().stream()
                .filter(fact -> fact.kind() == Fact.Kind.OBJECT)
                .filter(fact -> within(fact).get(0).owner().equals(type.getSimpleName()))
                .findFirst();
    }

    /** The code by which the elements of a list are told apart. */
    SubjectFact keyOf(SubjectFact list) {
        return within(list).stream()
                .filter(fact -> fact.kind() == Fact.Kind.CODE || fact.kind() == Fact.Kind.OPEN_CODE)
                .filter(fact -> fact.absence() == Fact.Absence.NEVER)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(list + " has elements without a code"));
    }
}
