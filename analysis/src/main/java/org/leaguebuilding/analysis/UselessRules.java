package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;

/** Looks for rules that add nothing to the others: those that never fail, and those with which another one always fails. */
final class UselessRules<S extends Subject> {

    private final Scope scope;
    private final ImmutableList<Judge<S>> starts;
    private final Predicate<Rule> isLookedAt;
    private final Enumeration enumeration;
    private final WideFinder<S> finder;

    UselessRules(
            Scope scope,
            ImmutableList<Judge<S>> starts,
            Predicate<Rule> isLookedAt,
            Enumeration enumeration,
            WideFinder<S> finder) {
        this.scope = scope;
        this.starts = starts;
        this.isLookedAt = isLookedAt;
        this.enumeration = enumeration;
        this.finder = finder;
    }

    ImmutableList<Defect> of(List<Rule> rules) {
        return rules.stream()
                .filter(isLookedAt)
                .flatMap(rule -> defect(rule).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Defect> defect(Rule rule) {
        Function<Goals, Goal> fails = goals -> goals.failing(rule);
        ImmutableList<Rule> itself = ImmutableList.of(rule);
        Absence<S> neverFails = absence(itself, fails, starts);
        Optional<Judge<S>> failing = neverFails.refuted(scope);
        return failing.isPresent()
                ? implied(rule, failing.get())
                : Optional.of(defect(DefectKind.DEAD_RULE, itself, neverFails.isProven(), Optional.empty()));
    }

    /** Finds for each rule that fails with it a subject where they are apart; each such subject leaves fewer others to look at. */
    private Optional<Defect> implied(Rule rule, Judge<S> failing) {
        ImmutableList<Judge<S>> fromNearToFar =
                ImmutableList.<Judge<S>>builder().add(failing).addAll(starts).build();
        Set<Rule> beside = failingBeside(rule, failing);
        while (!beside.isEmpty()) {
            Rule other = beside.iterator().next();
            ImmutableList<Rule> both = ImmutableList.of(rule, other);
            Absence<S> neverApart = absence(both, goals -> goals.failingWithout(rule, other), fromNearToFar);
            Optional<Judge<S>> apart = neverApart.refuted(scope);
            if (apart.isEmpty()) {
                return Optional.of(
                        defect(DefectKind.IMPLIED_RULE, both, neverApart.isProven(), Optional.of(failing.subject())));
            }
            beside = Sets.intersection(beside, failingBeside(rule, apart.get())).immutableCopy();
        }
        return Optional.empty();
    }

    private Absence<S> absence(ImmutableList<Rule> rules, Function<Goals, Goal> goal, List<Judge<S>> from) {
        Goal reached = goal.apply(new Goals(from.get(0)));
        return new Absence<>(
                most -> finder.find(from, rules, goal, most),
                () -> enumeration.provesNone(ImmutableSet.copyOf(rules), subject -> reached.distance(subject) == 0));
    }

    /** The rules that fail with it and are no less severe, but for one that is known to say the same. */
    private Set<Rule> failingBeside(Rule rule, Judge<S> failing) {
        return Failure.andConcerns(failing.check(failing.subject())).stream()
                .filter(failure -> !failure.isMissing())
                .map(Failure::rule)
                .filter(other -> !other.equals(rule) && other.severity().compareTo(rule.severity()) <= 0)
                .filter(other -> isLookedAt.test(other) && !SaidTwice.isBy(rule, other))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Defect defect(DefectKind kind, ImmutableList<Rule> rules, boolean exact, Optional<Subject> witness) {
        return new Defect(
                kind, starts.get(0).family().subject(), rules, Optional.empty(), scope.elements(), exact, witness);
    }
}
