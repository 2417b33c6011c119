package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
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

    /** Whether it is stated of the subject as a whole: it stands in no list, and in nothing that may be absent. */
    boolean isOfSubject(SubjectFact fact) {
        int dot = fact.path().lastIndexOf('.');
        return dot < 0
                || byOwner.values().stream()
                        .filter(owner -> owner.kind() == Fact.Kind.OBJECT && owner.absence() == Fact.Absence.NEVER)
                        .anyMatch(owner -> owner.path().equals(fact.path().substring(0, dot)) && isOfSubject(owner));
    }

    /** How many facts may be unknown in an object that is made up, which has no elements in its lists. */
    int unknownWithin(SubjectFact fact) {
        return within(fact).stream()
                .mapToInt(part -> (part.absence() == Fact.Absence.UNKNOWN ? 1 : 0)
                        + (part.kind() == Fact.Kind.OBJECT ? unknownWithin(part) : 0))
                .sum();
    }

    /** An object of a class that stands somewhere in the subject; empty where there is none. */
    Optional<SubjectFact> like(Class<?> type) {
        return byOwner.values().stream()
                .filter(fact -> fact.kind() == Fact.Kind.OBJECT)
                .filter(fact -> within(fact).get(0).owner().equals(type.getSimpleName()))
                .findFirst();
    }

    /** The facts of objects of a class; none if no such object stands in the subject. */
    ImmutableList<SubjectFact> componentsOf(Class<?> type) {
        return byOwner.asMap().values().stream()
                .map(ImmutableList::copyOf)
                .filter(facts -> facts.get(0).owner().equals(type.getSimpleName()))
                .findFirst()
                .orElse(ImmutableList.of());
    }

    /**
     * The paths, with the lists of whose elements they speak and the codes that say which kind of element it is. Whether a rule reads these does not
     * always show: where all kinds are there, none can become another.
     */
    ImmutableSet<String> withLists(Collection<String> paths) {
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        for (String path : paths) {
            all.add(path);
            int end = path.lastIndexOf("[].");
            if (end >= 0) {
                all.add(path.substring(0, end));
                byOwner.get(path.substring(0, end) + "[].").stream()
                        .filter(fact -> fact.kind() == Fact.Kind.CODE && fact.absence() == Fact.Absence.NEVER)
                        .forEach(fact -> all.add(fact.path()));
            }
        }
        return all.build();
    }

    /** How many elements of a list can be told apart by codes that are always there; 0 for a list whose elements have none. */
    int codesOf(SubjectFact list, KnownValues known) {
        return within(list).stream()
                .filter(fact -> fact.kind() == Fact.Kind.CODE && fact.absence() == Fact.Absence.NEVER)
                .mapToInt(fact -> known.codes(fact).size())
                .reduce((one, other) -> one * other)
                .orElse(0);
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
