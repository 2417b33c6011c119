package org.leaguebuilding.benchmarks.process;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.leaguebuilding.benchmarks.json.Databind;
import org.leaguebuilding.benchmarks.json.HandWrittenReader;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.JacksonGeneration;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.NdjsonReader;
import org.leaguebuilding.json.NdjsonWriter;
import org.leaguebuilding.json.SubjectForms;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

/**
 * Goes through a file of proposals three times and prints how many nanoseconds each time took: the first time the JIT is still
 * at work, the third time hardly any more. The library parses, checks and answers each line with a report; the others only
 * parse.
 */
public final class LargeFile {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private static final int PASSES = 3;

    private LargeFile() {}

    /**
     * Runs in a process of its own.
     *
     * @param arguments the way and the file
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        for (int pass = 0; pass < PASSES; pass++) {
            long start = System.nanoTime();
            long lines = go(arguments[0], Path.of(arguments[1]));
            long end = System.nanoTime();
            if (lines != Long.parseLong(arguments[2])) {
                throw new IllegalStateException(lines + " of " + arguments[2] + " lines");
            }
            System.out.println(end - start);
        }
    }

    private static long go(String way, Path file) throws IOException {
        return switch (way) {
            case "library" -> answered(file);
            case "libraryOn2" -> answeredByTwo(file);
            case "handWritten" -> {
                try (InputStream in = Files.newInputStream(file)) {
                    yield new HandWrittenReader().readAll(in, LargeFile::drop);
                }
            }
            case "databind" -> {
                try (InputStream in = Files.newInputStream(file)) {
                    yield new Databind().readAll(in, LargeFile::drop);
                }
            }
            default -> throw new IllegalArgumentException(way);
        };
    }

    private static void drop(FormationProposal proposal) {
        if (proposal.communities().isEmpty()) {
            throw new IllegalStateException("nothing was read");
        }
    }

    /** With the generation that the others use. */
    private static LeagueBuildingJson jackson2() {
        return LeagueBuildingJson.of(POLICY).with(JacksonGeneration.JACKSON_2);
    }

    private static long answered(Path file) {
        LeagueBuildingJson json = jackson2();
        try (NdjsonReader<FormationProposal> lines = json.lines(SubjectForms.FORMATION_PROPOSAL, file);
                NdjsonWriter<Report> answers = json.lines(Forms.REPORT, ByteStreams.nullOutputStream())) {
            long count = 0;
            while (lines.hasNext()) {
                answers.write(POLICY.check(lines.next().get().orElseThrow()));
                count++;
            }
            return count;
        }
    }

    private static long answeredByTwo(Path file) {
        LeagueBuildingJson json = jackson2();
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try (NdjsonReader<FormationProposal> lines = json.lines(SubjectForms.FORMATION_PROPOSAL, file);
                NdjsonWriter<Report> answers = json.lines(Forms.REPORT, ByteStreams.nullOutputStream())) {
            return lines.parallel(
                    workers,
                    2,
                    answers,
                    (line, out) -> out.write(POLICY.check(line.get().orElseThrow())));
        } finally {
            workers.shutdown();
        }
    }
}
