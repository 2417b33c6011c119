package org.leaguebuilding.examples.cityreport.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.answers.CommunityAnswers;
import org.leaguebuilding.examples.cityreport.facts.Notice;
import org.leaguebuilding.examples.cityreport.output.WholeFiles;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.text.Language;

/** Subjects, advice and reports as NDJSON in a folder, beside a note that says where the facts in them come from. */
interface AnswerFiles extends AutoCloseable {

    /** Writes everything that is said about one community. */
    void write(CommunityAnswers answers);

    /** Writes a report into the file of its family. */
    void write(Report report);

    /** Writes a subject that is checked into the file of all. */
    void write(Subject subject);

    /** Puts the files in their places; without this there are none. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;

    static AnswerFiles in(
            Optional<Path> folder, LeagueBuildingPolicy policy, Optional<Language> language, Notice notice)
            throws IOException {
        return folder.isPresent()
                ? new Written(WholeFiles.in(folder.get()), LeagueBuildingJson.of(policy), language, notice)
                : new None();
    }

    /** In a folder: formation in its two files, every other family in one named after the type of its subjects. */
    final class Written implements AnswerFiles {

        private final WholeFiles files;
        private final LeagueBuildingJson json;
        private final Optional<Language> language;
        private final String prefix;
        private final String advice;
        private final String formation;
        private final String subjects;

        Written(WholeFiles files, LeagueBuildingJson json, Optional<Language> language, Notice notice) {
            this.files = files;
            this.json = json;
            this.language = language;
            this.prefix = notice.isGenerated() ? "generated-" : "";
            this.advice = prefix + "advice.ndjson";
            this.formation = prefix + "reports.ndjson";
            this.subjects = prefix + "subjects.ndjson";
            line(
                    notice.isGenerated() ? "GENERATED.txt" : "FACTS.txt",
                    notice.text().getBytes(UTF_8));
        }

        @Override
        public void write(CommunityAnswers answers) {
            line(
                    advice,
                    language.isPresent()
                            ? json.write(
                                    Forms.FORMATION_ADVICE.in(language.get().locale()), answers.advice())
                            : json.write(Forms.FORMATION_ADVICE, answers.advice()));
            answers.proposed().ifPresent(this::write);
            answers.furtherReports().forEach(this::write);
        }

        @Override
        public void write(Report report) {
            line(
                    name(report.subjectType()),
                    language.isPresent()
                            ? json.write(Forms.REPORT.in(language.get().locale()), report)
                            : json.write(Forms.REPORT, report));
        }

        @Override
        public void write(Subject subject) {
            line(subjects, json.write(Forms.ANY_SUBJECT, subject));
        }

        /** A family that has no subject this time has no file, so none of an earlier run may stay beside the others. */
        @Override
        public void finish() throws IOException {
            files.finish(Stream.concat(
                            Stream.of(advice, formation, subjects),
                            json.forms().all().stream().map(form -> name(form.name())))
                    .collect(ImmutableSet.toImmutableSet()));
        }

        @Override
        public void close() throws IOException {
            files.close();
        }

        private String name(String subjectType) {
            return subjectType.equals(FormationPolicy.SUBJECT_TYPE)
                    ? formation
                    : prefix + subjectType + "-reports.ndjson";
        }

        private void line(String name, byte[] line) {
            try {
                OutputStream to = files.file(name);
                to.write(line);
                to.write('\n');
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
        public void write(Subject subject) {}

        @Override
        public void finish() {}

        @Override
        public void close() {}
    }
}
