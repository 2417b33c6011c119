package org.leaguebuilding.benchmarks.peers.expressions;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules in the order of a file. A line that is not indented is a head, and what is indented under it its expression:
 *
 * <ul>
 *   <li>{@code when}: what follows, up to the next one, is asked where this is true;
 *   <li>{@code let NAME}: a value that expressions after it use;
 *   <li>{@code RULE PATH} or {@code RULE PATH unknown}: where the rule does not hold, or cannot be judged. It is true or
 *       false, or the positions of elements if the path has {@code []}.
 * </ul>
 *
 * @param statements the heads and their expressions
 */
public record RuleFile(ImmutableList<Statement> statements) {

    /**
     * A head with its expression.
     *
     * @param head the words of the head
     * @param expression the expression
     */
    public record Statement(ImmutableList<String> head, String expression) {

        boolean isCondition() {
            return head.get(0).equals("when");
        }

        boolean isName() {
            return head.get(0).equals("let");
        }

        boolean isUnknown() {
            return head.size() > 2;
        }
    }

    /** Reads the text of a file. Lines that start with {@code //} are comments. */
    public static RuleFile parse(String text) {
        ImmutableList.Builder<Statement> statements = ImmutableList.builder();
        List<String> body = new ArrayList<>();
        String head = "";
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("//")) {
                continue;
            }
            if (line.startsWith(" ")) {
                body.add(line);
                continue;
            }
            add(head, body, statements);
            head = line;
        }
        add(head, body, statements);
        return new RuleFile(statements.build());
    }

    private static void add(String head, List<String> body, ImmutableList.Builder<Statement> statements) {
        if (!head.isEmpty()) {
            statements.add(new Statement(ImmutableList.copyOf(head.split(" ")), String.join("\n", body)));
            body.clear();
        }
    }

    /** The names of the values that expressions use. */
    public ImmutableList<String> names() {
        return statements.stream()
                .filter(Statement::isName)
                .map(statement -> statement.head().get(1))
                .collect(ImmutableList.toImmutableList());
    }
}
