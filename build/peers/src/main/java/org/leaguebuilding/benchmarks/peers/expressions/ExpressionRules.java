package org.leaguebuilding.benchmarks.peers.expressions;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.leaguebuilding.benchmarks.peers.Found;
import org.leaguebuilding.benchmarks.peers.expressions.RuleFile.Statement;

/** The rules of a file, compiled once. */
public final class ExpressionRules {

    private final ImmutableList<Compiled> all;

    private ExpressionRules(ImmutableList<Compiled> all) {
        this.all = all;
    }

    /** Compiles all expressions of a file. */
    public static ExpressionRules compile(RuleFile file, Function<String, Expression> compiler) {
        return new ExpressionRules(file.statements().stream()
                .map(statement -> new Compiled(statement, compiler.apply(statement.expression())))
                .collect(ImmutableList.toImmutableList()));
    }

    /** What is found where the variables are the facts of a proposal. */
    public List<Found> check(Map<String, Object> facts) {
        Map<String, Object> variables = new HashMap<>(facts);
        List<Found> found = new ArrayList<>();
        boolean asked = true;
        for (int i = 0; i < all.size(); i++) {
            Compiled each = all.get(i);
            if (each.statement.isCondition()) {
                asked = each.expression.value(variables).equals(true);
            } else if (asked) {
                Object value = each.expression.value(variables);
                if (each.statement.isName()) {
                    variables.put(each.statement.head().get(1), value);
                } else {
                    each.add(value, found);
                }
            }
        }
        return found;
    }

    private record Compiled(Statement statement, Expression expression) {

        private void add(Object value, List<Found> found) {
            String rule = statement.head().get(0);
            String path = statement.head().get(1);
            if (value instanceof Collection<?> positions) {
                for (Object position : positions) {
                    found.add(new Found(rule, path.replace("[]", "[" + position + "]"), statement.isUnknown()));
                }
            } else if (value.equals(true)) {
                found.add(new Found(rule, path, statement.isUnknown()));
            }
        }
    }
}
