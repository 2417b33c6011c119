package org.leaguebuilding.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leaguebuilding.benchmarks.json.Databind;
import org.leaguebuilding.benchmarks.json.HandWrittenReader;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.SubjectForms;

/** Reads one document in a process that has done nothing before, and prints how many nanoseconds that took. */
public final class FirstDocument {

    private FirstDocument() {}

    /**
     * Runs in a process of its own.
     *
     * @param arguments the way and the file with the document
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        byte[] document = Files.readAllBytes(Path.of(arguments[1]));
        long start = System.nanoTime();
        FormationProposal proposal = read(arguments[0], document);
        long end = System.nanoTime();
        if (proposal.communities().isEmpty()) {
            throw new IllegalStateException("nothing was read");
        }
        System.out.println(end - start);
    }

    private static FormationProposal read(String way, byte[] document) {
        return switch (way) {
            case "library" -> LeagueBuildingJson.create().read(SubjectForms.FORMATION_PROPOSAL, document);
            case "handWritten" -> new HandWrittenReader().read(document);
            case "databind" -> new Databind().read(document);
            default -> throw new IllegalArgumentException(way);
        };
    }
}
