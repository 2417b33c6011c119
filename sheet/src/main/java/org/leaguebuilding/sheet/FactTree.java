package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.SubjectFact;

/** The facts of a kind of subject by what they stand in. Immutable and thread-safe. */
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

    /** The facts of the values of a map; none where the values have no facts of their own. */
    ImmutableList<SubjectFact> valuesOf(SubjectFact map) {
        return map.valueClass().flatMap(this::like).map(this::within).orElseGet(ImmutableList::of);
    }

    private Optional<SubjectFact> like(Class<?> type) {
        return byOwner.values().stream()
                .filter(fact -> fact.kind() == Fact.Kind.OBJECT)
                .filter(fact -> within(fact).get(0).owner().equals(type.getSimpleName()))
                .findFirst();
    }

    /** The fact by which values of a type are told apart. */
    static SubjectFact keyOf(ImmutableList<SubjectFact> facts) {
        return facts.stream()
                .filter(fact -> fact.absence() == Fact.Absence.NEVER)
                .filter(fact -> fact.kind() == Fact.Kind.ID
                        || fact.kind() == Fact.Kind.CODE
                        || fact.kind() == Fact.Kind.OPEN_CODE)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(facts + " have no id"));
    }

    /** Whether a value of these facts cannot stand in a row that leaves all of its cells empty. */
    boolean fillsACell(ImmutableList<SubjectFact> facts) {
        return facts.stream()
                .filter(fact -> fact.absence() == Fact.Absence.NEVER)
                .anyMatch(fact -> fact.kind() != Fact.Kind.OBJECT || fillsACell(within(fact)));
    }

    /** Whether the fact stands on a sheet of its own. */
    static boolean isSheet(SubjectFact fact) {
        return fact.kind() == Fact.Kind.MAP
                || (fact.kind() == Fact.Kind.LIST
                        && fact.elements().filter(Fact.Kind.OBJECT::equals).isPresent());
    }

    /** Whether a list that is absent is another than one without elements. */
    static boolean isOptionalList(SubjectFact fact) {
        return fact.kind() == Fact.Kind.LIST && fact.absence() == Fact.Absence.UNKNOWN && !fact.isOpen();
    }
}
