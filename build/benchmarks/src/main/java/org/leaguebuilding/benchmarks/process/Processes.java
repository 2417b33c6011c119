package org.leaguebuilding.benchmarks.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leaguebuilding.benchmarks.Measurement;
import org.leaguebuilding.benchmarks.formation.FormationProposals;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.NdjsonWriter;
import org.leaguebuilding.json.SubjectForms;

/** Starts the processes and takes their times. */
public final class Processes {

    private static final long SEED = 20_050_930;

    /** The collector that suits a heap of this size best, whichever way it is filled. */
    private static final ImmutableList<String> SMALL_HEAP = ImmutableList.of("-Xmx32m", "-XX:+UseSerialGC");

    /** What two processes that share nothing take at once: more than one of them, as far as the machine's cores share. */
    private static final String TWO_AT_ONCE = "handWritten2";

    private Processes() {}

    /** What a process runs. */
    private record Program(Class<?> main, String classPath) {}

    /**
     * The first document in a fresh process, which has one generation of Jackson as a host has: that of the code written by hand.
     *
     * @param rounds how often each way is tried
     * @param progress is told of each round
     * @return the times
     * @throws IOException if a process fails
     */
    public static ImmutableList<Measurement> first(int rounds, PrintStream progress) throws IOException {
        String classPath = System.getProperty("java.class.path");
        if (classPath.contains(File.pathSeparator)) {
            return first(OneJackson.without3(classPath), rounds, progress);
        }
        Path jar = OneJackson.without3(Path.of(classPath));
        try {
            return first(jar.toString(), rounds, progress);
        } finally {
            Files.delete(jar);
        }
    }

    private static ImmutableList<Measurement> first(String classPath, int rounds, PrintStream progress)
            throws IOException {
        Program program = new Program(FirstDocument.class, classPath);
        return measured(program, 1, rounds, progress, "library", "handWritten", "databind");
    }

    /**
     * A large file in a heap of 32 megabytes.
     *
     * @param lines how many proposals the file has
     * @param rounds how often each way is tried
     * @param progress is told of each round
     * @return the times
     * @throws IOException if a process fails
     */
    public static ImmutableList<Measurement> large(int lines, int rounds, PrintStream progress) throws IOException {
        return measured(
                new Program(LargeFile.class, System.getProperty("java.class.path")),
                lines,
                rounds,
                progress,
                "library",
                "libraryOn2",
                "handWritten",
                TWO_AT_ONCE,
                "databind");
    }

    private static ImmutableList<Measurement> measured(
            Program program, int lines, int rounds, PrintStream progress, String... ways) throws IOException {
        Path file = Files.createTempFile("proposals", ".ndjson");
        try {
            long bytes = generate(file, lines);
            progress.println(lines + " proposals, " + bytes + " bytes");
            ImmutableList.Builder<Measurement> times = ImmutableList.builder();
            for (int round = 1; round <= rounds; round++) {
                progress.println("round " + round + " of " + rounds);
                for (String way : ways) {
                    ImmutableList<Long> passes = nanoseconds(program, way, file, lines);
                    String thing = "process." + program.main().getSimpleName() + " " + lines;
                    times.add(new Measurement(thing, way, passes.get(0), 0));
                    if (passes.size() > 1) {
                        times.add(new Measurement(thing + " warm", way, passes.get(passes.size() - 1), 0));
                    }
                }
            }
            return times.build();
        } finally {
            Files.delete(file);
        }
    }

    /** Writes generated proposals, and gives the size of the file. */
    private static long generate(Path file, int lines) throws IOException {
        FormationProposals proposals = FormationProposals.troubled(SEED);
        try (OutputStream out = Files.newOutputStream(file);
                NdjsonWriter<FormationProposal> writer =
                        LeagueBuildingJson.create().lines(SubjectForms.FORMATION_PROPOSAL, out)) {
            for (int i = 0; i < lines; i++) {
                writer.write(proposals.next());
            }
        }
        return Files.size(file);
    }

    /** The time of each pass. */
    private static ImmutableList<Long> nanoseconds(Program program, String way, Path file, int lines)
            throws IOException {
        if (!way.equals(TWO_AT_ONCE)) {
            return printed(start(program, way, file, lines));
        }
        Process first = start(program, "handWritten", file, lines);
        Process second = start(program, "handWritten", file, lines);
        ImmutableList<Long> ofFirst = printed(first);
        ImmutableList<Long> ofSecond = printed(second);
        ImmutableList.Builder<Long> longer = ImmutableList.builder();
        for (int pass = 0; pass < ofFirst.size(); pass++) {
            longer.add(Math.max(ofFirst.get(pass), ofSecond.get(pass)));
        }
        return longer.build();
    }

    private static Process start(Program program, String way, Path file, int lines) throws IOException {
        ImmutableList<String> command = ImmutableList.<String>builder()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .addAll(SMALL_HEAP)
                .add("-cp", program.classPath(), program.main().getName())
                .add(way, file.toString(), String.valueOf(lines))
                .build();
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static ImmutableList<Long> printed(Process process) throws IOException {
        String text = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        if (!text.matches("\\d+(\\s+\\d+)*")) {
            throw new IOException("a process printed no time");
        }
        return Splitter.onPattern("\\s+")
                .splitToStream(text)
                .map(Long::valueOf)
                .collect(ImmutableList.toImmutableList());
    }
}
