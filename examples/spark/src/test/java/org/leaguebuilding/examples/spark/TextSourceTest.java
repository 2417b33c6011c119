package org.leaguebuilding.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark's own sources make of lines, for which reason the job does not use them. */
@Tag("full")
class TextSourceTest {

    private static final String OBJECTS = "{\"a\":\r1}\r\n{\"a\":2} {\"a\":3}\n";

    private static SparkSession session;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        session = LocalSpark.start();
    }

    @AfterAll
    static void stop() throws IOException {
        session.close();
    }

    private String file() throws IOException {
        return Files.writeString(folder.resolve("file.ndjson"), OBJECTS).toString();
    }

    @Test
    void texts_end_at_a_carriage_return_alone() throws IOException {
        assertThat(session.read().textFile(file()).collectAsList())
                .containsExactly("{\"a\":", "1}", "{\"a\":2} {\"a\":3}");
    }

    @Test
    void texts_keep_every_carriage_return_where_the_line_feed_alone_is_asked_for() throws IOException {
        assertThat(session.read().option("lineSep", "\n").textFile(file()).collectAsList())
                .containsExactly("{\"a\":\r1}\r", "{\"a\":2} {\"a\":3}");
    }

    @Test
    void of_two_objects_on_a_line_json_keeps_the_first_without_a_word() throws IOException {
        List<Long> read = session.read()
                .option("lineSep", "\n")
                .option("mode", "FAILFAST")
                .json(file())
                .as(Encoders.LONG())
                .collectAsList();

        assertThat(read).containsExactly(1L, 2L);
    }
}
