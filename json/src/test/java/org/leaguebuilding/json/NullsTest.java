package org.leaguebuilding.json;

import static java.io.OutputStream.nullOutputStream;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.TypeToken;
import com.google.common.util.concurrent.MoreExecutors;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.Kept;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.input.UnknownProperty;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.json.receipt.DecisionReceipt;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/** What a host may call refuses null at once and names the parameter. */
class NullsTest {

    private static final ImmutableMap<Class<?>, Object> SAMPLES = samples();

    private static ImmutableMap<Class<?>, Object> samples() {
        LeagueBuildingJson json = LeagueBuildingJson.create();
        LeagueBuildingPolicy policy = Editions.wuhan2005();
        FormationProposal proposal = new FormationSamples(61).proposal();
        Decision decision = Decisions.of(json).decide(proposal);
        LocalizedText text = LocalizedText.of("一", "one");
        ImmutableMap.Builder<Class<?>, Object> samples = ImmutableMap.<Class<?>, Object>builder()
                .put(LeagueBuildingJson.class, json)
                .put(LeagueBuildingPolicy.class, policy)
                .put(JacksonGeneration.class, json.generation())
                .put(ReadLimits.class, ReadLimits.DEFAULT)
                .put(UnknownProperties.class, UnknownProperties.REJECT)
                .put(UnknownProperty.class, new UnknownProperty("/x", "1"))
                .put(Form.class, Form.of(Object.class, Object::new).build(Function.identity()))
                .put(FormBuilder.class, Form.of(Object.class, Object::new))
                .put(FormRegistry.class, json.forms())
                .put(Value.class, Value.ID)
                .put(Decisions.class, Decisions.of(json))
                .put(SubjectType.class, FormationPolicy.SUBJECT)
                .put(Subject.class, proposal)
                .put(Class.class, Object.class)
                .put(Supplier.class, (Supplier<Object>) Object::new)
                .put(ToIntFunction.class, (ToIntFunction<Object>) any -> 1)
                .put(ObjIntConsumer.class, (ObjIntConsumer<Object>) (any, number) -> {})
                .put(Basis[].class, new Basis[0])
                .put(ImmutableMap.class, ImmutableMap.of())
                .put(Object.class, proposal)
                .put(Kept.class, new Kept<>(proposal, ImmutableList.of()))
                .put(JsonErrorCode.class, JsonErrorCode.SYNTAX)
                .put(LocalizedText.class, text)
                .put(
                        MalformedJsonException.class,
                        new MalformedJsonException(JsonErrorCode.SYNTAX, "", 1, 1, text, text, null))
                .put(NdjsonReader.class, json.lines(Forms.ANY_SUBJECT, InputStream.nullInputStream()))
                .put(NdjsonWriter.class, json.lines(Forms.REPORT, nullOutputStream()))
                .put(Decision.class, decision)
                .put(DecisionReceipt.class, decision.receipt())
                .put(Report.class, decision.report())
                .put(FormationAdvice.class, policy.advise(proposal.communities().get(0), ImmutableList.of()))
                .put(LocalDate.class, LocalDate.EPOCH)
                .put(Throwable.class, new IllegalStateException())
                .put(Locale.class, Locale.ROOT)
                .put(String.class, "x")
                .put(byte[].class, "{}".getBytes(UTF_8))
                .put(InputStream.class, new ByteArrayInputStream(new byte[0]))
                .put(OutputStream.class, nullOutputStream())
                .put(Path.class, Path.of("nowhere"))
                .put(ImmutableList.class, ImmutableList.of())
                .put(Executor.class, MoreExecutors.directExecutor())
                .put(Function.class, Function.identity())
                .put(BiConsumer.class, (BiConsumer<Object, Object>) (one, other) -> {})
                .put(int.class, 1)
                .put(long.class, 1L);
        FormCases.all().forEach(form -> samples.put(form.full().getClass(), form.full()));
        return samples.buildKeepingLast();
    }

    /** The classes that the module exports to all. */
    private static Stream<Class<?>> exported() throws Exception {
        Path classes = Path.of(LeagueBuildingJson.class
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
                .filter(method -> !isOfAnother(type, method));
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

    private static Stream<String> faults(Executable entry) {
        AnnotatedType[] types = entry.getAnnotatedParameterTypes();
        return IntStream.range(0, types.length)
                .filter(i -> !entry.getParameterTypes()[i].isPrimitive() && !isNullable(types[i]))
                .boxed()
                .flatMap(i -> fault(entry, i));
    }

    @Test
    void is_refused_by_everything_that_is_exported() throws Exception {
        List<Executable> entries = exported().flatMap(NullsTest::entries).toList();
        assertThat(entries).hasSizeGreaterThan(80);
        assertThat(entries.stream()
                        .flatMap(entry -> Stream.of(entry.getParameterTypes()))
                        .filter(type -> !SAMPLES.containsKey(type))
                        .distinct())
                .as("types without a sample")
                .isEmpty();
        assertThat(entries.stream().flatMap(NullsTest::faults)).isEmpty();
    }
}
