package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.FactTree;
import org.leaguebuilding.rule.SubjectFact;

/** What follows from where facts stand in their subject. */
final class FactStructure {

    private static final String ELEMENTS = "[]";

    private FactStructure() {}

    /** Whether it is stated of the subject as a whole: it stands in no list, and in nothing that may be absent. */
    static boolean isOfSubject(FactTree tree, SubjectFact fact) {
        int dot = fact.path().lastIndexOf('.');
        return dot < 0
                || tree.all().stream()
                        .filter(owner -> owner.path().equals(fact.path().substring(0, dot)))
                        .anyMatch(owner -> owner.kind() == Fact.Kind.OBJECT
                                && owner.absence() == Fact.Absence.NEVER
                                && isOfSubject(tree, owner));
    }

    /** Whether it is a fact of the subject itself. */
    static boolean isTop(SubjectFact fact) {
        return fact.path().indexOf('.') < 0;
    }

    /** How many facts may be unknown in an object that is made up, which has no elements in its lists. */
    static int unknownWithin(FactTree tree, SubjectFact fact) {
        return tree.within(fact).stream()
                .mapToInt(part -> (part.absence() == Fact.Absence.UNKNOWN ? 1 : 0)
                        + (part.kind() == Fact.Kind.OBJECT ? unknownWithin(tree, part) : 0))
                .sum();
    }

    /**
     * The paths, with the lists of whose elements they speak and the codes that say which kind of element it is. Whether a rule reads these does not
     * always show: where all kinds are there, none can become another.
     */
    static ImmutableSet<String> withLists(FactTree tree, Collection<String> paths) {
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        for (String path : paths) {
            all.add(path);
            int end = path.lastIndexOf(ELEMENTS + ".");
            if (end >= 0) {
                all.add(path.substring(0, end));
                tree.within(path.substring(0, end) + ELEMENTS).stream()
                        .filter(FactStructure::isKind)
                        .forEach(fact -> all.add(fact.path()));
            }
        }
        return all.build();
    }

    /** How many elements of a list can be told apart by codes that are always there; 0 for a list whose elements have none. */
    static int codesOf(FactTree tree, SubjectFact list, KnownValues known) {
        return tree.within(list).stream()
                .filter(FactStructure::isKind)
                .mapToInt(fact -> known.codes(fact).size())
                .reduce((one, other) -> one * other)
                .orElse(0);
    }

    /** The code by which the elements of a list are told apart. */
    static SubjectFact keyOf(FactTree tree, SubjectFact list) {
        return tree.within(list).stream()
                .filter(fact -> fact.kind() == Fact.Kind.CODE || fact.kind() == Fact.Kind.OPEN_CODE)
                .filter(fact -> fact.absence() == Fact.Absence.NEVER)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(list + " has elements without a code"));
    }

    /** Whether it says what kind of thing the object is, of which none is to be left out. */
    static boolean isKind(SubjectFact fact) {
        return fact.kind() == Fact.Kind.CODE && fact.absence() == Fact.Absence.NEVER;
    }

    /** Whether it is a list of objects. */
    static boolean isListOfObjects(SubjectFact fact) {
        return fact.kind() == Fact.Kind.LIST
                && fact.elements().filter(Fact.Kind.OBJECT::equals).isPresent();
    }
}
