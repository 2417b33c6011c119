package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.Operand;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;

/** Which facts the rules read that an edition's files declare: those that their conditions name. */
final class DeclaredReadings {

    private static final String MODE = "mode";

    private final ImmutableSet<String> known;
    private final ImmutableSet.Builder<String> read = ImmutableSet.builder();

    private DeclaredReadings(ImmutableSet<String> known) {
        this.known = known;
    }

    /** {@return the paths of the facts by the ids of the declared rules} */
    static ImmutableSetMultimap<String, String> of(LeagueBuildingPolicy policy) {
        ImmutableSet<String> facts = policy.families().stream()
                .map(RuleFamily::facts)
                .flatMap(Collection::stream)
                .map(SubjectFact::path)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSetMultimap.Builder<String, String> readings = ImmutableSetMultimap.builder();
        policy.documents().stream()
                .flatMap(document -> document.changes().stream())
                .forEach(change -> rules(change).forEach(rule -> {
                    readings.putAll(rule.id(), new DeclaredReadings(facts).of(rule));
                    if (change instanceof Change.AddedMode) {
                        readings.put(rule.id(), MODE);
                    }
                }));
        return readings.build();
    }

    /** The rules that a change declares. */
    static ImmutableList<DeclaredRule> rules(Change change) {
        if (change instanceof Change.AddedRule added) {
            return ImmutableList.of(added.rule());
        }
        return change instanceof Change.AddedMode mode ? mode.rules() : ImmutableList.of();
    }

    private ImmutableSet<String> of(DeclaredRule rule) {
        ImmutableList<String> scopes =
                rule.each().map(list -> ImmutableList.of("", within("", list))).orElse(ImmutableList.of(""));
        rule.each().ifPresent(list -> add("", list));
        rule.when().ifPresent(when -> addAll(when, scopes));
        addAll(rule.condition(), scopes);
        return read.build();
    }

    private static String within(String scope, String list) {
        return scope + list + "[].";
    }

    private void addAll(Condition condition, ImmutableList<String> scopes) {
        if (condition instanceof Condition.Comparison comparison) {
            add(comparison.fact(), scopes);
            comparison.operands().forEach(operand -> add(operand, scopes));
        } else if (condition instanceof Condition.Presence presence) {
            add(presence.fact(), scopes);
        } else if (condition instanceof Condition.Count count) {
            add(count.list(), scopes);
            count.bound().operands().forEach(operand -> add(operand, scopes));
            count.where().ifPresent(where -> addAll(where, inner(scopes, count.list())));
        } else if (condition instanceof Condition.Sum sum) {
            add(sum.list(), scopes);
            add(sum.of(), inner(scopes, sum.list()));
            sum.bound().operands().forEach(operand -> add(operand, scopes));
            sum.where().ifPresent(where -> addAll(where, inner(scopes, sum.list())));
        } else if (condition instanceof Condition.Elements elements) {
            add(elements.list(), scopes);
            addAll(elements.where(), inner(scopes, elements.list()));
        } else if (condition instanceof Condition.Joint joint) {
            joint.conditions().forEach(each -> addAll(each, scopes));
        } else if (condition instanceof Condition.Not not) {
            addAll(not.condition(), scopes);
        }
    }

    private static ImmutableList<String> inner(ImmutableList<String> scopes, String list) {
        ImmutableList.Builder<String> inner = ImmutableList.<String>builder().addAll(scopes);
        scopes.forEach(scope -> inner.add(within(scope, list)));
        return inner.build();
    }

    private void add(Operand operand, ImmutableList<String> scopes) {
        if (operand instanceof Operand.OfFact fact) {
            add(fact.name(), scopes);
        }
    }

    private void add(String name, ImmutableList<String> scopes) {
        scopes.forEach(scope -> add(scope, name));
    }

    /** The fact, with the objects that it stands in; of a value by key the map. */
    private void add(String scope, String name) {
        for (String path = scope + name;
                path.length() > scope.length();
                path = path.substring(0, Math.max(path.lastIndexOf('.'), 0))) {
            if (known.contains(path)) {
                read.add(path);
            }
        }
    }
}
