package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.function.Predicate;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.FactTree;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.SubjectFact;

/**
 * Goes through all that rules can tell apart: every value of every fact that they read, in subjects with none to the most elements of the list
 * that they read. It proves what a search only suggests. Values that have an order are not all gone through, only those beside figures of the edition; so
 * rules are left out that may compare or add two of them. Left out are also rules that read objects that may be absent, maps, lists of
 * plain values, or several lists.
 */
final class Enumeration {

    private static final Set<Fact.Kind> COMPOSED = Set.of(Fact.Kind.OBJECT, Fact.Kind.MAP, Fact.Kind.LIST);

    private static final Set<Fact.Kind> ORDERED =
            Set.of(Fact.Kind.COUNT, Fact.Kind.SHARE, Fact.Kind.DECIMAL, Fact.Kind.DAY);

    private final ImmutableList<? extends Judge<?>> shapes;
    private final FactTree tree;
    private final Readings readings;

    Enumeration(ImmutableList<? extends Judge<?>> shapes, Readings readings) {
        this.shapes = shapes;
        this.tree = FactTree.of(shapes.get(0).family().facts());
        this.readings = readings;
    }

    /** Whether it went through all subjects and none was like that. */
    boolean provesNone(Set<Rule> rules, Predicate<Object> like) {
        if (!readings.areKnown(rules)) {
            return false;
        }
        ImmutableSet<String> read =
                rules.stream().flatMap(rule -> readings.of(rule).stream()).collect(ImmutableSet.toImmutableSet());
        return isPlain(read) && shapes.stream().allMatch(shape -> new Combinations(shape, read, like).findsNone());
    }

    /** Whether all facts are plain ones of the subject itself or of the elements of one list, and at most one has an order. */
    private boolean isPlain(Set<String> read) {
        ImmutableList<SubjectFact> lists = readOf(tree.all(), read).stream()
                .filter(FactStructure::isListOfObjects)
                .collect(ImmutableList.toImmutableList());
        ImmutableSet.Builder<SubjectFact> gone = ImmutableSet.builder();
        gone.addAll(lists);
        gone.addAll(readOf(tree.top(), read));
        lists.forEach(list -> gone.addAll(readOf(tree.within(list), read)));
        ImmutableSet<SubjectFact> through = gone.build();
        return lists.size() <= 1
                && through.size() == read.size()
                && through.stream().allMatch(fact -> lists.contains(fact) || !COMPOSED.contains(fact.kind()))
                && isOrderedAtMostOnce(through, lists);
    }

    private static ImmutableList<SubjectFact> readOf(ImmutableList<SubjectFact> facts, Set<String> read) {
        return facts.stream().filter(fact -> read.contains(fact.path())).collect(ImmutableList.toImmutableList());
    }

    /** Whether at most one fact has an order, which stands in no list and is not compared with the number of a list. */
    private static boolean isOrderedAtMostOnce(Set<SubjectFact> facts, ImmutableList<SubjectFact> lists) {
        ImmutableList<SubjectFact> ordered =
                facts.stream().filter(fact -> ORDERED.contains(fact.kind())).collect(ImmutableList.toImmutableList());
        return ordered.size() <= 1
                && ordered.stream()
                        .allMatch(fact ->
                                FactStructure.isTop(fact) && (lists.isEmpty() || fact.kind() != Fact.Kind.COUNT));
    }
}
