package org.leaguebuilding.examples.spark;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/**
 * A Spark as it is installed, of which the one jar refers to those of the tests' class path, and beside it the jar of the job with the library in it. Processes
 * are started without a flag for the JVM.
 */
final class SparkHome {

    private static final List<Class<?>> OF_JOB =
            List.of(CheckJob.class, LeagueBuildingJson.class, LeagueBuildingPolicy.class);

    private final Path home;
    private final Path job;

    private SparkHome(Path home, Path job) {
        this.home = home;
        this.job = job;
    }

    static SparkHome in(Path folder) throws IOException {
        Path home = folder.resolve("spark");
        Path jars = Files.createDirectories(home.resolve("jars"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", jarsOfSpark()));
        try (OutputStream bytes = Files.newOutputStream(jars.resolve("spark.jar"));
                JarOutputStream all = new JarOutputStream(bytes, manifest)) {
            all.finish();
        }
        return new SparkHome(home, jobJar(folder.resolve("spark-check.jar")));
    }

    private static List<String> jarsOfSpark() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Splitter.on(File.pathSeparatorChar)
                .splitToStream(classPath)
                .filter(entry -> entry.endsWith(".jar") && !entry.contains("league-building"))
                .map(entry -> Path.of(entry).toUri().toString())
                .toList();
    }

    Path job() {
        return job;
    }

    /** Starts a class of Spark as a process, with no flag for its JVM. */
    SparkProcess start(String main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                home.resolve("jars") + File.separator + "*",
                main));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        // The scripts of an installed Spark set it.
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return SparkProcess.of(builder.start());
    }

    private static Path jobJar(Path jar) throws IOException {
        Set<String> names = new HashSet<>();
        try (OutputStream bytes = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(bytes)) {
            for (Class<?> each : OF_JOB) {
                Path place = place(each);
                if (Files.isDirectory(place)) {
                    add(place, out, names);
                } else {
                    try (FileSystem packed = FileSystems.newFileSystem(place)) {
                        add(packed.getPath("/"), out, names);
                    }
                }
            }
        }
        return jar;
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(Path root, JarOutputStream out, Set<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                if (name.matches("(org/leaguebuilding|META-INF/services)/.*") && names.add(name)) {
                    out.putNextEntry(new ZipEntry(name));
                    out.write(Files.readAllBytes(file));
                }
            }
        }
    }
}
