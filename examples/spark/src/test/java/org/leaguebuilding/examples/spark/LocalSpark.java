package org.leaguebuilding.examples.spark;

import org.apache.spark.sql.SparkSession;

/** Spark in the process of the tests, with two threads. */
final class LocalSpark {

    private LocalSpark() {}

    /** Plans of a few rows are interpreted: to compile them takes most of the time of a small job. */
    static SparkSession start() {
        return of("local[2]")
                .config("spark.sql.codegen.wholeStage", "false")
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .getOrCreate();
    }

    static SparkSession.Builder of(String master) {
        return SparkSession.builder()
                .master(master)
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4");
    }
}
