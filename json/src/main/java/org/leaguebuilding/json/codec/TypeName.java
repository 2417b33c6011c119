package org.leaguebuilding.json.codec;

import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/** The type of subject that a document says it is, which has to be the one that it is read as. */
public final class TypeName extends Codec<String> {

    private final String type;

    public TypeName(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    @Override
    public String read(TokenSource in) {
        if (!in.string().equals(type)) {
            throw in.refuseString(JsonErrorCode.SUBJECT_TYPE, JsonTexts.both("expected.subject-type", type));
        }
        return type;
    }

    @Override
    public void write(TokenSink out, String value) {
        out.string(value);
    }

    @Override
    public Schema schema(Definitions definitions) {
        return new Schema().with("const", type);
    }
}
