package org.leaguebuilding.examples.cityreport.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.examples.cityreport.facts.Notice;
import org.leaguebuilding.examples.cityreport.output.WholeFiles;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.rule.Subject;

/** The subjects that are checked, as NDJSON in a folder, if one was asked for. */
final class SubjectFile implements AutoCloseable {

    private static final String NOTE = "GENERATED.txt";
    private static final String SUBJECTS = "generated-subjects.ndjson";

    private final @Nullable WholeFiles files;
    private final LeagueBuildingJson json;

    private SubjectFile(@Nullable WholeFiles files, LeagueBuildingJson json) {
        this.files = files;
        this.json = json;
    }

    static SubjectFile in(Optional<Path> folder, LeagueBuildingJson json, Notice notice) throws IOException {
        if (folder.isEmpty()) {
            return new SubjectFile(null, json);
        }
        WholeFiles files = WholeFiles.in(folder.get());
        files.file(NOTE).write((notice.text() + "\n").getBytes(UTF_8));
        return new SubjectFile(files, json);
    }

    void write(Subject subject) {
        if (files == null) {
            return;
        }
        try {
            OutputStream lines = files.file(SUBJECTS);
            lines.write(json.write(Forms.ANY_SUBJECT, subject));
            lines.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void finish() throws IOException {
        if (files != null) {
            files.finish(ImmutableSet.of());
        }
    }

    @Override
    public void close() throws IOException {
        if (files != null) {
            files.close();
        }
    }
}
