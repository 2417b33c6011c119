package org.leaguebuilding.reference.tests;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Calls of methods in a source. */
final class Calls {

    private Calls() {}

    static String name(MethodInvocationTree call) {
        ExpressionTree method = call.getMethodSelect();
        return method instanceof MemberSelectTree member
                ? member.getIdentifier().toString()
                : method.toString();
    }

    /** What a method is called of; empty where it is one of the class itself. */
    static Optional<ExpressionTree> receiver(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree member
                ? Optional.of(member.getExpression())
                : Optional.empty();
    }

    /** Helpers that assert are named so. */
    static boolean isAssertion(MethodInvocationTree call) {
        String name = name(call);
        return name.startsWith("assert") || name.startsWith("refuse") || name.equals("fail");
    }

    static boolean asserts(@Nullable Tree part) {
        return any(part, Calls::isAssertion);
    }

    static boolean any(@Nullable Tree part, Predicate<MethodInvocationTree> sought) {
        return Boolean.TRUE.equals(
                new TreeScanner<Boolean, @Nullable Void>() {
                    @Override
                    public Boolean visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
                        return sought.test(call) || Boolean.TRUE.equals(super.visitMethodInvocation(call, null));
                    }

                    @Override
                    public Boolean reduce(Boolean one, Boolean other) {
                        return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
                    }
                }.scan(part, null));
    }
}
