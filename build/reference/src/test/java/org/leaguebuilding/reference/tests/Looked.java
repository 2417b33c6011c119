package org.leaguebuilding.reference.tests;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a method asserts that a loop of its looked at something. */
final class Looked {

    private static final ImmutableSet<String> CHANGES =
            ImmutableSet.of("add", "addAll", "addAndGet", "put", "merge", "increment", "incrementAndGet");

    private Looked() {}

    /**
     * Looks outside of the loop for an assertion on what it runs over, or on what is counted or kept in it.
     *
     * @param over what the loop runs over
     * @param loop the loop
     * @param method the method in which it stands
     */
    static boolean at(Optional<ExpressionTree> over, Tree loop, Tree method) {
        Set<String> kept = changedIn(loop);
        boolean[] asserted = new boolean[1];
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void scan(@Nullable Tree part, @Nullable Void none) {
                return part == loop ? null : super.scan(part, null);
            }

            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
                if (Calls.isAssertion(call) && !call.getArguments().isEmpty()) {
                    String asked = call.getArguments().get(0).toString();
                    asserted[0] |=
                            over.filter(list -> list.toString().equals(asked)).isPresent()
                                    || kept.stream().anyMatch(name -> names(asked, name));
                }
                return super.visitMethodInvocation(call, null);
            }
        }.scan(method, null);
        return asserted[0];
    }

    private static boolean names(String expression, String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                .matcher(expression)
                .find();
    }

    private static Set<String> changedIn(Tree loop) {
        Set<String> changed = new HashSet<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitUnary(UnaryTree count, @Nullable Void none) {
                if (count.getKind() == Tree.Kind.POSTFIX_INCREMENT || count.getKind() == Tree.Kind.PREFIX_INCREMENT) {
                    changed.add(count.getExpression().toString());
                }
                return super.visitUnary(count, null);
            }

            @Override
            public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree sum, @Nullable Void none) {
                changed.add(sum.getVariable().toString());
                return super.visitCompoundAssignment(sum, null);
            }

            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
                if (CHANGES.contains(Calls.name(call))) {
                    Calls.receiver(call).ifPresent(kept -> changed.add(kept.toString()));
                }
                return super.visitMethodInvocation(call, null);
            }
        }.scan(loop, null);
        return changed;
    }
}
