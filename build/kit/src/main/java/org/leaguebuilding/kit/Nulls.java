package org.leaguebuilding.kit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls everything public that a module exports to all with null, one parameter at a time, and tells what is not refused by the
 * parameter's name: by a {@link NullPointerException} that says it, or by a refusal of the library's own.
 */
public final class Nulls {

    private final ImmutableList<Executable> entries;
    private final Function<Type, @Nullable Object> samples;
    private final Function<Throwable, Optional<String>> refusedField;

    private Nulls(
            ImmutableList<Executable> entries,
            Function<Type, @Nullable Object> samples,
            Function<Throwable, Optional<String>> refusedField) {
        this.entries = entries;
        this.samples = samples;
        this.refusedField = refusedField;
    }

    /**
     * Looks for what a module exports.
     *
     * @param exported a class of the module, which is compiled into a folder
     * @param samples an argument of a type, or an instance to call methods on; null where there is none
     * @param refusedField the field that a refusal of the library's own names
     * @return the entries of the module
     * @throws IOException if the classes cannot be read
     */
    public static Nulls of(
            Class<?> exported,
            Function<Type, @Nullable Object> samples,
            Function<Throwable, Optional<String>> refusedField)
            throws IOException {
        ImmutableList<Executable> entries = exported(folderOf(exported))
                .flatMap(Nulls::entries)
                .filter(entry -> parameters(entry).findAny().isPresent())
                .collect(toImmutableList());
        return new Nulls(entries, samples, refusedField);
    }

    /**
     * All but some.
     *
     * @param left tells which constructors and methods are left out
     * @return the others
     */
    public Nulls without(Predicate<Executable> left) {
        return new Nulls(entries.stream().filter(left.negate()).collect(toImmutableList()), samples, refusedField);
    }

    /**
     * The constructors and methods with a parameter that may not be null.
     *
     * @return them
     */
    public ImmutableList<Executable> entries() {
        return entries;
    }

    /**
     * What answers null otherwise than it should, or cannot be called for want of a sample.
     *
     * @return one line for each parameter
     */
    public ImmutableList<String> faults() {
        return entries.stream()
                .flatMap(entry -> parameters(entry).flatMap(parameter -> fault(entry, parameter).stream()))
                .collect(toImmutableList());
    }

    private static Path folderOf(Class<?> exported) {
        try {
            return Path.of(
                    exported.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> exported(Path classes) throws IOException {
        ModuleDescriptor module;
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(in);
        }
        ImmutableList.Builder<Class<?>> found = ImmutableList.builder();
        for (ModuleDescriptor.Exports exports : module.exports()) {
            if (!exports.isQualified()) {
                found.addAll(classesOf(exports.source(), classes));
            }
        }
        return found.build().stream().filter(Nulls::isPublic);
    }

    private static ImmutableList<Class<?>> classesOf(String packageName, Path classes) throws IOException {
        ImmutableList.Builder<Class<?>> found = ImmutableList.builder();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(classes.resolve(packageName.replace('.', '/')), "*.class")) {
            for (Path file : files) {
                found.add(Class.forName(
                        packageName + "." + file.getFileName().toString().replace(".class", "")));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return found.build();
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static Stream<Executable> entries(Class<?> type) {
        Stream<Method> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .filter(method -> !type.isEnum() || !method.getName().equals("valueOf"))
                .filter(method -> !isOfAnother(type, method));
        return Stream.<Executable>concat(methods, Stream.of(type.getDeclaredConstructors()))
                .filter(entry -> Modifier.isPublic(entry.getModifiers()));
    }

    /** Whether a type above says what the method does: of the library, where it is called as well, of another, or of the JDK. */
    private static boolean isOfAnother(Class<?> type, Method method) {
        return TypeToken.of(type).getTypes().rawTypes().stream()
                .filter(above -> !above.equals(type))
                .flatMap(above -> Stream.of(above.getDeclaredMethods()))
                .anyMatch(declared -> declared.getName().equals(method.getName())
                        && Arrays.equals(declared.getParameterTypes(), method.getParameterTypes()));
    }

    /** The places of the parameters that may not be null. */
    private static Stream<Integer> parameters(Executable entry) {
        AnnotatedType[] types = entry.getAnnotatedParameterTypes();
        return IntStream.range(0, types.length)
                .filter(i ->
                        !entry.getParameterTypes()[i].isPrimitive() && !types[i].isAnnotationPresent(Nullable.class))
                .boxed();
    }

    /** What is wrong with the answer to null for one parameter; nothing if it is refused by its name. */
    private Optional<String> fault(Executable entry, int parameter) {
        String name = entry.getParameters()[parameter].getName();
        String where = entry + ", " + name + ": ";
        Type[] types = entry.getGenericParameterTypes();
        @Nullable Object[] arguments = new @Nullable Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = i == parameter ? null : samples.apply(types[i]);
            if (arguments[i] == null && i != parameter) {
                return Optional.of(where + "there is no sample of " + types[i]);
            }
        }
        try {
            Object result = entry instanceof Method method
                    ? method.invoke(receiver(method), arguments)
                    : ((Constructor<?>) entry).newInstance(arguments);
            return Optional.of(where + "gave " + result);
        } catch (InvocationTargetException e) {
            Throwable thrown = requireNonNull(e.getCause());
            return isNamed(name, thrown) ? Optional.empty() : Optional.of(where + "threw " + thrown);
        } catch (ReflectiveOperationException | IllegalArgumentException | NullPointerException e) {
            return Optional.of(where + "cannot be called: " + e);
        }
    }

    private @Nullable Object receiver(Method method) {
        return Modifier.isStatic(method.getModifiers()) ? null : samples.apply(method.getDeclaringClass());
    }

    /** The JDK names a parameter that is read where it is null. */
    private boolean isNamed(String name, Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        return thrown instanceof NullPointerException
                ? message.equals(name) || message.endsWith("because \"" + name + "\" is null")
                : refusedField.apply(thrown).filter(name::equals).isPresent();
    }
}
