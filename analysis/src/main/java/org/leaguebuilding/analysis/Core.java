package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;

/** Narrows rules down to those that contradict each other. */
final class Core {

    private Core() {}

    /** Rules that cannot all be satisfied, and without any one of which the others can; in the order of all. */
    static ImmutableList<Rule> of(ImmutableList<Rule> all, Predicate<List<Rule>> canBeSatisfied) {
        List<Rule> core = all.stream()
                .filter(rule -> rule.severity() != Severity.CONCERN)
                .collect(Collectors.toCollection(ArrayList::new));
        for (Rule rule : ImmutableList.copyOf(core)) {
            core.remove(rule);
            if (canBeSatisfied.test(core)) {
                core.add(rule);
            }
        }
        return all.stream().filter(core::contains).collect(ImmutableList.toImmutableList());
    }
}
