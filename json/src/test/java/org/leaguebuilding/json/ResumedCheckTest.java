package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.formation.FormationRules;
import org.leaguebuilding.json.answer.CheckSummary;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.value.LocalizedText;

/** What becomes of the answers of a run that was stopped. */
@OneGeneration
class ResumedCheckTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();

    private static final String FULL = text(FormationSamples.FULL, SubjectForms.FORMATION_PROPOSAL);
    private static final String MINIMAL = text(FormationSamples.MINIMAL, SubjectForms.FORMATION_PROPOSAL);
    private static final String CADRE = text(CadreSamples.FULL, SubjectForms.CADRE_APPRAISAL);

    private static final String LINES =
            String.join("\n", FULL, "", "{\"id\":\"p-9\",\"mode\":7}", CADRE, " ", MINIMAL, FULL.substring(0, 40), "");

    @TempDir
    Path folder;

    private Path subjects;
    private Path answers;
    private byte[] whole;
    private CheckSummary summary;

    private static <T> String text(T value, Form<T> form) {
        return new String(JSON.write(form, value), UTF_8);
    }

    @BeforeEach
    void run_to_the_end_once() throws IOException {
        subjects = folder.resolve("subjects.ndjson");
        answers = folder.resolve("answers.ndjson");
        Files.writeString(subjects, LINES);
        summary = FileCheck.of(JSON).check(subjects, answers);
        whole = Files.readAllBytes(answers);
    }

    /** Refused with the line of the answers that differs, and nothing is written. */
    private void assertRefused(FileCheck check, int line) throws IOException {
        byte[] before = Files.readAllBytes(answers);

        assertThatThrownBy(() -> check.resume(subjects, answers))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(answers + ":" + line + ": not what these subjects are answered with");
        assertThat(Files.readAllBytes(answers)).isEqualTo(before);
    }

    private void keep(int lines) throws IOException {
        Files.write(answers, Files.readAllLines(answers).subList(0, lines));
    }

    private static LeagueBuildingPolicy city(Severity severity) {
        LocalizedText name = LocalizedText.of("示例", "example");
        return POLICY.toBuilder("example")
                .severity(FormationRules.HEAD_NAMED, severity, new LocalProvision("measures", name, name))
                .build();
    }

    @Test
    void a_run_is_resumed_wherever_it_was_stopped() throws IOException {
        assertThat(whole).hasSizeGreaterThan(1_000);
        for (int length = 0; length <= whole.length; length += 7) {
            Files.write(answers, Arrays.copyOf(whole, length));

            assertThat(FileCheck.of(JSON).resume(subjects, answers)).isEqualTo(summary);
            assertThat(Files.readAllBytes(answers)).isEqualTo(whole);
        }
    }

    @Test
    void a_run_is_resumed_after_a_line_of_which_only_the_end_is_missing() throws IOException {
        Files.write(answers, Arrays.copyOf(whole, new String(whole, UTF_8).indexOf('\n')));

        assertThat(FileCheck.of(JSON).resume(subjects, answers)).isEqualTo(summary);
        assertThat(Files.readAllBytes(answers)).isEqualTo(whole);
    }

    @Test
    @Tag("threads")
    void a_run_is_resumed_by_several_threads() throws IOException {
        Files.writeString(subjects, LINES.repeat(200));
        summary = FileCheck.of(JSON).check(subjects, answers);
        whole = Files.readAllBytes(answers);
        Files.write(answers, Arrays.copyOf(whole, whole.length / 2));
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            assertThat(FileCheck.of(JSON).with(threads, 3).resume(subjects, answers))
                    .isEqualTo(summary);
        } finally {
            threads.shutdownNow();
        }
        assertThat(Files.readAllBytes(answers)).isEqualTo(whole);
    }

    @Test
    void answers_that_are_complete_stay_as_they_are() throws IOException {
        assertThat(FileCheck.of(JSON).resume(subjects, answers)).isEqualTo(summary);
        assertThat(Files.readAllBytes(answers)).isEqualTo(whole);
    }

    @Test
    void a_run_begins_where_there_are_no_answers() throws IOException {
        Files.delete(answers);

        assertThat(FileCheck.of(JSON).resume(subjects, answers)).isEqualTo(summary);
        assertThat(Files.readAllBytes(answers)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void answers_to_another_file_are_refused(int kept) throws IOException {
        keep(kept);
        Files.writeString(subjects, String.join("\n", CADRE, CADRE, FULL, CADRE, CADRE));

        assertRefused(FileCheck.of(JSON), 1);
    }

    @Test
    void answers_to_other_subjects_before_the_last_are_refused() throws IOException {
        Files.writeString(subjects, LINES.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"other\""));

        assertRefused(FileCheck.of(JSON), 1);
    }

    @Test
    void answers_to_a_subject_that_has_changed_since_are_refused() throws IOException {
        keep(4);
        Files.writeString(subjects, LINES.replace(MINIMAL, MINIMAL.replace("independent", "joint")));

        assertRefused(FileCheck.of(JSON), 4);
    }

    @Test
    void answers_to_more_lines_than_there_are_are_refused() throws IOException {
        Files.writeString(subjects, FULL);

        assertRefused(FileCheck.of(JSON), 2);
    }

    @Test
    void answers_of_another_edition_are_refused() throws IOException {
        assertRefused(FileCheck.of(LeagueBuildingJson.of(POLICY.asOf(LocalDate.of(2026, 1, 1)))), 1);
    }

    @Test
    void answers_of_another_edition_with_the_same_id_are_refused() throws IOException {
        FileCheck.of(LeagueBuildingJson.of(city(Severity.VIOLATION))).check(subjects, answers);

        assertRefused(FileCheck.of(LeagueBuildingJson.of(city(Severity.CONCERN))), 4);
    }

    @Test
    void answers_in_another_language_are_refused() throws IOException {
        assertRefused(FileCheck.of(JSON).in(Locale.CHINA), 1);
        FileCheck.of(JSON).in(Locale.CHINA).check(subjects, answers);
        keep(2);
        assertRefused(FileCheck.of(JSON).in(Locale.UK), 1);
        assertRefused(FileCheck.of(JSON), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}\n", "hello\nworld\n", "my precious notes", " ", "\n"})
    void something_else_than_answers_is_refused(String text) throws IOException {
        Files.writeString(answers, text);

        assertRefused(FileCheck.of(JSON), 1);
    }

    @Test
    void something_else_after_whole_answers_is_refused() throws IOException {
        Files.writeString(answers, Files.readAllLines(answers).get(0) + "\nmy notes");

        assertRefused(FileCheck.of(JSON), 2);
    }
}
