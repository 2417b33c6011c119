package org.leaguebuilding.examples.cityreport.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.value.Language;

/** Advice and reports as NDJSON in a folder, beside a note that the League facts in them are generated. */
interface AnswerFiles extends AutoCloseable {

    void write(CityState.Answer answer);

    @Override
    void close() throws IOException;

    static AnswerFiles in(
            Optional<Path> folder, LeagueBuildingPolicy policy, Optional<Language> language, String notice)
            throws IOException {
        return folder.isPresent() ? new Written(folder.get(), policy, language, notice) : new None();
    }

    /** In a folder. */
    final class Written implements AnswerFiles {

        private final LeagueBuildingJson json;
        private final Optional<Language> language;
        private final OutputStream advice;
        private final OutputStream reports;

        Written(Path folder, LeagueBuildingPolicy policy, Optional<Language> language, String notice)
                throws IOException {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("GENERATED.txt"), notice + "\n", UTF_8);
            this.json = LeagueBuildingJson.of(policy);
            this.language = language;
            this.advice = open(folder.resolve("generated-advice.ndjson"));
            this.reports = open(folder.resolve("generated-reports.ndjson"));
        }

        @Override
        public void write(CityState.Answer answer) {
            line(
                    advice,
                    language.isPresent()
                            ? json.writeAdvice(answer.advice(), language.get().locale())
                            : json.writeAdvice(answer.advice()));
            line(
                    reports,
                    language.isPresent()
                            ? json.writeReport(answer.report(), language.get().locale())
                            : json.writeReport(answer.report()));
        }

        @Override
        public void close() throws IOException {
            try (advice;
                    reports) {
                advice.flush();
                reports.flush();
            }
        }

        private static OutputStream open(Path file) throws IOException {
            return new BufferedOutputStream(Files.newOutputStream(file));
        }

        private static void line(OutputStream to, byte[] json) {
            try {
                to.write(json);
                to.write('\n');
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Nowhere. */
    final class None implements AnswerFiles {
        @Override
        public void write(CityState.Answer answer) {}

        @Override
        public void close() {}
    }
}
