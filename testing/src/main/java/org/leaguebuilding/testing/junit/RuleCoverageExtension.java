package org.leaguebuilding.testing.junit;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.testing.coverage.RuleCoverage;
import org.leaguebuilding.testing.coverage.RuleCoverageSummary;
import org.leaguebuilding.testing.internal.Seen;

/**
 * Keeps a {@link RuleCoverage} for the tests of a class that is annotated with {@link RequireRuleCoverage}: counts what they see by the library's
 * assertions and cases, hands it to constructors and methods that take one, publishes its summary as the report entry {@value #ENTRY} after the last test of the
 * class, and fails the class or the run where the threshold is not reached.
 *
 * <p>Who runs a single test, in an IDE say, sets the JUnit configuration parameter {@value #ENFORCED} to {@code false}: then
 * the summary is published and nothing fails.
 *
 * <p>The collector is kept in JUnit's own store, so tests may run in parallel, and nothing outlives the run. Thread-safe.
 */
public final class RuleCoverageExtension
        implements BeforeAllCallback, AfterAllCallback, InvocationInterceptor, ParameterResolver {

    /** The key of the published report entry. */
    public static final String ENTRY = "rule-coverage";

    /** The JUnit configuration parameter that can turn off the threshold. */
    public static final String ENFORCED = "org.leaguebuilding.testing.rule-coverage.enforced";

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(RuleCoverageExtension.class);

    /** Called by JUnit. */
    public RuleCoverageExtension() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        collected(context); // tells a class without rules so, whether or not its tests take a collector
    }

    @Override
    public void afterAll(ExtensionContext context) {
        begunBy(context).ifPresent(collected -> {
            RuleCoverageSummary summary = collected.coverage().summary();
            context.publishReportEntry(ENTRY, summary.textInBothLanguages());
            summary.requireAtLeast(collected.minimumPercent());
        });
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        see(test, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        see(test, context);
    }

    @Override
    public <T extends @Nullable Object> T interceptTestFactoryMethod(
            Invocation<T> tests, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        return see(tests, context);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> test, DynamicTestInvocationContext dynamic, ExtensionContext context) throws Throwable {
        see(test, context);
    }

    /** In whichever thread JUnit runs it. */
    @CanIgnoreReturnValue
    private static <T extends @Nullable Object> T see(Invocation<T> test, ExtensionContext context) throws Throwable {
        try {
            return Seen.during(collected(context).coverage(), () -> {
                try {
                    return test.proceed();
                } catch (Exception | Error e) {
                    throw e;
                } catch (Throwable e) {
                    throw new UndeclaredThrowableException(e);
                }
            });
        } catch (UndeclaredThrowableException e) {
            throw e.getUndeclaredThrowable();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(RuleCoverage.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return collected(context).coverage();
    }

    private static Collected collect(RequireRuleCoverage required, ExtensionContext context) {
        boolean enforced = context.getConfigurationParameter(ENFORCED)
                .map(Boolean::parseBoolean)
                .orElse(true);
        int demanded = RuleCoverageSummary.requirePercent(required.minimumPercent());
        int minimum = enforced ? demanded : 0;
        if (required.scope() == CoverageScope.TEST_CLASS) {
            return new Collected(begin(required), minimum);
        }
        RunCoverage run = store(context.getRoot())
                .getOrComputeIfAbsent(RunKey.of(required), key -> new RunCoverage(begin(required)), RunCoverage.class);
        run.demand(minimum);
        return new Collected(run.coverage(), 0);
    }

    private static RuleCoverage begin(RequireRuleCoverage required) {
        LeagueBuildingPolicy policy =
                TestedEdition.of(required.edition(), required.of()).policy();
        return RuleCoverage.of(policy.id(), new RuleSet(TestedEdition.rules(policy, required.families())));
    }

    /** The collector of the class, or of the one that it is nested in. */
    private static Collected collected(ExtensionContext context) {
        for (Optional<ExtensionContext> at = Optional.of(context);
                at.isPresent();
                at = at.get().getParent()) {
            Optional<Collected> begun = begunBy(at.get());
            if (begun.isPresent()) {
                return begun.get();
            }
        }
        throw new ExtensionConfigurationException(
                context.getDisplayName() + " has no rules to cover: annotate the class with @RequireRuleCoverage");
    }

    /**
     * The collector of an annotated class, begun when it is first asked for: the instance that all tests of a class share is made
     * before any callback. Kept under the class's own id, for stores look into those around them.
     */
    private static Optional<Collected> begunBy(ExtensionContext context) {
        return context.getTestMethod().isPresent()
                ? Optional.empty()
                : context.getTestClass()
                        .flatMap(type -> AnnotationSupport.findAnnotation(type, RequireRuleCoverage.class))
                        .map(required -> store(context)
                                .getOrComputeIfAbsent(
                                        context.getUniqueId(), id -> collect(required, context), Collected.class));
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }

    /** The collector of a class, and the threshold that it is judged by. */
    private record Collected(RuleCoverage coverage, int minimumPercent) {}

    /** Classes that are annotated alike share a collector. */
    private record RunKey(String edition, Class<? extends EditionUnderTest> of, ImmutableList<String> families) {
        static RunKey of(RequireRuleCoverage required) {
            return new RunKey(required.edition(), required.of(), ImmutableList.copyOf(required.families()));
        }
    }
}
