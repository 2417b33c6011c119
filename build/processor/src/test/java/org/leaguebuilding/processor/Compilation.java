package org.leaguebuilding.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A run of the compiler over sources of a test, with the annotations as they are in {@code core} and {@code json}.
 *
 * @param folder where the results lie
 * @param errors what was refused
 */
record Compilation(Path folder, ImmutableList<Diagnostic<? extends JavaFileObject>> errors) {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Sources of the modules that have the annotations, without what makes modules of them. */
    private static final Path ANNOTATIONS = withoutModules("../../core/src/main/java", "../../json/src/main/java");

    private static Path withoutModules(String... roots) {
        Path all = Path.of("target", "annotations").toAbsolutePath();
        for (String root : roots) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = all.resolve(Path.of(root).relativize(file));
                    if (!file.endsWith("module-info.java")) {
                        Files.createDirectories(copy.getParent());
                        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /** Lets the processor look at sources; what it makes is not compiled. */
    static Compilation process(Path folder, Source... sources) {
        return run(folder, List.of("-proc:only", "-processor", FactProcessor.class.getName()), sources);
    }

    /** Compiles sources without the processor. */
    static Compilation compile(Path folder, Source... sources) {
        return run(folder, List.of("-proc:none", "-implicit:none"), sources);
    }

    private static Compilation run(Path folder, List<String> options, Source... sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        ImmutableList<String> all = ImmutableList.<String>builder()
                .addAll(options)
                .add("-sourcepath", ANNOTATIONS.toString())
                .add("-classpath", folder + File.pathSeparator + System.getProperty("java.class.path"))
                .add("-d", folder.toString())
                .build();
        COMPILER.getTask(null, null, diagnostics, all, null, List.of(sources)).call();
        return new Compilation(
                folder,
                diagnostics.getDiagnostics().stream()
                        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                        .collect(ImmutableList.toImmutableList()));
    }

    /** What was refused, without where. */
    ImmutableList<String> messages() {
        return errors.stream().map(error -> error.getMessage(Locale.ROOT)).collect(ImmutableList.toImmutableList());
    }

    /** The source of a table that was made, in one line. */
    String made(String name) {
        return made(Source.HOME, name);
    }

    /** The source of a class that was made, in one line. */
    String made(String packageName, String name) {
        try {
            return Files.readString(folder.resolve(packageName.replace('.', '/') + "/" + name + ".java"), UTF_8)
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source of a test. */
    static final class Source extends SimpleJavaFileObject {

        /** The package of the annotation that asks for tables. */
        static final String HOME = "org.leaguebuilding.json.form";

        private final String code;

        private Source(String name, String code) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.code = code;
        }

        /** A class of a policy, of which the first line of code is the line that follows. */
        static Source of(String name, String code) {
            return new Source("policy." + name, """
                    package policy;
                    import com.google.common.collect.*;
                    import java.util.*;
                    import java.time.LocalDate;
                    import java.math.BigDecimal;
                    import org.leaguebuilding.rule.Fact;
                    import org.leaguebuilding.source.Provision;
                    import org.leaguebuilding.value.*;
                    """ + code);
        }

        /** The package that asks for the tables of documents. */
        static Source forms(String values) {
            return new Source(HOME + ".package-info", "@MadeTables(" + values + ")\npackage " + HOME + ";\n");
        }

        /** What forms of subjects are, without all that they need. */
        static Source form() {
            return new Source(
                    "org.leaguebuilding.json.Form", "package org.leaguebuilding.json; public class Form<T> {}");
        }

        /** The package that asks for the table of one document. */
        static Source form(String type) {
            return forms("others = policy." + type + ".class");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
