package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.FactTree;
import org.leaguebuilding.rule.SubjectFact;

/** How facts are laid out: what tells rows apart, and what stands on a sheet of its own. */
final class FactColumns {

    private FactColumns() {}

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
    static boolean fillsACell(FactTree tree, ImmutableList<SubjectFact> facts) {
        return facts.stream()
                .filter(fact -> fact.absence() == Fact.Absence.NEVER)
                .anyMatch(fact -> fact.kind() != Fact.Kind.OBJECT || fillsACell(tree, tree.within(fact)));
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
