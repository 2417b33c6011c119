package org.leaguebuilding.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.NdjsonReader;
import org.leaguebuilding.rule.Subject;

/** Answers the lines of a piece one by one, in flat memory. */
final class PieceCheck implements FlatMapFunction<Piece, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<Edition> edition;
    private final Broadcast<SerializableConfiguration> hadoop;

    /** A language tag; null for answers without words. */
    private final @Nullable String language;

    /**
     * A check.
     *
     * @param edition the edition
     * @param hadoop how files are opened
     * @param language the language of the answers; empty for answers without words
     */
    PieceCheck(Broadcast<Edition> edition, Broadcast<SerializableConfiguration> hadoop, Optional<String> language) {
        this.edition = edition;
        this.hadoop = hadoop;
        this.language = language.orElse(null);
    }

    @Override
    public Iterator<Row> call(Piece piece) throws IOException {
        LeagueBuildingJson json = edition.value().json();
        Rows rows = new Rows(json, Optional.ofNullable(language).map(Locale::forLanguageTag));
        InputStream in = PieceInput.open(piece, hadoop.value().value());
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) ended -> close(in));
        NdjsonReader<Subject> lines = json.lines(Forms.ANY_SUBJECT, in, piece.earlier());
        return lines.stream().map(line -> rows.of(piece.file(), line)).iterator();
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
