package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Rule;

/**
 * Goes through all that rules can tell apart: every value of every fact that they read, in subjects with none to the most elements of the list
 * that they read. It proves what a search only suggests. Not for rules that read objects that may be absent, maps, or several lists.
 */
final class Enumeration {

    private static final Set<Fact.Kind> COMPOSED = Set.of(Fact.Kind.OBJECT, Fact.Kind.MAP, Fact.Kind.LIST);

    private final ImmutableList<? extends Judge<?>> shapes;
    private final Readings readings;

    Enumeration(ImmutableList<? extends Judge<?>> shapes, Readings readings) {
        this.shapes = shapes;
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

    /** Whether all facts are plain ones of the subject itself or of the elements of one list. */
    private boolean isPlain(Set<String> read) {
        Set<String> lists = read.stream()
                .filter(path -> path.contains("[]"))
                .map(path -> path.substring(0, path.indexOf("[]")))
                .collect(Collectors.toSet());
        return lists.size() <= 1
                && shapes.get(0).family().facts().stream()
                        .filter(fact -> read.contains(fact.path()) && !lists.contains(fact.path()))
                        .allMatch(fact -> !COMPOSED.contains(fact.kind()) && isDirect(fact.path()));
    }

    /** Whether it stands in no object. */
    private static boolean isDirect(String path) {
        return path.substring(path.indexOf("[].") < 0 ? 0 : path.indexOf("[].") + 3)
                        .indexOf('.')
                < 0;
    }
}
