package org.leaguebuilding.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.json.LeagueBuildingJson;

/** The job as it is submitted: a jar with the library, and Spark with what it brings. */
class SubmitTest {

    @TempDir
    private Path folder;

    private SparkProcess submit(String... arguments) throws IOException {
        SparkHome home = SparkHome.in(folder);
        List<String> command = new ArrayList<>(List.of(
                "--master",
                "local[2]",
                "--conf",
                "spark.ui.enabled=false",
                "--class",
                CheckJob.class.getName(),
                home.job().toString()));
        command.addAll(List.of(arguments));
        return home.start("org.apache.spark.deploy.SparkSubmit", command);
    }

    @Test
    void it_runs_without_a_flag_for_the_jvm() throws IOException, InterruptedException {
        Path file = SubjectFiles.write(folder.resolve("subjects.ndjson"), 40, 10);
        Path out = folder.resolve("out");
        OneProcess expected = OneProcess.check(LeagueBuildingJson.create(), Optional.empty(), file);

        try (SparkProcess job = submit("--lang", "en", "--out", out.toString(), file.toString())) {
            String printed = job.output();

            assertThat(job.status()).as(printed).isZero();
            assertThat(printed).contains(expected.answers().size() + " lines answered: ");
        }
        assertThat(new Written(out).lines(Outputs.ANSWERS).values()).hasSameSizeAs(expected.good());
    }

    @Tag("full")
    @Test
    void what_cannot_be_done_is_told_in_both_languages_and_by_the_status() throws IOException, InterruptedException {
        try (SparkProcess job = submit(
                "--out",
                folder.resolve("out").toString(),
                folder.resolve("none").toString())) {
            String printed = job.output();

            assertThat(job.status()).as(printed).isEqualTo(2);
            assertThat(printed).contains("There is no file ", "没有文件");
        }
    }
}
