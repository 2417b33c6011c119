package org.leaguebuilding.examples.cityreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program as a process of its own, started by a shell, since streams and exit status are the system's there. It has the
 * classes that are tested; {@code $CITY_REPORT} in a script stands for its command.
 */
final class CommandProcess {

    private static final int SECONDS = 120;

    private CommandProcess() {}

    /** Runs a script in a folder; what it prints goes to files, so that no pipe of the test can fill up. */
    static Run run(Path folder, String script) throws IOException, InterruptedException {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(List.of("/bin/sh", "-c", script))
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(empty(folder).toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment()
                .put(
                        "CITY_REPORT",
                        Path.of(System.getProperty("java.home"), "bin", "java")
                                + " -Xshare:auto -XX:TieredStopAtLevel=1" + " " + CityReport.class.getName());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(ended).as("ends within %s seconds: %s", SECONDS, script).isTrue();
        return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private static Path empty(Path folder) throws IOException {
        return Files.write(folder.resolve("stdin"), new byte[0]);
    }
}
