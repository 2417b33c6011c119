package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Verdict;

/** Looks for subjects of one kind on which two editions do not agree because of one rule alone. */
final class DiffSearch<S extends Subject> {

    /** How many times less is looked for with rules that are alike in both editions, and hardly ever differ. */
    private static final int ALIKE = 20;

    private final Differences<S> differences;
    private final Scope scope;
    private final ImmutableList<Judge<S>> judges;
    private final Finder<S> finder;
    private final List<Judge<S>> starts = new ArrayList<>();

    DiffSearch(
            Differences<S> differences,
            Scope scope,
            Shapes<S> shapes,
            ImmutableList<Judge<S>> judges,
            Runnable eachSearch) {
        this.differences = differences;
        this.scope = scope;
        this.judges = judges;
        Readings readings = Readings.of(
                        Lists.transform(judges, judge -> judge.in(differences.to(), differences.ofTo())))
                .and(Readings.of(judges));
        this.finder = new Finder<>(readings, shapes, eachSearch);
    }

    ImmutableList<VerdictChange> search() {
        for (Judge<S> judge : judges) {
            finder.find(judge, new Goals(judge).compliant(ImmutableSet.of()), scope.checks())
                    .ifPresent(starts::add);
        }
        starts.addAll(judges);
        ImmutableList.Builder<VerdictChange> changes = ImmutableList.builder();
        differences.rules().forEach(rule -> addChanges(rule, changes));
        return changes.build();
    }

    int checks() {
        return finder.checks();
    }

    private void addChanges(Rule rule, ImmutableList.Builder<VerdictChange> changes) {
        int most = differences.isAlike(rule) ? 1 + scope.checks() / ALIKE : scope.checks();
        for (Verdict before : Verdict.values()) {
            for (Verdict after : Verdict.values()) {
                if (before != after) {
                    Goal differing = new Differing<>(differences, rule, before, after);
                    finder.findAny(starts, start -> differing, most)
                            .flatMap(witness -> change(witness.subject()))
                            .ifPresent(changes::add);
                }
            }
        }
    }

    private Optional<VerdictChange> change(S witness) {
        return VerdictChange.between(
                differences.from().subject(),
                witness,
                differences.from().check(witness),
                differences.to().check(witness));
    }
}
