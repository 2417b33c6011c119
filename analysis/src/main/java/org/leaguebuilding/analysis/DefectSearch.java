package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;

/** Looks for defects in the rules about one kind of subject. */
final class DefectSearch<S extends Subject> {

    private static final int HARDER = 8;

    private final RuleFamily<S> family;
    private final LocalDate day;
    private final Scope scope;
    private final Shapes<S> shapes;
    private final ImmutableList<Judge<S>> judges;
    private final Readings readings;
    private final Enumeration enumeration;
    private final Wider<S> wider;
    private final Finder<S> finder;
    private final ImmutableList.Builder<Defect> found = ImmutableList.builder();
    private ImmutableSet<Rule> contradictory = ImmutableSet.of();
    private int most;

    DefectSearch(
            RuleFamily<S> family,
            LocalDate day,
            Scope scope,
            Figures figures,
            Shapes<S> shapes,
            ImmutableList<Judge<S>> judges,
            Runnable eachSearch) {
        this.family = family;
        this.day = day;
        this.scope = scope;
        this.most = scope.checks();
        this.shapes = shapes;
        this.judges = judges;
        this.readings = Readings.of(judges);
        this.enumeration = new Enumeration(judges, readings);
        this.wider = new Wider<>(shapes, readings, figures);
        this.finder = new Finder<>(readings, shapes, eachSearch);
    }

    ImmutableList<Defect> search() {
        List<Judge<S>> compliant = new ArrayList<>();
        for (Judge<S> judge : judges) {
            find(judge, new Goals(judge).compliant(ImmutableSet.of())).ifPresent(compliant::add);
        }
        if (compliant.isEmpty()) {
            Judge<S> largest = judges.get(judges.size() - 1);
            findAny(wider.than(largest, family.rules().rules()), goals -> goals.compliant(ImmutableSet.of()))
                    .ifPresentOrElse(compliant::add, this::addContradiction);
        }
        ImmutableList<Judge<S>> starts = ImmutableList.<Judge<S>>builder()
                .addAll(compliant)
                .addAll(judges)
                .build();
        family.rules().rules().stream()
                .filter(rule -> !contradictory.contains(rule))
                .forEach(rule -> addIfUseless(rule, starts));
        if (!compliant.isEmpty() && family.subject().equals(FormationPolicy.SUBJECT)) {
            addGaps(compliant);
        }
        Unread.of(family, readings, day).forEach(this::addUnread);
        return found.build();
    }

    private void addUnread(SubjectFact fact) {
        S any = judges.get(0).subject();
        found.add(new Defect(
                DefectKind.UNREAD_FACT,
                family.subject(),
                ImmutableList.of(),
                Optional.of(new StatedFact(family.placed(any, fact, fact.path()), Optional.empty())),
                scope.elements(),
                readings.areKnown(family.rules().rules()),
                Optional.empty()));
    }

    int checks() {
        return finder.checks();
    }

    private Optional<Judge<S>> find(Judge<S> start, Goal goal) {
        return finder.find(start, goal, most);
    }

    private Optional<Judge<S>> findAny(List<Judge<S>> starts, Function<Goals, Goal> goal) {
        return finder.findAny(starts, start -> goal.apply(new Goals(start)), most);
    }

    private void addContradiction() {
        ImmutableList<Rule> rules = Core.of(family.rules().rules(), this::findsCompliant);
        contradictory = ImmutableSet.copyOf(rules);
        Goal complying = onlyWith(new Goals(judges.get(0)), rules);
        boolean exact = !rules.isEmpty()
                && enumeration.provesNone(ImmutableSet.copyOf(rules), subject -> complying.distance(subject) == 0);
        Subject nearest = judges.get(judges.size() - 1).subject();
        found.add(defect(DefectKind.CONTRADICTION, rules, exact, Optional.of(nearest)));
    }

    private boolean findsCompliant(List<Rule> rules) {
        Judge<S> largest = judges.get(judges.size() - 1);
        return findAny(judges, goals -> onlyWith(goals, rules)).isPresent()
                || findAny(wider.than(largest, rules), goals -> onlyWith(goals, rules))
                        .isPresent();
    }

    private Goal onlyWith(Goals goals, List<Rule> rules) {
        return goals.compliant(family.rules().rules().stream()
                .filter(rule -> !rules.contains(rule))
                .collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Finds a subject of which the rule does not hold, then for each of the others that do not hold with it one where they are apart; each such
     * subject leaves fewer others to look at.
     */
    private void addIfUseless(Rule rule, List<Judge<S>> starts) {
        Optional<Judge<S>> failing = findFailing(rule, starts);
        if (failing.isEmpty()) {
            boolean exact = neverFails(rule);
            failing = exact ? failing : harder(() -> findFailing(rule, starts));
            if (failing.isEmpty()) {
                found.add(defect(DefectKind.DEAD_RULE, ImmutableList.of(rule), exact, Optional.empty()));
                return;
            }
        }
        addIfImplied(rule, failing.get(), starts);
    }

    private void addIfImplied(Rule rule, Judge<S> failing, List<Judge<S>> starts) {
        Set<Rule> beside = failingBeside(rule, failing);
        while (!beside.isEmpty()) {
            Rule other = beside.iterator().next();
            Optional<Judge<S>> apart = findApart(rule, other, failing, starts);
            if (apart.isEmpty()) {
                boolean exact = neverFailsWithout(rule, other, failing);
                apart = exact ? apart : harder(() -> findApart(rule, other, failing, starts));
                if (apart.isEmpty()) {
                    found.add(defect(
                            DefectKind.IMPLIED_RULE,
                            ImmutableList.of(rule, other),
                            exact,
                            Optional.of(failing.subject())));
                    return;
                }
            }
            beside = Sets.intersection(beside, failingBeside(rule, apart.get())).immutableCopy();
        }
    }

    /** Looks further before it is claimed that there is nothing, where not all could be gone through. */
    private Optional<Judge<S>> harder(Supplier<Optional<Judge<S>>> search) {
        most = HARDER * scope.checks();
        Optional<Judge<S>> reached = search.get();
        most = scope.checks();
        return reached;
    }

    private Optional<Judge<S>> findFailing(Rule rule, List<Judge<S>> starts) {
        return findAny(starts, goals -> goals.failing(rule))
                .or(() -> findAny(wider.than(starts.get(0), ImmutableList.of(rule)), goals -> goals.failing(rule)));
    }

    /** A subject of which one rule does not hold and the other one does, from near to far. */
    private Optional<Judge<S>> findApart(Rule rule, Rule other, Judge<S> failing, List<Judge<S>> starts) {
        Function<Goals, Goal> apart = goals -> goals.failingWithout(rule, other);
        return findAny(
                        ImmutableList.<Judge<S>>builder()
                                .add(failing)
                                .addAll(starts)
                                .build(),
                        apart)
                .or(() -> findAny(wider.than(starts.get(0), ImmutableList.of(rule, other)), apart));
    }

    private boolean neverFails(Rule rule) {
        Goal fails = new Goals(judges.get(0)).failing(rule);
        return enumeration.provesNone(ImmutableSet.of(rule), subject -> fails.distance(subject) == 0);
    }

    private boolean neverFailsWithout(Rule rule, Rule other, Judge<S> failing) {
        Goal without = new Goals(failing).failingWithout(rule, other);
        return enumeration.provesNone(ImmutableSet.of(rule, other), subject -> without.distance(subject) == 0);
    }

    /** The rules that fail with it and are no less severe, but for one that is known to say the same. */
    private Set<Rule> failingBeside(Rule rule, Judge<S> failing) {
        return Failure.andConcerns(failing.check(failing.subject())).stream()
                .filter(failure -> !failure.isMissing())
                .map(Failure::rule)
                .filter(other -> !other.equals(rule) && other.severity().compareTo(rule.severity()) <= 0)
                .filter(other -> !SaidTwice.isBy(rule, other) && !contradictory.contains(other))
                .collect(ImmutableSet.toImmutableSet());
    }

    private void addGaps(List<Judge<S>> compliant) {
        new Gaps<>(shapes, readings, scope)
                .of(compliant)
                .forEach((fact, witness) -> found.add(new Defect(
                        DefectKind.GAP,
                        family.subject(),
                        ImmutableList.of(),
                        Optional.of(fact),
                        scope.elements(),
                        false,
                        Optional.of(witness))));
    }

    private Defect defect(DefectKind kind, ImmutableList<Rule> rules, boolean exact, Optional<Subject> witness) {
        return new Defect(kind, family.subject(), rules, Optional.empty(), scope.elements(), exact, witness);
    }
}
