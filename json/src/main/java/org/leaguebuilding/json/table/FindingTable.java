package org.leaguebuilding.json.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.table.Row.Size;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;

/**
 * Findings. Provisions, message and remedy follow from the rest: they are written for readers and passed over on the way
 * back. Written out as switches, for a file of reports has millions of findings. Immutable and thread-safe.
 */
final class FindingTable extends Table<Finding, FindingTable.Draft> {

    private static final int RULE = 0;
    private static final int KIND = 1;
    private static final int PATH = 2;
    private static final int ARGUMENTS = 3;
    private static final int PROVISIONS = 4;
    private static final int MESSAGE = 5;
    private static final int REMEDY = 6;

    private final Rules rules;
    private final Optional<Locale> locale;
    private final boolean withRemedy;

    /** Writes messages where there is a locale, and remedies with them where they are asked for. */
    FindingTable(Rules rules, Optional<Locale> locale, boolean withRemedy) {
        super(Rows.of(Finding.class)
                .required("rule", rules)
                .at(RULE)
                .required("kind", ReportTables.KIND)
                .at(KIND)
                .required("path", Codecs.TEXT)
                .at(PATH)
                .optional("arguments", Codecs.ARGUMENTS)
                .at(ARGUMENTS)
                .list("provisions", Size.ANY, Codecs.CHECKED_ID)
                .at(PROVISIONS)
                .optional("message", Codecs.TEXT)
                .at(MESSAGE)
                .optional("remedy", Codecs.TEXT)
                .at(REMEDY));
        this.rules = rules;
        this.locale = locale;
        this.withRemedy = withRemedy;
    }

    @Override
    Draft begin() {
        return new Draft();
    }

    @Override
    void readProperty(int place, TokenSource in, Draft draft) {
        switch (place) {
            case RULE -> draft.rule = rules.read(in);
            case KIND -> draft.kind = ReportTables.KIND.read(in);
            case PATH -> draft.path = Codecs.TEXT.read(in);
            case ARGUMENTS -> draft.arguments = Codecs.ARGUMENTS.read(in);
            case PROVISIONS -> {
                in.enterArray();
                while (in.nextElement()) {
                    Codecs.CHECKED_ID.read(in);
                }
            }
            case MESSAGE, REMEDY -> Codecs.TEXT.read(in);
            default -> throw noProperty(place);
        }
    }

    @Override
    void writeProperties(TokenSink out, Finding finding) {
        put(out, RULE, rules, finding.rule());
        put(out, KIND, ReportTables.KIND, finding.kind());
        put(out, PATH, Codecs.TEXT, finding.path());
        ImmutableMap<String, Object> arguments = finding.arguments();
        if (!arguments.isEmpty()) {
            put(out, ARGUMENTS, Codecs.ARGUMENTS, arguments);
        }
        writeProvisions(out, finding.provisions());
        if (locale.isPresent()) {
            put(out, MESSAGE, Codecs.TEXT, finding.message(locale.get()));
            if (withRemedy) {
                put(out, REMEDY, Codecs.TEXT, finding.remedy(locale.get()));
            }
        }
    }

    private void writeProvisions(TokenSink out, ImmutableList<Basis> provisions) {
        if (provisions.isEmpty()) {
            return;
        }
        out.name(names(), PROVISIONS);
        out.beginArray();
        for (int i = 0; i < provisions.size(); i++) {
            out.string(provisions.get(i).id());
        }
        out.endArray();
    }

    @Override
    Finding end(Draft draft, TokenSource in) {
        return Finding.of(Drafts.given(draft.rule), Drafts.given(draft.kind), draft.path, draft.arguments);
    }

    /** A finding while it is read. */
    static final class Draft {
        private @Nullable Rule rule;
        private @Nullable FindingKind kind;
        private String path = "";
        private ImmutableMap<String, Object> arguments = ImmutableMap.of();
    }
}
