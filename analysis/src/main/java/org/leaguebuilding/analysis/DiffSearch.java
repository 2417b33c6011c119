package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.ParameterKey;

/** Looks for subjects of one kind on which two editions do not agree because of one rule alone. */
final class DiffSearch<S extends Subject> {

    /** What is looked for with rules that are declared alike in both editions, which should not differ. */
    private static final int ALIKE = 20;

    private final RuleFamily<S> from;
    private final RuleFamily<S> to;
    private final Scope scope;
    private final Shapes<S> shapes;
    private final ImmutableList<Judge<S>> judges;
    private final Readings readings;
    private final List<Judge<S>> starts = new ArrayList<>();
    private int checks;

    DiffSearch(
            RuleFamily<S> from,
            RuleFamily<S> to,
            KnownValues ofTo,
            Scope scope,
            Shapes<S> shapes,
            ImmutableList<Judge<S>> judges) {
        this.from = from;
        this.to = to;
        this.scope = scope;
        this.shapes = shapes;
        this.judges = judges;
        this.readings = Readings.of(Lists.transform(judges, judge -> judge.in(to, ofTo)))
                .and(Readings.of(judges));
    }

    ImmutableList<VerdictChange> search() {
        for (Judge<S> judge : judges) {
            climb(judge, new Goals(judge).compliant(ImmutableSet.of()), scope.checks())
                    .ifPresent(subject -> starts.add(judge.like(subject)));
        }
        starts.addAll(judges);
        ImmutableList.Builder<VerdictChange> changes = ImmutableList.builder();
        rules().forEach((id, rule) -> addChanges(id, rule, changes));
        return changes.build();
    }

    int checks() {
        return checks;
    }

    private Optional<S> climb(Judge<S> start, Goal goal, int most) {
        Climb climb = new Climb(start, readings, shapes);
        Optional<Object> found = climb.find(start.subject(), goal, most);
        checks += climb.checks();
        return found.map(this::cast);
    }

    private S cast(Object subject) {
        return from.subject().subjectClass().cast(subject);
    }

    private Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        from.rules().rules().forEach(rule -> rules.put(rule.id().value(), rule));
        to.rules().rules().forEach(rule -> rules.put(rule.id().value(), rule));
        return rules;
    }

    private void addChanges(String id, Rule rule, ImmutableList.Builder<VerdictChange> changes) {
        boolean alike = isAlike(rule);
        int most = alike ? 1 + scope.checks() / ALIKE : scope.checks();
        if (alike && Readings.isShipped(from) && Readings.isShipped(to)) {
            return;
        }
        for (Verdict before : Verdict.values()) {
            for (Verdict after : Verdict.values()) {
                if (before != after) {
                    find(new Differing(id, rule, before, after), most).ifPresent(changes::add);
                }
            }
        }
    }

    /** Whether both editions have it with the same severity, of the library, and the same parameters. */
    private boolean isAlike(Rule rule) {
        Optional<Rule> before = from.rules().find(rule.id());
        Optional<Rule> after = to.rules().find(rule.id());
        return before.isPresent()
                && after.isPresent()
                && before.get().severity() == after.get().severity()
                && rule.parameters().stream().allMatch(this::isAlike);
    }

    private boolean isAlike(ParameterKey<?> key) {
        return from.parameters().value(key).equals(to.parameters().value(key));
    }

    private Optional<VerdictChange> find(Differing goal, int most) {
        for (Judge<S> start : starts) {
            Optional<S> witness = climb(start, goal, most);
            if (witness.isPresent()) {
                return VerdictChange.between(
                        from.subject(), witness.get(), from.check(witness.get()), to.check(witness.get()));
            }
        }
        return Optional.empty();
    }

    /** A subject on which a rule alone makes for one verdict in one edition and for another one in the other. */
    private final class Differing implements Goal {

        private static final int FAR = 1_000;

        private final String id;
        private final Rule rule;
        private final Verdict before;
        private final Verdict after;

        Differing(String id, Rule rule, Verdict before, Verdict after) {
            this.id = id;
            this.rule = rule;
            this.before = before;
            this.after = after;
        }

        @Override
        public int distance(Object subject) {
            return distance(from.check(cast(subject)), before) + distance(to.check(cast(subject)), after);
        }

        private int distance(Report report, Verdict wanted) {
            int others = 0;
            Verdict own = Verdict.COMPLIANT;
            for (Failure failure : Failure.of(report)) {
                if (!failure.rule().id().value().equals(id)) {
                    others++;
                } else if (own != Verdict.NON_COMPLIANT) {
                    own = failure.isMissing() ? Verdict.UNDETERMINED : Verdict.NON_COMPLIANT;
                }
            }
            return (own == wanted ? 0 : FAR) + others;
        }

        @Override
        public ImmutableSet<Rule> rules(Object subject) {
            ImmutableSet.Builder<Rule> rules = ImmutableSet.builder();
            rules.add(rule);
            for (RuleFamily<S> family : List.of(from, to)) {
                Failure.of(family.check(cast(subject))).forEach(failure -> rules.add(failure.rule()));
            }
            return rules.build();
        }
    }
}
