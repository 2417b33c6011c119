package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;

/** Looks for rules about one kind of subject that cannot all be satisfied. Not thread-safe; made for each question. */
final class Contradiction<S extends Subject> {

    private final ImmutableList<Rule> all;
    private final ImmutableList<Judge<S>> judges;
    private final Enumeration enumeration;
    private final WideFinder<S> finder;
    private final Absence<S> absence;
    private final Scope scope;
    private ImmutableList<Rule> rules = ImmutableList.of();

    Contradiction(
            ImmutableList<Rule> all,
            Scope scope,
            ImmutableList<Judge<S>> judges,
            Enumeration enumeration,
            WideFinder<S> finder) {
        this.all = all;
        this.scope = scope;
        this.judges = judges;
        this.enumeration = enumeration;
        this.finder = finder;
        this.absence = new Absence<>(most -> compliant(all, most), this::isExact);
    }

    /** A judge of a subject that complies after all; empty if there is a contradiction. */
    Optional<Judge<S>> refuted() {
        return absence.refuted(scope);
    }

    /** The fewest rules that contradict each other. */
    ImmutableList<Rule> rules() {
        return rules;
    }

    boolean isProven() {
        return absence.isProven();
    }

    /** Narrows the rules down, for fewer of them can be gone through where all cannot. */
    private boolean isExact() {
        rules = Core.of(all, fewer -> compliant(fewer, scope.checks()).isPresent());
        Goal complying = onlyWith(new Goals(judges.get(0)), rules);
        return !rules.isEmpty()
                && enumeration.provesNone(ImmutableSet.copyOf(rules), subject -> complying.distance(subject) == 0);
    }

    private Optional<Judge<S>> compliant(List<Rule> with, int most) {
        return finder.find(judges, with, goals -> onlyWith(goals, with), most);
    }

    private Goal onlyWith(Goals goals, Collection<Rule> with) {
        return goals.compliant(
                all.stream().filter(rule -> !with.contains(rule)).collect(ImmutableSet.toImmutableSet()));
    }
}
