package org.leaguebuilding.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.text.Language;

class CheckJobTest {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();
    private static final long PIECE = 60_000;

    private static SparkSession session;

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    /** A run that several tests look at. */
    private static Path file;

    private static OneProcess expected;
    private static Written written;

    @BeforeAll
    static void start() throws IOException {
        session = LocalSpark.start();
        file = SubjectFiles.write(shared.resolve("subjects.ndjson"), 600, 1);
        expected = OneProcess.check(JSON, Optional.empty(), file);
        written = run(shared, Optional.empty(), ImmutableList.of("wuhan-2005"), file);
    }

    @AfterAll
    static void stop() throws IOException {
        session.close();
    }

    private static Written run(Path folder, Optional<Language> language, ImmutableList<String> editions, Path... inputs)
            throws IOException {
        Path out = folder.resolve("out");
        ImmutableMap<String, Long> unused = new CheckJob(session, options(language, editions, out, inputs)).run();
        return new Written(out);
    }

    private Written run(Path... inputs) throws IOException {
        return run(folder, Optional.empty(), ImmutableList.of("wuhan-2005"), inputs);
    }

    private static JobOptions options(
            Optional<Language> language, ImmutableList<String> editions, Path out, Path... inputs) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (Path input : inputs) {
            names.add(input.toString());
        }
        return new JobOptions(editions, language, JobOptions.FOLDERS, PIECE, out.toString(), names.build());
    }

    private static String badOf(Path file) {
        return "file=" + file.toUri().toString().replace("file:///", "file:/");
    }

    @Test
    void every_line_has_the_bytes_that_one_process_gives() throws IOException {
        assertThat(expected.bad()).hasSizeGreaterThan(20);
        assertThat(expected.good()).hasSizeGreaterThan(350);
        assertThat(written.lines(Outputs.ANSWERS).values()).containsExactlyInAnyOrderElementsOf(expected.good());
        assertThat(written.lines(Outputs.BAD).get(badOf(file))).isEqualTo(expected.bad());
    }

    @Tag("full")
    @Test
    void in_a_language_too_and_by_another_edition() throws IOException {
        Path subjects = SubjectFiles.write(folder.resolve("subjects.ndjson"), 200, 2);
        LeagueBuildingJson later =
                LeagueBuildingJson.of(Editions.find("wuhan-2005@2026-01-01").orElseThrow());
        OneProcess inChinese = OneProcess.check(later, Optional.of(Locale.CHINA), subjects);

        Written answers = run(folder, Optional.of(Language.ZH_CN), ImmutableList.of("wuhan-2005@2026-01-01"), subjects);

        assertThat(answers.lines(Outputs.ANSWERS).values()).containsExactlyInAnyOrderElementsOf(inChinese.good());
        assertThat(answers.lines(Outputs.BAD).get(badOf(subjects))).isEqualTo(inChinese.bad());
    }

    @Tag("full")
    @Test
    void an_edition_may_be_a_file_of_the_machine_that_submits() throws IOException {
        Path edition = Files.writeString(folder.resolve("city.json"), """
                {"format": "league-building-edition/1", "id": "city-1", "base": {"edition": "wuhan-2005"},
                 "title": {"zh": "某市", "en": "A city"}}
                """);
        Path subjects = SubjectFiles.write(folder.resolve("subjects.ndjson"), 20, 3);

        Written answers = run(folder, Optional.empty(), ImmutableList.of(edition.toString()), subjects);

        assertThat(answers.lines(Outputs.ANSWERS).values())
                .isNotEmpty()
                .allMatch(answer -> answer.contains("\"edition\":\"city-1\""));
    }

    @Test
    void answers_lie_by_district_and_verdict_in_the_order_of_the_lines() throws IOException {
        ImmutableListMultimap<String, String> answers = written.lines(Outputs.ANSWERS);
        assertThat(answers.keySet())
                .contains("district=420106/verdict=compliant", "district=other/verdict=undetermined");
        int folders = 0;
        for (String each : answers.keySet()) {
            ImmutableList<String> within = answers.get(each);
            assertThat(within)
                    .isNotEmpty()
                    .allMatch(answer -> answer.contains(
                            "\"verdict\":\"" + each.substring(each.indexOf("verdict=") + "verdict=".length()) + "\""))
                    .isEqualTo(expected.good().stream().filter(within::contains).toList());
            folders++;
        }
        assertThat(folders).isGreaterThan(8);
    }

    @Test
    void summaries_count_what_one_process_counts() throws IOException {
        ImmutableMap.Builder<Verdict, Long> verdicts = ImmutableMap.builder();
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(
                    verdict,
                    sums(Outputs.DISTRICTS, "1", "`" + verdict.code() + "`").getOrDefault("1", 0L));
        }
        ImmutableMap.Builder<String, Long> rules = ImmutableMap.builder();
        expected.summary()
                .rules()
                .forEach((rule, kinds) ->
                        kinds.forEach((kind, subjects) -> rules.put(rule + " " + kind.code(), subjects)));
        assertThat(verdicts.buildOrThrow()).isEqualTo(expected.summary().verdicts());
        assertThat(expected.summary().rules()).hasSizeGreaterThan(50);
        assertThat(sums(Outputs.RULES, "concat(rule, ' ', kind)", "subjects")).isEqualTo(rules.buildOrThrow());
    }

    private static ImmutableMap<String, Long> sums(String output, String by, String column) {
        ImmutableMap.Builder<String, Long> sums = ImmutableMap.builder();
        for (Row row : session.read()
                .json(written.folder().resolve(output).toString())
                .selectExpr(by + " as each", column + " as number")
                .groupBy("each")
                .sum("number")
                .collectAsList()) {
            sums.put(row.get(0).toString(), row.getLong(1));
        }
        return sums.buildOrThrow();
    }

    @Test
    void packed_files_and_folders_are_read_and_each_file_counts_its_own_lines() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path plain = SubjectFiles.write(in.resolve("a.ndjson"), 100, 6);
        Path packed = in.resolve("b.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(Files.readAllBytes(SubjectFiles.write(folder.resolve("b"), 100, 7)));
        }
        Files.writeString(in.resolve("_SUCCESS"), "no subject");
        Files.writeString(in.resolve("empty.ndjson"), "");

        Written answers = run(in);

        ImmutableListMultimap<String, String> bad = answers.lines(Outputs.BAD);
        assertThat(bad.keySet()).containsExactlyInAnyOrder(badOf(plain), badOf(packed));
        assertThat(bad.get(badOf(plain)))
                .isEqualTo(OneProcess.check(JSON, Optional.empty(), plain).bad());
        assertThat(bad.get(badOf(packed)))
                .isEqualTo(OneProcess.check(JSON, Optional.empty(), packed).bad());
    }

    @Tag("full")
    @Test
    void a_line_longer_than_is_allowed_is_one_bad_line() throws IOException {
        Path subjects = folder.resolve("subjects.ndjson");
        String document = SubjectFiles.documents().get(0);
        Files.writeString(subjects, document + "\n" + " ".repeat(3 << 20) + "\n" + document + "\n");
        OneProcess one = OneProcess.check(JSON, Optional.empty(), subjects);

        Written answers = run(subjects);

        assertThat(one.bad()).singleElement().asString().contains("\"line\":2", "line-too-long");
        assertThat(answers.lines(Outputs.BAD).get(badOf(subjects))).isEqualTo(one.bad());
        assertThat(answers.lines(Outputs.ANSWERS).values()).containsExactlyElementsOf(one.good());
    }

    @Tag("full")
    @Test
    void files_without_a_subject_have_no_answers() throws IOException {
        Path subjects = Files.writeString(folder.resolve("subjects.ndjson"), "\n \n");

        Written answers = run(subjects);

        assertThat(answers.lines(Outputs.ANSWERS).values()).isEmpty();
        assertThat(answers.lines(Outputs.BAD).values()).isEmpty();
        assertThat(answers.lines(Outputs.DISTRICTS).values()).isEmpty();
    }

    @Test
    void answers_of_an_earlier_run_stay_as_they_are() throws IOException {
        Path subjects = SubjectFiles.write(folder.resolve("subjects.ndjson"), 3, 8);
        Path out = Files.createDirectory(folder.resolve("out"));

        CheckJob again =
                new CheckJob(session, options(Optional.empty(), ImmutableList.of("wuhan-2005"), out, subjects));

        assertThatThrownBy(again::run)
                .isInstanceOf(JobRefusal.class)
                .hasMessageStartingWith(out + " is there already.");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void what_is_not_there_is_told_before_anything_is_written() {
        Path none = folder.resolve("none.ndjson");
        Path out = folder.resolve("out");

        CheckJob job = new CheckJob(session, options(Optional.empty(), ImmutableList.of("wuhan-2005"), out, none));

        assertThatThrownBy(job::run).isInstanceOf(JobRefusal.class).hasMessageContaining("none.ndjson");
        assertThat(out).doesNotExist();
    }

    @Test
    void an_edition_is_built_once_however_many_pieces_ask_for_it() throws IOException {
        Edition edition = Edition.of(ImmutableList.of("wuhan-2005"));

        assertThat(edition.json()).isSameAs(edition.json());
    }
}
