package org.leaguebuilding.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.json.LeagueBuildingJson;

/** A cluster of processes, of which one is killed in the middle of the work. */
class ClusterTest {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();
    private static final int LINES = 6_000;
    private static final long PIECE = 200_000;
    private static final int TASKS_BEFORE = 3;

    @TempDir
    private Path folder;

    @Test
    void a_worker_that_is_killed_in_the_middle_loses_and_doubles_nothing() throws IOException, InterruptedException {
        SparkHome home = SparkHome.in(folder);
        Path file = SubjectFiles.write(folder.resolve("subjects.ndjson"), LINES, 9);
        OneProcess expected = OneProcess.check(JSON, Optional.empty(), file);
        Path out = folder.resolve("out");
        JobOptions options = new JobOptions(
                ImmutableList.of("wuhan-2005"),
                Optional.empty(),
                ImmutableList.of("verdict"),
                PIECE,
                out.toString(),
                ImmutableList.of(file.toString()));

        try (Cluster cluster = Cluster.start(home, folder);
                SparkSession session = session(cluster, home)) {
            KillInTheMiddle kill = new KillInTheMiddle(cluster);
            session.sparkContext().addSparkListener(kill);

            ImmutableMap<String, Long> counts = new CheckJob(session, options).run();

            assertThat(kill.removed).hasPositiveValue();
            assertThat(kill.lost).hasPositiveValue();
            assertThat(counts).containsEntry(CheckJob.BAD, expected.summary().malformed());
        }
        Written written = new Written(out);
        assertThat(written.lines(Outputs.ANSWERS).values()).containsExactlyInAnyOrderElementsOf(expected.good());
        assertThat(written.lines(Outputs.BAD).values()).containsExactlyElementsOf(expected.bad());
    }

    private static SparkSession session(Cluster cluster, SparkHome home) {
        return LocalSpark.of(cluster.url())
                .config("spark.jars", home.job().toString())
                .config("spark.executor.memory", "512m")
                // Both executors are there before the first task.
                .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
                .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "100s")
                .getOrCreate();
    }

    /** Kills a worker after some tasks, and counts what is lost by it. */
    private static final class KillInTheMiddle extends SparkListener {

        private final Cluster cluster;
        private final AtomicInteger ended = new AtomicInteger();
        private final AtomicInteger lost = new AtomicInteger();
        private final AtomicInteger removed = new AtomicInteger();

        KillInTheMiddle(Cluster cluster) {
            this.cluster = cluster;
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd task) {
            if (task.reason() instanceof ExecutorLostFailure) {
                lost.incrementAndGet();
            }
            if (task.stageId() > 0 && ended.incrementAndGet() == TASKS_BEFORE) {
                cluster.killWorker();
            }
        }

        @Override
        public void onExecutorRemoved(SparkListenerExecutorRemoved executor) {
            removed.incrementAndGet();
        }
    }
}
