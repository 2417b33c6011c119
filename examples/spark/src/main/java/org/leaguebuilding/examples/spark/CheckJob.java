package org.leaguebuilding.examples.spark;

import static org.apache.spark.sql.functions.col;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.leaguebuilding.edition.MalformedEditionException;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.text.Language;

/**
 * Checks files of subjects, one a line, on a cluster:
 *
 * <pre>{@code
 * spark-submit --class org.leaguebuilding.examples.spark.CheckJob spark-check.jar --out hdfs:/checked hdfs:/subjects
 * }</pre>
 *
 * <p>The answer to each line is, byte by byte, the one that {@link org.leaguebuilding.json.FileCheck} gives in one process.
 */
public final class CheckJob {

    private static final int REFUSED = 2;

    /** The key under which bad lines are counted. */
    static final String BAD = "malformed";

    private final SparkSession session;
    private final JobOptions options;

    CheckJob(SparkSession session, JobOptions options) {
        this.session = session;
        this.options = options;
    }

    /**
     * Runs the job.
     *
     * @param arguments {@code --out DIR} and the inputs; {@code --edition}, {@code --lang}, {@code --by} and {@code --piece-mb} may stand before them
     */
    public static void main(String[] arguments) throws IOException {
        try {
            JobOptions options = JobOptions.parse(arguments);
            try (SparkSession session = SparkSession.builder()
                    .appName("league-building-check")
                    // A task that is tried again replaces what its first try has written, and never adds to it.
                    .config("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "1")
                    .getOrCreate()) {
                CheckJob job = new CheckJob(session, options);
                ImmutableMap<String, Long> counts = job.run();
                System.out.println(text(counts, job.language()));
            }
        } catch (JobRefusal refusal) {
            System.err.println(refusal.message(Language.ZH_CN));
            System.err.println(refusal.message(Language.EN));
            System.exit(REFUSED);
        }
    }

    /**
     * Checks and writes.
     *
     * @return how many lines there are of each verdict, and how many bad ones
     * @throws JobRefusal if there is nothing to check, no such edition, or an output already
     * @throws IOException if files cannot be looked for
     */
    ImmutableMap<String, Long> run() throws IOException {
        requireNew(options.out());
        JavaSparkContext spark = new JavaSparkContext(session.sparkContext());
        // Rows on the disk, for four outputs. With a cached Dataset larger than memory Kryo was seen to ask for a flag
        // of the JVM.
        JavaRDD<Row> answers = answers(spark).persist(StorageLevel.DISK_ONLY());
        try {
            Dataset<Row> rows = session.createDataFrame(answers, Rows.SCHEMA);
            new Outputs(rows, options.folders(), options.out()).write();
            return counts(rows);
        } finally {
            JavaRDD<Row> unused = answers.unpersist(false);
        }
    }

    private JavaRDD<Row> answers(JavaSparkContext spark) throws IOException {
        Edition edition = edition();
        Pieces files = new Pieces(spark, options.pieceBytes());
        ImmutableList<Piece> pieces = pieces(files);
        return spark.parallelize(pieces, Math.max(1, pieces.size()))
                .flatMap(new PieceCheck(
                        spark.broadcast(edition),
                        files.hadoop(),
                        options.language().map(Language::tag)));
    }

    private Edition edition() throws IOException {
        try {
            return Edition.of(options.editions());
        } catch (MalformedEditionException malformed) {
            throw new JobRefusal(
                    "edition.malformed", malformed.message(language().locale()));
        } catch (NoSuchFileException none) {
            throw new JobRefusal("file.none", String.valueOf(none.getMessage()));
        }
    }

    private ImmutableList<Piece> pieces(Pieces files) throws IOException {
        try {
            return files.of(options.inputs());
        } catch (FileNotFoundException none) {
            throw new JobRefusal("file.none", String.valueOf(none.getMessage()));
        }
    }

    private Language language() {
        return options.language().orElse(Language.ZH_CN);
    }

    private void requireNew(String folder) throws IOException {
        Path path = new Path(folder);
        if (path.getFileSystem(session.sparkContext().hadoopConfiguration()).exists(path)) {
            throw new JobRefusal("out.there", folder);
        }
    }

    private static ImmutableMap<String, Long> counts(Dataset<Row> rows) {
        ImmutableMap.Builder<String, Long> counts = ImmutableMap.builder();
        for (Row row : rows.groupBy(col(Rows.VERDICT)).count().collectAsList()) {
            counts.put(Optional.ofNullable(row.getString(0)).orElse(BAD), row.getLong(1));
        }
        return counts.buildOrThrow();
    }

    private static String text(ImmutableMap<String, Long> counts, Language language) {
        return JobRefusal.text(
                "done",
                language,
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(Verdict.COMPLIANT.code(), 0L),
                counts.getOrDefault(Verdict.NON_COMPLIANT.code(), 0L),
                counts.getOrDefault(Verdict.UNDETERMINED.code(), 0L),
                counts.getOrDefault(BAD, 0L));
    }
}
