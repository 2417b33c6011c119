package org.leaguebuilding.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.leaguebuilding.json.Form;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.json.answer.LineAnswer;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;

/** The rows in which answers travel. The answer itself is the text that one process gives for the line, byte by byte. */
final class Rows {

    static final String FILE = "file";
    static final String LINE = "line";
    static final String DISTRICT = "district";
    static final String TYPE = "type";
    static final String VERDICT = "verdict";
    static final String FOUND = "found";
    static final String RULE = "rule";
    static final String KIND = "kind";
    static final String ANSWER = "answer";

    /** What is found of one rule; a rule that finds the same kind several times in a subject is there once. */
    private static final StructType FOUND_TYPE =
            new StructType().add(RULE, DataTypes.StringType, false).add(KIND, DataTypes.StringType, false);

    /** District, type and verdict of a bad line are null. */
    static final StructType SCHEMA = new StructType()
            .add(FILE, DataTypes.StringType, false)
            .add(LINE, DataTypes.LongType, false)
            .add(DISTRICT, DataTypes.StringType, true)
            .add(TYPE, DataTypes.StringType, true)
            .add(VERDICT, DataTypes.StringType, true)
            .add(FOUND, DataTypes.createArrayType(FOUND_TYPE, false), false)
            .add(ANSWER, DataTypes.StringType, false);

    private final LeagueBuildingJson json;
    private final Districts districts;
    private final Optional<Locale> reader;
    private final Form<LineAnswer> answers;

    /**
     * Answers lines.
     *
     * @param json reads and writes, and knows the edition
     * @param reader the locale of those who read the answers; empty for answers without words
     */
    Rows(LeagueBuildingJson json, Optional<Locale> reader) {
        this.json = json;
        this.districts = Districts.of(json.policy());
        this.reader = reader;
        this.answers = reader.isPresent() ? Forms.LINE_ANSWER.in(reader.get()) : Forms.LINE_ANSWER;
    }

    /**
     * The row of a line.
     *
     * @param file the file that it stands in
     * @param line the line
     * @return the row with the answer
     */
    Row of(String file, NdjsonLine<Subject> line) {
        if (line instanceof NdjsonLine.Good<Subject> good) {
            return good(file, good);
        }
        MalformedJsonException reason = ((NdjsonLine.Bad<Subject>) line).reason();
        LineAnswer answer = new LineAnswer.Refused(
                line.number(), reason.code(), reason.pointer(), reason.column(), reader.map(reason::message));
        return RowFactory.create(file, line.number(), null, null, null, new Row[0], text(answer));
    }

    private Row good(String file, NdjsonLine.Good<Subject> line) {
        Report report = json.policy().check(line.value());
        return RowFactory.create(
                file,
                line.number(),
                districts.of(report.subjectType(), line.value()),
                report.subjectType(),
                report.verdict().code(),
                found(report),
                text(new LineAnswer.Judged(report)));
    }

    private static Row[] found(Report report) {
        List<List<String>> found = report.findings().stream()
                .map(finding ->
                        List.of(finding.rule().id().toString(), finding.kind().code()))
                .distinct()
                .toList();
        return found.stream().map(each -> RowFactory.create(each.toArray())).toArray(Row[]::new);
    }

    private String text(LineAnswer answer) {
        return new String(json.write(answers, answer), UTF_8);
    }
}
