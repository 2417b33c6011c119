package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.leaguebuilding.examples.cityreport.input.FileFailures;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Subject;
import picocli.CommandLine.Option;

/** Where the subjects go that show what was found: one a line, as {@code check} reads them. */
final class Witnesses {

    @Option(names = "--witnesses", paramLabel = "FILE", descriptionKey = "witnesses")
    private Optional<Path> file = Optional.empty();

    void write(LeagueBuildingPolicy policy, ImmutableList<Subject> subjects) {
        file.ifPresent(to -> write(to, LeagueBuildingJson.of(policy), subjects));
    }

    private static void write(Path file, LeagueBuildingJson json, ImmutableList<Subject> subjects) {
        try {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            for (Subject subject : subjects) {
                lines.write(json.write(Forms.ANY_SUBJECT, subject));
                lines.write('\n');
            }
            Files.write(file, lines.toByteArray());
        } catch (IOException failure) {
            throw FileFailures.refusal(file.toString(), failure);
        }
    }
}
