package org.leaguebuilding.json.form;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Definitions;
import org.leaguebuilding.json.codec.Schema;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.json.token.Document;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.value.LocalizedText;

/** Subjects of all types: a document is read as what it says that it is, a subject is written as what it is. Thread-safe. */
public final class SubjectCodec extends Codec<Subject> {

    private static final String PROPERTY = "subjectType";

    private final EditionTables tables;

    SubjectCodec(EditionTables tables) {
        this.tables = tables;
    }

    /**
     * What a document says that it is, without reading more of it than needed.
     *
     * @param in the document at its first token
     * @return the code of the type of subject; empty where the document says nothing
     */
    public Optional<String> typeOf(TokenSource in) {
        in.enterObject();
        while (in.nextName()) {
            boolean here = in.name().equals(PROPERTY);
            if (here) {
                in.advance();
                return Optional.of(known(in));
            }
            in.skipProperty();
        }
        return Optional.empty();
    }

    private String known(TokenSource in) {
        String code = in.string();
        if (tables.find(code) == null) {
            LocalizedText all = LocalizedText.of(
                    Joiner.on("、").join(tables.subjectTypes()), Joiner.on(", ").join(tables.subjectTypes()));
            throw in.refuseString(
                    JsonErrorCode.SUBJECT_TYPE, JsonTexts.both("expected.codes", ImmutableMap.of("codes", all)));
        }
        return code;
    }

    @Override
    public Subject read(TokenSource in) {
        return table(in).read(in);
    }

    private Table<? extends Subject> table(TokenSource in) {
        Document document = in.document().orElseThrow(() -> new IllegalStateException("a document of its own"));
        String code = SubjectTables.IMPLIED;
        // Files of proposals, the usual ones, are not to be gone through twice.
        if (document.mayMention(PROPERTY)) {
            try (TokenSource ahead = in.reopened(document)) {
                ahead.advance();
                code = typeOf(ahead).orElse(code);
            }
        }
        Table<? extends Subject> table = tables.find(code);
        if (table == null) {
            throw new IllegalStateException(code);
        }
        return table;
    }

    @Override
    public void write(TokenSink out, Subject value) {
        of(value).write(out, value);
    }

    @Override
    @SuppressWarnings("unchecked") // the table of the subject's class
    public Codec<Subject> of(Subject value) {
        return (Codec<Subject>) (Codec<?>) tables.of(value);
    }

    @Override
    public Schema schema(Definitions definitions) {
        ImmutableList.Builder<Schema> all = ImmutableList.builder();
        for (String code : tables.subjectTypes()) {
            Table<? extends Subject> table = tables.find(code);
            if (table != null) {
                all.add(table.schema(definitions));
            }
        }
        return new Schema().with("anyOf", all.build());
    }
}
