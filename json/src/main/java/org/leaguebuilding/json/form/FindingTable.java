package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.codec.ArgumentsCodec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.Draft;
import org.leaguebuilding.json.codec.Drafts;
import org.leaguebuilding.json.codec.Row.Size;
import org.leaguebuilding.json.codec.Rows;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.token.Position;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;

/**
 * Findings. Provisions and all that is in words follow from the rest: they are written for readers and passed over on the way
 * back. Written out as switches, for a file of reports has millions of findings. Immutable and thread-safe.
 */
final class FindingTable extends Table<Finding> {

    /** Stands right after the rule, with which it is written at once. */
    static final String KIND_NAME = "kind";

    private static final int RULE = 0;
    private static final int KIND = 1;
    private static final int PATH = 2;
    private static final int PLACE = 3;
    private static final int ARGUMENTS = 4;
    private static final int PROVISIONS = 5;
    private static final int TITLE = 6;
    private static final int LABEL = 7;
    private static final int MESSAGE = 8;
    private static final int REMEDY = 9;
    private static final int REFERENCE = 10;
    private static final int LINE = 11;
    private static final int COLUMN = 12;

    private final Rules rules;
    private final Optional<Locale> locale;
    private final ImmutableList<Position> positions;

    /**
     * Writes what a screen shows where there is a locale, and lines and columns where they are known: one position for each finding
     * of the one report that the table is for, or none.
     */
    FindingTable(Rules rules, Optional<Locale> locale, ImmutableList<Position> positions) {
        super(Rows.of(Finding.class)
                .required("rule", rules)
                .at(RULE)
                .required(KIND_NAME, ReportTables.KIND)
                .at(KIND)
                .required("path", Codecs.TEXT)
                .at(PATH)
                .optional("place", Codecs.TEXT)
                .at(PLACE)
                .optional("arguments", Codecs.ARGUMENTS)
                .at(ARGUMENTS)
                .list("provisions", Size.ANY, Codecs.CHECKED_ID)
                .at(PROVISIONS)
                .optional("title", Codecs.TEXT)
                .at(TITLE)
                .optional("label", Codecs.TEXT)
                .at(LABEL)
                .optional("message", Codecs.TEXT)
                .at(MESSAGE)
                .optional("remedy", Codecs.TEXT)
                .at(REMEDY)
                .optional("reference", Codecs.TEXT)
                .at(REFERENCE)
                .optionalCount("line")
                .at(LINE)
                .optionalCount("column")
                .at(COLUMN));
        this.rules = rules;
        this.locale = locale;
        this.positions = positions;
    }

    @Override
    public FindingDraft begin() {
        return new FindingDraft();
    }

    @Override
    protected void writeProperties(TokenSink out, Finding finding) {
        if (out.takesText()) {
            writeAsText(out, finding);
        } else {
            writeAsTokens(out, finding);
        }
        if (locale.isPresent()) {
            writeWords(out, finding, locale.get());
        }
    }

    private void writeWords(TokenSink out, Finding finding, Locale reader) {
        put(out, TITLE, Codecs.TEXT, finding.rule().title(reader));
        putIfThere(out, LABEL, Codecs.TEXT, finding.label(reader));
        put(out, MESSAGE, Codecs.TEXT, finding.message(reader));
        put(out, REMEDY, Codecs.TEXT, finding.remedy(reader));
        putIfThere(out, REFERENCE, Codecs.TEXT, finding.reference());
    }

    private void writeAsText(TokenSink out, Finding finding) {
        Rules.Written rule = rules.written(finding.rule());
        out.name(names(), RULE);
        out.written(rule.id(finding.kind()), 0);
        put(out, PATH, Codecs.TEXT, finding.path());
        writePlace(out, finding);
        writeArguments(out, finding);
        out.name(names(), PROVISIONS);
        out.written(rule.provisions(), 0);
    }

    private void writeAsTokens(TokenSink out, Finding finding) {
        put(out, RULE, rules, finding.rule());
        put(out, KIND, ReportTables.KIND, finding.kind());
        put(out, PATH, Codecs.TEXT, finding.path());
        writePlace(out, finding);
        writeArguments(out, finding);
        out.name(names(), PROVISIONS);
        out.beginArray();
        for (Basis basis : finding.provisions()) {
            out.string(basis.id());
        }
        out.endArray();
    }

    /**
     * Writes the findings of a report. The JIT would compile {@link #write} for reports and findings at once, and what it calls
     * twice within.
     */
    void writeAll(TokenSink out, ImmutableList<Finding> findings) {
        out.beginArray();
        for (int i = 0; i < findings.size(); i++) {
            out.beginObject();
            writeProperties(out, findings.get(i));
            if (!positions.isEmpty()) {
                writePosition(out, positions.get(i));
            }
            out.endObject();
        }
        out.endArray();
    }

    private void writePosition(TokenSink out, Position position) {
        putCount(out, LINE, (int) position.line());
        putCount(out, COLUMN, position.column());
    }

    /** Texts name the place of a missing fact, and without the subject nothing else says what it is called; screens show any. */
    private void writePlace(TokenSink out, Finding finding) {
        if (locale.isPresent() || finding.kind() == FindingKind.MISSING_FACT) {
            Optional<String> place = finding.place();
            if (place.isPresent()) {
                put(out, PLACE, Codecs.TEXT, place.get());
            }
        }
    }

    private void writeArguments(TokenSink out, Finding finding) {
        Arguments arguments = new Arguments(out);
        finding.forEachArgument(arguments);
        arguments.end();
    }

    /** Writes the arguments of one finding as an object, if there are any. */
    private final class Arguments implements BiConsumer<String, Object> {
        private final TokenSink out;
        private boolean begun;

        Arguments(TokenSink out) {
            this.out = out;
        }

        @Override
        public void accept(String name, Object value) {
            if (!begun) {
                begun = true;
                out.name(names(), ARGUMENTS);
                out.beginObject();
            }
            ArgumentsCodec.writeArgument(out, name, value);
        }

        void end() {
            if (begun) {
                out.endObject();
            }
        }
    }

    /** A finding while it is read. */
    final class FindingDraft extends Draft<Finding> {
        private @Nullable Rule rule;
        private @Nullable FindingKind kind;
        private String path = "";
        private @Nullable String named;
        private ImmutableMap<String, Object> arguments = ImmutableMap.of();

        @Override
        public void read(int place, TokenSource in) {
            switch (place) {
                case RULE -> rule = rules.read(in);
                case KIND -> kind = ReportTables.KIND.read(in);
                case PATH -> path = Codecs.TEXT.read(in);
                case PLACE -> named = Codecs.TEXT.read(in);
                case ARGUMENTS -> arguments = Codecs.ARGUMENTS.read(in);
                case PROVISIONS -> {
                    in.enterArray();
                    while (in.nextElement()) {
                        Codecs.CHECKED_ID.read(in);
                    }
                }
                case TITLE, LABEL, MESSAGE, REMEDY, REFERENCE -> Codecs.TEXT.read(in);
                case LINE, COLUMN -> passNumber(in);
                default -> throw noProperty(place);
            }
        }

        @Override
        public Finding end(TokenSource in) {
            Finding finding = rules.finding(Drafts.given(rule), Drafts.given(kind), path, arguments);
            return named == null ? finding : finding.withPlace(named);
        }

        /** The number says where the finding was in a document that this reader does not have. */
        private static void passNumber(TokenSource in) {
            int unused = in.count();
        }
    }
}
