package org.leaguebuilding.reference.tests;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which expressions of a source have elements whatever comes: constants of an enum, and lists that are written out. */
final class Filled {

    private static final ImmutableSet<String> OF_ELEMENTS = ImmutableSet.of("of", "ofEntries", "asList", "allOf");
    private static final ImmutableSet<String> OF_OTHERS = ImmutableSet.of("concat", "copyOf", "from", "stream");
    private static final ImmutableSet<String> OF_NUMBERS = ImmutableSet.of("range", "rangeClosed");
    private static final ImmutableSet<String> KEEPING_SIZE = ImmutableSet.of(
            "stream",
            "toList",
            "map",
            "mapToObj",
            "boxed",
            "entrySet",
            "keySet",
            "values",
            "reverse",
            "sorted",
            "build",
            "buildOrThrow",
            "put",
            "add");

    private final Set<String> variables = new HashSet<>();

    Filled(Tree source) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
                if (variable.getInitializer() != null && has(variable.getInitializer())) {
                    variables.add(variable.getName().toString());
                }
                return super.visitVariable(variable, null);
            }
        }.scan(source, null);
    }

    /** Whether an expression surely has elements. */
    boolean has(ExpressionTree expression) {
        if (expression instanceof ParenthesizedTree inner) {
            return has(inner.getExpression());
        }
        if (expression instanceof NewArrayTree array) {
            return array.getInitializers() != null && !array.getInitializers().isEmpty();
        }
        if (expression instanceof IdentifierTree variable) {
            return variables.contains(variable.getName().toString());
        }
        if (expression instanceof MemberSelectTree member) {
            return isConstant(member);
        }
        return expression instanceof MethodInvocationTree call && has(call);
    }

    private boolean has(MethodInvocationTree call) {
        String name = Calls.name(call);
        if (Calls.receiver(call).filter(Filled::isType).isEmpty()) {
            return name.equals("put")
                    || name.equals("add")
                    || (KEEPING_SIZE.contains(name)
                            && Calls.receiver(call).filter(this::has).isPresent());
        }
        if (name.equals("values")) {
            return true;
        }
        if (OF_NUMBERS.contains(name)) {
            return isConstant(call.getArguments().get(1));
        }
        return (OF_ELEMENTS.contains(name) && !call.getArguments().isEmpty())
                || (OF_OTHERS.contains(name) && call.getArguments().stream().anyMatch(this::has));
    }

    /** A number, or a name in capitals. */
    static boolean isConstant(ExpressionTree expression) {
        if (expression instanceof BinaryTree both) {
            return isConstant(both.getLeftOperand()) && isConstant(both.getRightOperand());
        }
        return expression instanceof LiteralTree || expression.toString().matches("([A-Za-z0-9]+\\.)*[A-Z][A-Z_0-9]*");
    }

    /** A name that starts with a capital and is not all in capitals. */
    private static boolean isType(ExpressionTree expression) {
        return expression.toString().matches("([A-Za-z]+\\.)*[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*");
    }
}
