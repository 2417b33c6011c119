package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;

/** Looks for defects in the rules about one kind of subject. */
final class DefectSearch<S extends Subject> {

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

    DefectSearch(
            RuleFamily<S> family,
            LocalDate day,
            Scope scope,
            Figures figures,
            Shapes<S> shapes,
            ImmutableList<Judge<S>> judges) {
        this.family = family;
        this.day = day;
        this.scope = scope;
        this.shapes = shapes;
        this.judges = judges;
        this.readings = Readings.of(judges);
        this.enumeration = new Enumeration(judges, readings);
        this.wider = new Wider<>(shapes, readings, figures);
        this.finder = new Finder<>(readings, shapes);
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
        if (!compliant.isEmpty()) {
            family.rules().rules().forEach(rule -> addIfUseless(rule, compliant));
            if (family.subject().equals(FormationPolicy.SUBJECT)) {
                addGaps(compliant);
            }
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
        return finder.find(start, goal, scope.checks());
    }

    private Optional<Judge<S>> findAny(List<Judge<S>> starts, Function<Goals, Goal> goal) {
        return finder.findAny(starts, start -> goal.apply(new Goals(start)), scope.checks());
    }

    private void addContradiction() {
        ImmutableList<Rule> rules = Core.of(family.rules().rules(), this::findsCompliant);
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

    private void addIfUseless(Rule rule, List<Judge<S>> starts) {
        if (findAny(starts, goals -> goals.failingAlone(rule)).isPresent()) {
            return;
        }
        ImmutableList<Judge<S>> all = ImmutableList.<Judge<S>>builder()
                .addAll(starts)
                .addAll(wider.than(starts.get(0), ImmutableList.of(rule)))
                .build();
        if (findAny(all.subList(starts.size(), all.size()), goals -> goals.failingAlone(rule))
                .isPresent()) {
            return;
        }
        Optional<Judge<S>> failing = findAny(all, goals -> goals.failing(rule));
        if (failing.isEmpty()) {
            addDead(rule);
        } else {
            addImplied(rule, failing.get());
        }
    }

    private void addDead(Rule rule) {
        Goal fails = new Goals(judges.get(0)).failing(rule);
        boolean exact = enumeration.provesNone(ImmutableSet.of(rule), subject -> fails.distance(subject) == 0);
        found.add(defect(DefectKind.DEAD_RULE, ImmutableList.of(rule), exact, Optional.empty()));
    }

    private void addImplied(Rule rule, Judge<S> failing) {
        for (Rule other : failingBeside(rule, failing)) {
            Goals goals = new Goals(failing);
            Goal without = goals.failingWithout(rule, other);
            if (find(failing, without).isEmpty()) {
                boolean exact =
                        enumeration.provesNone(ImmutableSet.of(rule, other), subject -> without.distance(subject) == 0);
                found.add(defect(
                        DefectKind.IMPLIED_RULE, ImmutableList.of(rule, other), exact, Optional.of(failing.subject())));
                return;
            }
        }
    }

    /** The rules that fail with it and are no less severe. */
    private static <S extends Subject> Set<Rule> failingBeside(Rule rule, Judge<S> failing) {
        return Failure.andConcerns(failing.check(failing.subject())).stream()
                .filter(failure -> !failure.isMissing())
                .map(Failure::rule)
                .filter(other -> !other.equals(rule) && other.severity().compareTo(rule.severity()) <= 0)
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
