package org.leaguebuilding.json.codec;

import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.PersonRef;

/** A reference to a person, as the host's plain string. Immutable and thread-safe. */
final class PersonCodec extends Codec<PersonRef> {
    @Override
    public PersonRef read(TokenSource in) {
        try {
            return PersonRef.of(in.string());
        } catch (MalformedValueException e) {
            throw in.malformed(e);
        }
    }

    @Override
    public void write(TokenSink out, PersonRef value) {
        out.string(value.value());
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Codecs.ID.schema(definitions);
    }
}
