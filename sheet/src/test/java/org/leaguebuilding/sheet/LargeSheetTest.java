package org.leaguebuilding.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large workbooks are read in little memory. */
class LargeSheetTest {

    private static final int PROPOSALS = 50_000;

    @TempDir
    private Path folder;

    /** 50,000 proposals with a community each, in texts that no two rows share. */
    private Path large() throws IOException {
        @Nullable Object[][] proposals = new @Nullable Object[PROPOSALS + 1][];
        @Nullable Object[][] communities = new @Nullable Object[PROPOSALS + 1][];
        proposals[0] = Proposals.headings();
        communities[0] = Proposals.headingsOfCommunities();
        for (int i = 1; i <= PROPOSALS; i++) {
            proposals[i] = Proposals.proposal("p-" + i);
            communities[i] = Proposals.community("p-" + i, "420102" + i, 26);
        }
        return new Book()
                .sheet(Proposals.MAIN, proposals)
                .sheet(Proposals.COMMUNITIES, communities)
                .in(folder);
    }

    @Test
    void a_hundred_thousand_rows_are_read_in_64_mebibytes() throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(ImmutableList.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        path("java.class.path") + File.pathSeparator + path("jdk.module.path"),
                        LargeReading.class.getName(),
                        large().toString()))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(out, UTF_8)).contains(PROPOSALS + " " + PROPOSALS * 26L + " 0");
    }

    private static String path(String property) {
        return System.getProperty(property, "");
    }
}
