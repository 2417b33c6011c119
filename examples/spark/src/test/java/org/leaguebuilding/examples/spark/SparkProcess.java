package org.leaguebuilding.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of Spark and what it prints. */
final class SparkProcess implements AutoCloseable {

    private static final int LIMIT = 120;
    private static final String END = "\n";

    private final Process process;
    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> seen = new ArrayList<>();

    private SparkProcess(Process process) {
        this.process = process;
    }

    static SparkProcess of(Process process) {
        SparkProcess started = new SparkProcess(process);
        Thread reader = new Thread(started::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
        return started;
    }

    private void read() {
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            lines.add(END);
        }
    }

    /** Waits for a line; what the pattern's group has matched in it. */
    String await(String pattern) throws InterruptedException {
        Pattern compiled = Pattern.compile(pattern);
        for (String line = next(); !line.equals(END); line = next()) {
            Matcher matcher = compiled.matcher(line);
            if (matcher.find()) {
                return matcher.group(matcher.groupCount());
            }
        }
        throw new IllegalStateException("ended without " + pattern + ":\n" + String.join("\n", seen));
    }

    private String next() throws InterruptedException {
        String line = lines.poll(LIMIT, SECONDS);
        if (line == null) {
            throw new IllegalStateException("silent for " + LIMIT + " seconds:\n" + String.join("\n", seen));
        }
        seen.add(line);
        return line;
    }

    /** Waits for the end; what it has printed. */
    String output() throws InterruptedException {
        while (!next().equals(END)) {
            // The next line is kept as well.
        }
        return String.join("\n", seen);
    }

    int status() throws InterruptedException {
        if (!process.waitFor(LIMIT, SECONDS)) {
            throw new IllegalStateException("does not end");
        }
        return process.exitValue();
    }

    /** Kills it and what it has started, without asking. */
    void kill() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        kill();
    }
}
