package org.leaguebuilding.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.assessment.Grade;
import org.leaguebuilding.diagnosis.Direction;
import org.leaguebuilding.diagnosis.Measure;
import org.leaguebuilding.diagnosis.Problem;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.testing.coverage.RuleCoverage;
import org.leaguebuilding.testing.coverage.RuleCoverageSummary;
import org.leaguebuilding.testing.fixture.Draws;
import org.leaguebuilding.testing.fixture.Examples;
import org.leaguebuilding.testing.fixture.FamilyFixture;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.leaguebuilding.testing.fixture.Step;
import org.leaguebuilding.validation.MalformedValueException;

/** What a host may call refuses null at once and names the parameter; only what is asserted about may be null. */
class NullsTest {

    private static final ImmutableMap<Class<?>, Object> SAMPLES = samples();

    private static ImmutableMap<Class<?>, Object> samples() {
        LeagueBuildingPolicy policy = Editions.wuhan2005();
        Report report = Reports.mixed();
        FormationAdvice advice = policy.advise(Fixtures.community(), ImmutableList.of());
        RuleCases cases = RuleCases.of(policy);
        RuleCase<FormationProposal> one = cases.caseOf("formation.joint.adjacent", FormationProposal.class);
        Rule rule = one.rule();
        RuleCoverage coverage = RuleCoverage.of(policy);
        DiagnosisAssert diagnosis = LeagueBuildingAssertions.assertThat(policy.diagnose(Fixtures.diagnosisInput()));
        return ImmutableMap.<Class<?>, Object>builder()
                .put(LeagueBuildingPolicy.class, policy)
                .put(Report.class, report)
                .put(Finding.class, report.findings().get(0))
                .put(Trace.class, policy.trace(Fixtures.jointProposal()))
                .put(FormationAdvice.class, advice)
                .put(RuleCases.class, cases)
                .put(RuleCase.class, one)
                .put(Step.class, one.violated())
                .put(RuleFamily.class, policy.formation())
                .put(SubjectType.class, FormationPolicy.SUBJECT)
                .put(Generators.class, Generators.of(policy))
                .put(Examples.class, Examples.of(policy))
                .put(FamilyFixture.class, new OwnFixture())
                .put(Draws.class, Draws.of(1))
                .put(RuleCoverage.class, coverage)
                .put(RuleCoverageSummary.class, coverage.summary())
                .put(RuleSet.class, policy.rules())
                .put(Rule.class, rule)
                .put(RuleId.class, rule.id())
                .put(Rule[].class, new Rule[] {rule})
                .put(String.class, "1")
                .put(String[].class, new String[] {"1"})
                .put(Basis[].class, new Basis[] {Provision.P28})
                .put(Verdict.class, Verdict.COMPLIANT)
                .put(Severity.class, Severity.VIOLATION)
                .put(Origin.class, Origin.SOURCE)
                .put(ModeId.class, ModeId.of("joint"))
                .put(Problem.class, Problem.LOW_RECOGNITION)
                .put(Problem[].class, new Problem[] {Problem.LOW_RECOGNITION})
                .put(Measure.class, Measure.RECOGNITION)
                .put(Direction.class, Direction.NETWORK)
                .put(Grade.class, Grade.of("good"))
                .put(Grade[].class, new Grade[] {Grade.of("good")})
                .put(Locale.class, Locale.ROOT)
                .put(Subject.class, Fixtures.jointProposal())
                .put(Object.class, Fixtures.jointProposal())
                .put(Class.class, FormationProposal.class)
                .put(Supplier.class, (Supplier<Integer>) () -> 1)
                .put(Collection.class, ImmutableList.of())
                .put(List.class, List.of(1))
                .put(Object[].class, new Object[] {1})
                .put(Optional.class, Optional.empty())
                .put(ImmutableList.class, ImmutableList.of())
                .put(ImmutableSet.class, ImmutableSet.of())
                .put(int.class, 1)
                .put(long.class, 1L)
                .put(ReportAssert.class, LeagueBuildingAssertions.assertThat(report))
                .put(
                        FindingsAssert.class,
                        new FindingsAssert(LeagueBuildingAssertions.assertThat(report), report.findings(), "any"))
                .put(FindingAssert.class, new FindingAssert(null))
                .put(TraceAssert.class, new TraceAssert(null))
                .put(AdviceAssert.class, new AdviceAssert(null))
                .put(
                        ModeAdviceAssert.class,
                        new ModeAdviceAssert(
                                new AdviceAssert(null), advice.modes().get(0)))
                .put(ScoreAssert.class, new ScoreAssert(null))
                .put(BundledResultAssert.class, new BundledResultAssert(null))
                .put(DiagnosisAssert.class, diagnosis)
                .put(ProblemAssert.class, diagnosis.rulesOut(Problem.LOW_RECOGNITION))
                .put(PolicyAssert.class, LeagueBuildingAssertions.assertThat(policy))
                .put(ParameterAssert.class, new ParameterAssert(null))
                .buildOrThrow();
    }

    /** A fixture with what every fixture has. */
    private static final class OwnFixture implements FamilyFixture<FormationProposal> {
        @Override
        public SubjectType<FormationProposal> subject() {
            return FormationPolicy.SUBJECT;
        }

        @Override
        public ImmutableMap<String, FormationProposal> examples(RuleFamily<FormationProposal> family) {
            return ImmutableMap.of();
        }

        @Override
        public ImmutableList<RuleCase<FormationProposal>> cases(RuleFamily<FormationProposal> family) {
            return ImmutableList.of();
        }
    }

    /** The classes that the module exports to all. */
    private static Stream<Class<?>> exported() throws Exception {
        Path classes = Path.of(LeagueBuildingAssertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleDescriptor module;
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(in);
        }
        List<Class<?>> found = new ArrayList<>();
        for (ModuleDescriptor.Exports exports : module.exports()) {
            if (!exports.isQualified()) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(
                        classes.resolve(exports.source().replace('.', '/')), "*.class")) {
                    for (Path file : files) {
                        String name = file.getFileName().toString().replace(".class", "");
                        found.add(Class.forName(exports.source() + "." + name));
                    }
                }
            }
        }
        return found.stream().filter(NullsTest::isPublic);
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer) || outer.isInterface());
    }

    private static Stream<Executable> entries(Class<?> type) {
        Stream<Method> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .filter(method -> !type.isEnum() || !method.getName().equals("valueOf"))
                .filter(method -> !isOfAnother(type, method))
                .filter(method -> !Modifier.isAbstract(method.getModifiers())); // a host's own
        return Stream.<Executable>concat(methods, Stream.of(type.getDeclaredConstructors()))
                .filter(entry -> Modifier.isPublic(entry.getModifiers()));
    }

    /** Whether a type of another library, or of the JDK, says what the method does. */
    private static boolean isOfAnother(Class<?> type, Method method) {
        return TypeToken.of(type).getTypes().rawTypes().stream()
                .filter(above -> !above.equals(type))
                .flatMap(above -> Stream.of(above.getDeclaredMethods()))
                .anyMatch(declared -> declared.getName().equals(method.getName())
                        && Arrays.equals(declared.getParameterTypes(), method.getParameterTypes()));
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    /** What is wrong with the answer to null for one parameter; nothing if it is refused by its name. */
    private static Stream<String> fault(Executable entry, int parameter) {
        @Nullable Object[] arguments = new @Nullable Object[entry.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == parameter ? null : SAMPLES.get(entry.getParameterTypes()[i]);
        }
        String name = entry.getParameters()[parameter].getName();
        String where = entry + ", " + name + ": ";
        try {
            Object result = entry instanceof Method method
                    ? method.invoke(SAMPLES.get(entry.getDeclaringClass()), arguments)
                    : ((Constructor<?>) entry).newInstance(arguments);
            return Stream.of(where + "gave " + result);
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            boolean named = thrown instanceof NullPointerException && name.equals(thrown.getMessage());
            boolean refused = thrown instanceof MalformedValueException malformed && name.equals(malformed.field());
            return named || refused ? Stream.empty() : Stream.of(where + thrown);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new AssertionError(where, e);
        }
    }

    /** The parameters that may not be null. */
    private static Stream<Integer> parameters(Executable entry) {
        AnnotatedType[] types = entry.getAnnotatedParameterTypes();
        return IntStream.range(0, types.length)
                .filter(i -> !entry.getParameterTypes()[i].isPrimitive() && !isNullable(types[i]))
                .boxed();
    }

    @Test
    void is_refused_by_everything_that_is_exported() throws Exception {
        List<Executable> entries = exported()
                .flatMap(NullsTest::entries)
                .filter(entry -> parameters(entry).findAny().isPresent())
                .toList();
        assertThat(entries).hasSizeGreaterThan(90);
        assertThat(entries.stream()
                        .flatMap(entry -> Stream.of(entry.getParameterTypes()))
                        .filter(type -> !SAMPLES.containsKey(type))
                        .distinct())
                .as("types without a sample")
                .isEmpty();
        assertThat(entries.stream().flatMap(entry -> parameters(entry).flatMap(i -> fault(entry, i))))
                .isEmpty();
    }
}
