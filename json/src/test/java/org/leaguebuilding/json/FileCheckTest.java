package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.json.answer.CheckSummary;
import org.leaguebuilding.json.answer.LineAnswer;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.Verdict;

/** What a file of subjects is answered with, line by line. */
@OneGeneration
class FileCheckTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();

    private static final String FULL = text(FormationSamples.FULL, SubjectForms.FORMATION_PROPOSAL);
    private static final String MINIMAL = text(FormationSamples.MINIMAL, SubjectForms.FORMATION_PROPOSAL);
    private static final String CADRE = text(CadreSamples.FULL, SubjectForms.CADRE_APPRAISAL);
    private static final String BAD = "{\"id\":\"p-9\",\"mode\":7}";

    /** Five lines that are answered, and two blank ones. */
    private static final String LINES =
            String.join("\n", FULL, "", BAD, CADRE, " ", MINIMAL, FULL.substring(0, 40), "");

    @TempDir
    Path folder;

    private Path subjects;
    private Path answers;

    @BeforeEach
    void write_the_subjects() throws IOException {
        subjects = folder.resolve("subjects.ndjson");
        answers = folder.resolve("answers.ndjson");
        Files.writeString(subjects, LINES);
    }

    private static <T> String text(T value, Form<T> form) {
        return new String(JSON.write(form, value), UTF_8);
    }

    private static List<LineAnswer> read(Path file) {
        List<LineAnswer> all = new ArrayList<>();
        try (NdjsonReader<LineAnswer> lines = JSON.lines(Forms.LINE_ANSWER, file)) {
            lines.forEachRemaining(line -> all.add(line.get().orElseThrow()));
        }
        return all;
    }

    @Nested
    class A_check {

        @Test
        void answers_every_line_in_order_bad_ones_too() {
            FileCheck.of(JSON).check(subjects, answers);

            assertThat(read(answers))
                    .containsExactly(
                            new LineAnswer.Judged(POLICY.check(FormationSamples.FULL)),
                            new LineAnswer.Refused(3, JsonErrorCode.WRONG_TYPE, "/mode", 20, Optional.empty()),
                            new LineAnswer.Judged(POLICY.check(CadreSamples.FULL)),
                            new LineAnswer.Judged(POLICY.check(FormationSamples.MINIMAL)),
                            read(answers).get(4));
            assertThat(read(answers).get(4))
                    .isInstanceOfSatisfying(
                            LineAnswer.Refused.class,
                            refused -> assertThat(refused.line()).isEqualTo(7));
        }

        @Test
        void writes_good_lines_as_reports_are_written() throws IOException {
            FileCheck.of(JSON).in(Locale.CHINA).check(subjects, answers);

            assertThat(Files.readAllLines(answers).get(0))
                    .isEqualTo(new String(
                            JSON.write(Forms.REPORT.in(Locale.CHINA), POLICY.check(FormationSamples.FULL)), UTF_8));
        }

        @Test
        void says_what_is_wrong_in_words_where_a_language_is_asked_for() throws IOException {
            FileCheck.of(JSON).in(Locale.UK).check(subjects, answers);

            assertThat(Files.readAllLines(answers).get(1))
                    .startsWith(
                            "{\"line\":3,\"code\":\"wrong-type\",\"pointer\":\"/mode\",\"column\":20,\"message\":\"line 3, ");
        }

        @Test
        void sums_up_by_verdict_and_rule() {
            CheckSummary summary = FileCheck.of(JSON).check(subjects, answers);

            assertThat(summary.lines()).isEqualTo(5);
            assertThat(summary.malformed()).isEqualTo(2);
            assertThat(summary.verdicts()).containsOnlyKeys(Verdict.values());
            assertThat(summary.count(POLICY.verdict(CadreSamples.FULL))).isPositive();
            Report minimal = POLICY.check(FormationSamples.MINIMAL);
            RuleId rule =
                    minimal.findings(FindingKind.MISSING_FACT).get(0).rule().id();
            assertThat(summary.rules().get(rule)).containsEntry(FindingKind.MISSING_FACT, 1L);
            assertThat(summary.rules().keySet().asList()).isSorted();
        }

        @Test
        void counts_a_subject_once_for_a_rule_however_many_findings_it_has() {
            CheckSummary summary = FileCheck.of(JSON).check(subjects, answers);

            assertThat(summary.rules().values())
                    .isNotEmpty()
                    .allMatch(kinds -> kinds.values().stream().allMatch(count -> count <= 3));
        }

        @Test
        void of_streams_answers_alike() throws IOException {
            FileCheck.of(JSON).check(subjects, answers);
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            CheckSummary summary = FileCheck.of(JSON).check(new ByteArrayInputStream(LINES.getBytes(UTF_8)), out);

            assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(answers));
            assertThat(summary).isEqualTo(FileCheck.of(JSON).check(subjects, answers));
        }

        @Test
        void writes_a_file_that_is_there_anew() throws IOException {
            Files.writeString(answers, "x".repeat(100_000));

            FileCheck.of(JSON).check(subjects, answers);

            assertThat(Files.readAllLines(answers)).hasSize(5);
        }

        @Test
        @Tag("threads")
        void with_several_threads_answers_alike() throws IOException {
            Files.writeString(subjects, LINES.repeat(200));
            CheckSummary one = FileCheck.of(JSON).check(subjects, answers);
            byte[] alone = Files.readAllBytes(answers);
            ExecutorService threads = Executors.newFixedThreadPool(3);
            try {
                assertThat(FileCheck.of(JSON).with(threads, 3).check(subjects, answers))
                        .isEqualTo(one);
            } finally {
                threads.shutdownNow();
            }
            assertThat(Files.readAllBytes(answers)).isEqualTo(alone);
        }

        @Test
        void of_a_file_into_itself_is_refused_before_anything_is_written() throws IOException {
            Path link = Files.createSymbolicLink(folder.resolve("link.ndjson"), subjects);
            Path other = Files.createLink(folder.resolve("other.ndjson"), subjects);
            List<Path> names = List.of(subjects, folder.resolve(".").resolve("subjects.ndjson"), link, other);

            assertThat(names).allSatisfy(name -> {
                assertThatThrownBy(() -> FileCheck.of(JSON).check(subjects, name))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(name + " holds the subjects; the answers go to another file");
                assertThatThrownBy(() -> FileCheck.of(JSON).resume(subjects, name))
                        .isInstanceOf(IllegalArgumentException.class);
                assertThat(subjects).content(UTF_8).isEqualTo(LINES);
            });
        }

        @Test
        void of_a_folder_leaves_the_answers_that_are_there_and_names_it() throws IOException {
            Files.writeString(answers, "earlier answers");

            assertThatThrownBy(() -> FileCheck.of(JSON).check(folder, answers))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(folder + ": a folder");
            assertThatThrownBy(() -> FileCheck.of(JSON).resume(subjects, folder))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(folder + ": a folder");
            assertThat(answers).content(UTF_8).isEqualTo("earlier answers");
        }

        @Test
        void of_no_file_leaves_the_answers_that_are_there() throws IOException {
            Files.writeString(answers, "earlier answers");

            assertThatThrownBy(() -> FileCheck.of(JSON).check(folder.resolve("missing"), answers))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(answers).hasContent("earlier answers");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
        void with_less_than_one_thread_is_refused(int count) {
            assertThatThrownBy(() -> FileCheck.of(JSON).with(Runnable::run, count))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at least 1");
        }
    }
}
