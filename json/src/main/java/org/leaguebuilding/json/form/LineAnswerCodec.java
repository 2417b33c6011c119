package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.answer.LineAnswer;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.Definitions;
import org.leaguebuilding.json.codec.Drafts;
import org.leaguebuilding.json.codec.NumberCodecs;
import org.leaguebuilding.json.codec.Schema;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.token.Document;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.rule.Report;

/** Answers to lines: reports, and refusals, which name their line first. Immutable and thread-safe. */
public final class LineAnswerCodec extends Codec<LineAnswer> {

    private static final String LINE = "line";

    private static final Table<LineAnswer.Refused> REFUSED = Table.of(LineAnswer.Refused.class, RefusedDraft::new)
            .required(LINE, NumberCodecs.TOTAL, LineAnswer.Refused::line, (draft, line) -> draft.line = line)
            .required(
                    "code",
                    Codecs.closed(JsonErrorCode.class),
                    LineAnswer.Refused::code,
                    (draft, code) -> draft.code = code)
            .required("pointer", Codecs.TEXT, LineAnswer.Refused::pointer, (draft, pointer) -> draft.pointer = pointer)
            .count("column", LineAnswer.Refused::column, (draft, column) -> draft.column = column)
            .optional(
                    "message",
                    Codecs.TEXT,
                    LineAnswer.Refused::message,
                    (draft, message) -> draft.message = Optional.of(message))
            .build(RefusedDraft::build);

    private final Table<Report> report;

    private LineAnswerCodec(Table<Report> report) {
        this.report = report;
    }

    /**
     * The codec for an edition.
     *
     * @param edition the edition
     * @param locale whose words are written with reports; none where empty
     * @return the codec
     */
    public static LineAnswerCodec of(EditionTables edition, Optional<Locale> locale) {
        return new LineAnswerCodec(ReportTables.report(edition, locale));
    }

    @Override
    public LineAnswer read(TokenSource in) {
        return isRefused(in) ? REFUSED.read(in) : new LineAnswer.Judged(report.read(in));
    }

    private static boolean isRefused(TokenSource in) {
        Document document = in.document().orElseThrow(() -> new IllegalStateException("a document of its own"));
        try (TokenSource ahead = in.reopened(document)) {
            ahead.advance();
            ahead.enterObject();
            return ahead.nextName() && ahead.name().equals(LINE);
        }
    }

    @Override
    public void write(TokenSink out, LineAnswer answer) {
        if (answer instanceof LineAnswer.Judged judged) {
            report.write(out, judged.report());
        } else {
            REFUSED.write(out, (LineAnswer.Refused) answer);
        }
    }

    @Override
    public Schema schema(Definitions definitions) {
        return new Schema().with("anyOf", ImmutableList.of(report.schema(definitions), REFUSED.schema(definitions)));
    }

    private static final class RefusedDraft {
        private long line;
        private @Nullable JsonErrorCode code;
        private String pointer = "";
        private int column;
        private Optional<String> message = Optional.empty();

        LineAnswer.Refused build() {
            return new LineAnswer.Refused(line, Drafts.given(code), pointer, column, message);
        }
    }
}
