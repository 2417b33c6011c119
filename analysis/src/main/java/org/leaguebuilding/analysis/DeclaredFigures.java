package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.Operand;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/** The figures that stand in the conditions of an edition's files, beside its parameters. */
final class DeclaredFigures {

    private DeclaredFigures() {}

    /** All values with which declared rules compare facts. */
    static ImmutableSet<Object> of(LeagueBuildingPolicy policy) {
        return policy.documents().stream()
                .flatMap(document -> document.changes().stream())
                .flatMap(change -> DeclaredReadings.rules(change).stream())
                .flatMap(rule -> Stream.concat(rule.when().stream(), Stream.of(rule.condition())))
                .flatMap(DeclaredFigures::operands)
                .filter(Operand.Literal.class::isInstance)
                .map(operand -> ((Operand.Literal) operand).value())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<Operand> operands(Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            return comparison.operands().stream();
        }
        if (condition instanceof Condition.Count count) {
            return with(count.bound(), count.where().stream());
        }
        if (condition instanceof Condition.Sum sum) {
            return with(sum.bound(), sum.where().stream());
        }
        if (condition instanceof Condition.Elements elements) {
            return operands(elements.where());
        }
        if (condition instanceof Condition.Joint joint) {
            return joint.conditions().stream().flatMap(DeclaredFigures::operands);
        }
        return condition instanceof Condition.Not not ? operands(not.condition()) : Stream.empty();
    }

    private static Stream<Operand> with(Bound bound, Stream<Condition> where) {
        return Stream.concat(bound.operands().stream(), where.flatMap(DeclaredFigures::operands));
    }
}
