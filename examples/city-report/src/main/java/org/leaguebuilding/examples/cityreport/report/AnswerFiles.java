package org.leaguebuilding.examples.cityreport.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Closer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.value.Language;

/** Advice and reports as NDJSON in a folder, beside a note that the League facts in them are generated. */
interface AnswerFiles extends AutoCloseable {

    /** Writes everything that is said about one community. */
    void write(CommunityAnswers answers);

    /** Writes a report into the file of its family. */
    void write(Report report);

    @Override
    void close() throws IOException;

    static AnswerFiles in(
            Optional<Path> folder, LeagueBuildingPolicy policy, Optional<Language> language, String notice)
            throws IOException {
        return folder.isPresent() ? new Written(folder.get(), policy, language, notice) : new None();
    }

    /** In a folder: formation in its two files, every other family in one named after the type of its subjects. */
    final class Written implements AnswerFiles {

        private final Path folder;
        private final LeagueBuildingJson json;
        private final Optional<Language> language;
        private final Closer closer = Closer.create();
        private final Map<String, OutputStream> files = new HashMap<>();

        Written(Path folder, LeagueBuildingPolicy policy, Optional<Language> language, String notice)
                throws IOException {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("GENERATED.txt"), notice + "\n", UTF_8);
            this.folder = folder;
            this.json = LeagueBuildingJson.of(policy);
            this.language = language;
        }

        @Override
        public void write(CommunityAnswers answers) {
            line(
                    "generated-advice.ndjson",
                    language.isPresent()
                            ? json.writeAdvice(answers.advice(), language.get().locale())
                            : json.writeAdvice(answers.advice()));
            write(answers.formation());
            answers.furtherReports().forEach(this::write);
        }

        @Override
        public void write(Report report) {
            line(
                    report.subjectType().equals(FormationPolicy.SUBJECT_TYPE)
                            ? "generated-reports.ndjson"
                            : "generated-" + report.subjectType() + "-reports.ndjson",
                    language.isPresent()
                            ? json.writeReport(report, language.get().locale())
                            : json.writeReport(report));
        }

        @Override
        public void close() throws IOException {
            closer.close();
        }

        private void line(String file, byte[] json) {
            try {
                OutputStream to = files.computeIfAbsent(file, this::open);
                to.write(json);
                to.write('\n');
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private OutputStream open(String file) {
            try {
                return closer.register(new BufferedOutputStream(Files.newOutputStream(folder.resolve(file))));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Nowhere. */
    final class None implements AnswerFiles {
        @Override
        public void write(CommunityAnswers answers) {}

        @Override
        public void write(Report report) {}

        @Override
        public void close() {}
    }
}
