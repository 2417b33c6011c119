package org.leaguebuilding.benchmarks.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Starts a process for each first verdict, and takes the time until it is there. */
final class FirstVerdicts {

    private static final int TIMES = 5;

    private FirstVerdicts() {}

    /** The median of several processes, in milliseconds. */
    static double median(Way way, String classPath) {
        return Stream.generate(() -> milliseconds(way, classPath))
                .limit(TIMES)
                .sorted()
                .skip(TIMES / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double milliseconds(Way way, String classPath) {
        ImmutableList<String> command = ImmutableList.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                FirstVerdict.class.getName(),
                way.name());
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
                String answer = out.readLine();
                long end = System.nanoTime();
                if (!"0".equals(answer)) {
                    throw new IllegalStateException(way + " answered " + answer);
                }
                return (end - start) / 1e6;
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(way.name(), e);
        }
    }
}
