package org.leaguebuilding.reference.tests;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a test asserts of each element of something that may have none, and what it waits for without a limit. */
final class Undecided extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private static final ImmutableSet<String> OF_EACH = ImmutableSet.of(
            "allSatisfy", "allMatch", "noneSatisfy", "noneMatch", "hasOnlyElementsOfType", "hasOnlyElementsOfTypes");
    private static final ImmutableSet<String> LEAVING_OUT =
            ImmutableSet.of("filteredOn", "filteredOnAssertions", "flatExtracting", "flatMap", "filter");
    private static final ImmutableSet<String> ENDLESS = ImmutableSet.of("join", "await", "waitFor", "acquire");
    private static final ImmutableSet<String> OF_TIME =
            ImmutableSet.of("assertTimeout", "assertTimeoutPreemptively", "nanoTime", "currentTimeMillis", "sleep");

    private final ImmutableList.Builder<String> found = ImmutableList.builder();
    private final TestSource source;
    private final Filled filled;

    private Undecided(TestSource source) {
        this.source = source;
        this.filled = new Filled(source.tree());
    }

    /** What is found in a source: its line, and what is wrong there. */
    static ImmutableList<String> in(TestSource source) {
        Undecided undecided = new Undecided(source);
        undecided.scan(source.tree(), null);
        return undecided.found.build();
    }

    private void say(Tree part, String what) {
        found.add(source.line(part) + ": " + what);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
        String name = Calls.name(call);
        boolean asserts = call.getArguments().stream().anyMatch(Calls::asserts);
        if (OF_EACH.contains(name) && isOfAssertion(call) && !isKnownToHaveAny(call)) {
            say(call, name + " of what may be empty: say isNotEmpty() or how many before it");
        } else if (name.startsWith("ifPresent") && asserts) {
            say(call, name + " of what may be absent: say that it is there");
        } else if (name.startsWith("forEach") && asserts) {
            requireAny(call, Calls.receiver(call));
        } else if (isEndless(name, call.getArguments().size())) {
            say(call, name + " has no limit");
        } else if (OF_TIME.contains(name)) {
            say(call, name + " leaves the answer to the machine");
        }
        return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree loop, @Nullable Void none) {
        if (Calls.asserts(loop.getStatement())) {
            requireAny(loop, Optional.of(loop.getExpression()));
        }
        return super.visitEnhancedForLoop(loop, null);
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree loop, @Nullable Void none) {
        if (Calls.asserts(loop.getStatement())) {
            Optional<ExpressionTree> end = Optional.ofNullable(loop.getCondition())
                    .filter(BinaryTree.class::isInstance)
                    .map(condition -> ((BinaryTree) condition).getRightOperand());
            if (end.filter(Filled::isConstant).isEmpty()) {
                requireAny(loop, end.map(Undecided::owner));
            }
        }
        return super.visitForLoop(loop, null);
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree loop, @Nullable Void none) {
        if (Calls.asserts(loop.getStatement())) {
            requireAny(loop, Optional.empty());
        }
        return super.visitWhileLoop(loop, null);
    }

    private static boolean isEndless(String name, int arguments) {
        return (ENDLESS.contains(name) && arguments == 0) || (name.equals("awaitUninterruptibly") && arguments == 1);
    }

    private void requireAny(Tree loop, Optional<ExpressionTree> over) {
        if (over.filter(filled::has).isEmpty() && !Looked.at(over, loop, method())) {
            say(loop, "a loop that may run over nothing: say how many, or count what it looked at");
        }
    }

    private Tree method() {
        TreePath path = getCurrentPath();
        while (path.getParentPath() != null && !(path.getLeaf() instanceof MethodTree)) {
            path = path.getParentPath();
        }
        return path.getLeaf();
    }

    /** Of which list an index or a length is. */
    private static ExpressionTree owner(ExpressionTree end) {
        if (end instanceof MethodInvocationTree call) {
            return Calls.receiver(call).orElse(end);
        }
        return end instanceof MemberSelectTree member ? member.getExpression() : end;
    }

    /** Whether it stands in a chain behind {@code assertThat}. */
    private static boolean isOfAssertion(MethodInvocationTree call) {
        ExpressionTree root = call;
        while (root instanceof MethodInvocationTree method
                && Calls.receiver(method).isPresent()) {
            root = Calls.receiver(method).get();
        }
        return root instanceof MethodInvocationTree method && Calls.isAssertion(method);
    }

    /** Whether the chain says of the same elements, before or behind, that there are some. */
    private boolean isKnownToHaveAny(MethodInvocationTree call) {
        return before(call) || behind(getCurrentPath());
    }

    private boolean before(MethodInvocationTree call) {
        ExpressionTree part = call;
        while (part instanceof MethodInvocationTree method && !LEAVING_OUT.contains(Calls.name(method))) {
            if (saysAny(method) || filled.has(method)) {
                return true;
            }
            Optional<ExpressionTree> receiver = Calls.receiver(method);
            if (receiver.isEmpty()) {
                return method.getArguments().stream().anyMatch(filled::has);
            }
            part = receiver.get();
        }
        return false;
    }

    private static boolean behind(TreePath path) {
        TreePath part = path;
        while (part.getParentPath().getLeaf() instanceof MemberSelectTree
                && part.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree method) {
            if (LEAVING_OUT.contains(Calls.name(method))) {
                return false;
            }
            if (saysAny(method)) {
                return true;
            }
            part = part.getParentPath().getParentPath();
        }
        return false;
    }

    private static boolean saysAny(MethodInvocationTree call) {
        String name = Calls.name(call);
        return name.equals("isNotEmpty")
                || (name.startsWith("hasS") && !call.getArguments().toString().equals("0"))
                || name.startsWith("contains")
                || name.startsWith("any");
    }
}
