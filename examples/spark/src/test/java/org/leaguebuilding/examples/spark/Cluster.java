package org.leaguebuilding.examples.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A cluster on this machine: a master and two workers, each a process, and the executors that the workers start. */
final class Cluster implements AutoCloseable {

    private static final int WORKERS = 2;

    private final SparkProcess master;
    private final String url;
    private final List<SparkProcess> workers = new ArrayList<>();

    private Cluster(SparkProcess master, String url) {
        this.master = master;
        this.url = url;
    }

    static Cluster start(SparkHome home, Path folder) throws IOException, InterruptedException {
        SparkProcess master = home.start(
                "org.apache.spark.deploy.master.Master",
                List.of("--host", "127.0.0.1", "--port", "0", "--webui-port", "0"));
        Cluster cluster = new Cluster(master, master.await("Starting Spark master at (spark://[0-9.:]+)"));
        for (int i = 0; i < WORKERS; i++) {
            cluster.workers.add(home.start(
                    "org.apache.spark.deploy.worker.Worker",
                    List.of(
                            "--host",
                            "127.0.0.1",
                            "--webui-port",
                            "0",
                            "--cores",
                            "1",
                            "--memory",
                            "1G",
                            "--work-dir",
                            folder.resolve("work-" + i).toString(),
                            cluster.url)));
        }
        for (SparkProcess worker : cluster.workers) {
            String unused = worker.await("Successfully registered with master");
        }
        return cluster;
    }

    String url() {
        return url;
    }

    /** Kills a worker with its executor. */
    void killWorker() {
        workers.get(0).kill();
    }

    @Override
    public void close() {
        workers.forEach(SparkProcess::close);
        master.close();
    }
}
