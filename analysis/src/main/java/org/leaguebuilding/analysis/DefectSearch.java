package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            ImmutableList<Judge<S>> judges,
            Runnable eachSearch) {
        this.family = family;
        this.day = day;
        this.scope = scope;
        this.judges = judges;
        this.readings = Readings.of(judges);
        this.enumeration = new Enumeration(judges, readings);
        this.wider = new Wider<>(shapes, readings, figures);
        this.finder = new Finder<>(readings, shapes, eachSearch);
    }

    ImmutableList<Defect> search() {
        List<Judge<S>> compliant = compliant();
        ImmutableSet<Rule> contradictory = compliant.isEmpty() ? addContradiction(compliant) : ImmutableSet.of();
        addUseless(compliant, contradictory);
        if (!compliant.isEmpty() && family.subject().equals(FormationPolicy.SUBJECT)) {
            new Gaps<>(finder, scope).of(compliant).forEach(this::addGap);
        }
        Unread.of(family, readings, day).forEach(this::addUnread);
        return found.build();
    }

    int checks() {
        return finder.checks();
    }

    private List<Judge<S>> compliant() {
        List<Judge<S>> compliant = new ArrayList<>();
        for (Judge<S> judge : judges) {
            finder.find(judge, new Goals(judge).compliant(ImmutableSet.of()), scope.checks())
                    .ifPresent(compliant::add);
        }
        return compliant;
    }

    /** The rules of it; none if one is found to comply after all. */
    private ImmutableSet<Rule> addContradiction(List<Judge<S>> compliant) {
        Judge<S> largest = judges.get(judges.size() - 1);
        Contradiction<S> contradiction = new Contradiction<>(
                family.rules().rules(), scope, judges, enumeration, new WideFinder<>(finder, wider, largest));
        Optional<Judge<S>> refuted = contradiction.refuted();
        if (refuted.isPresent()) {
            compliant.add(refuted.get());
            return ImmutableSet.of();
        }
        found.add(new Defect(
                DefectKind.CONTRADICTION,
                family.subject(),
                contradiction.rules(),
                Optional.empty(),
                scope.elements(),
                contradiction.isProven(),
                Optional.of(largest.subject())));
        return ImmutableSet.copyOf(contradiction.rules());
    }

    private void addUseless(List<Judge<S>> compliant, ImmutableSet<Rule> contradictory) {
        ImmutableList<Judge<S>> starts = ImmutableList.<Judge<S>>builder()
                .addAll(compliant)
                .addAll(judges)
                .build();
        WideFinder<S> near = new WideFinder<>(finder, wider, starts.get(0));
        found.addAll(new UselessRules<>(scope, starts, rule -> !contradictory.contains(rule), enumeration, near)
                .of(family.rules().rules()));
    }

    private void addGap(StatedFact fact, Subject witness) {
        found.add(new Defect(
                DefectKind.GAP,
                family.subject(),
                ImmutableList.of(),
                Optional.of(fact),
                scope.elements(),
                false,
                Optional.of(witness)));
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
}
