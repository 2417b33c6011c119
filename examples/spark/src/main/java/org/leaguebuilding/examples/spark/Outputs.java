package org.leaguebuilding.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.leaguebuilding.rule.Verdict;

/** What is written of the answers, each in a folder of its own. */
final class Outputs {

    /** The answers to good lines, by district, verdict, or both. */
    static final String ANSWERS = "answers";

    /** The answers to bad lines, by file. */
    static final String BAD = "bad";

    /** How many subjects of a type in a district have each verdict. */
    static final String DISTRICTS = "districts";

    /** For how many subjects in a district a rule has found something of each kind. */
    static final String RULES = "rules";

    private static final String SUBJECTS = "subjects";

    private final Dataset<Row> rows;
    private final ImmutableList<String> by;
    private final String folder;

    /**
     * Writes answers.
     *
     * @param rows the answers, as {@link Rows} has them
     * @param by by what the answers to good lines lie in folders
     * @param folder where all goes
     */
    Outputs(Dataset<Row> rows, ImmutableList<String> by, String folder) {
        this.rows = rows;
        this.by = by;
        this.folder = folder;
    }

    /** Writes all four. A folder that is there already is refused by Spark. */
    void write() {
        Dataset<Row> good = rows.where(col(Rows.VERDICT).isNotNull());
        texts(good, ANSWERS, by);
        texts(rows.where(col(Rows.VERDICT).isNull()), BAD, ImmutableList.of(Rows.FILE));
        table(districts(good), DISTRICTS);
        table(rules(good), RULES);
    }

    /**
     * One file in each folder, or several where it is large, which in the order of their names have the answers in the order of the lines. They are cut by
     * ranges of rows and not of folders, so that no task is larger than others because a folder is.
     */
    private void texts(Dataset<Row> answers, String name, ImmutableList<String> folders) {
        Column[] order = Stream.concat(folders.stream(), Stream.of(Rows.FILE, Rows.LINE))
                .map(Column::new)
                .toArray(Column[]::new);
        String[] names = folders.toArray(String[]::new);
        answers.repartitionByRange(order)
                .sortWithinPartitions(order)
                .select(Rows.ANSWER, names)
                .write()
                .partitionBy(names)
                .text(place(name));
    }

    private Dataset<Row> districts(Dataset<Row> good) {
        Object[] verdicts = Arrays.stream(Verdict.values()).map(Verdict::code).toArray();
        return good.groupBy(Rows.DISTRICT, Rows.TYPE)
                .pivot(Rows.VERDICT, Arrays.asList(verdicts))
                .count()
                .na()
                .fill(0)
                .orderBy(Rows.DISTRICT, Rows.TYPE);
    }

    private Dataset<Row> rules(Dataset<Row> good) {
        Column found = explode(col(Rows.FOUND)).as(Rows.FOUND);
        return good.select(col(Rows.DISTRICT), found)
                .select(Rows.DISTRICT, Rows.FOUND + "." + Rows.RULE, Rows.FOUND + "." + Rows.KIND)
                .groupBy(Rows.DISTRICT, Rows.RULE, Rows.KIND)
                .agg(count(lit(1)).as(SUBJECTS))
                .orderBy(Rows.DISTRICT, Rows.RULE, Rows.KIND);
    }

    /** One small file. */
    private void table(Dataset<Row> rowsOfTable, String name) {
        rowsOfTable.coalesce(1).write().json(place(name));
    }

    private String place(String name) {
        return new Path(folder, name).toString();
    }
}
