package org.leaguebuilding.json.codec;

import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;

/** Identifiers that no type checks. Immutable. */
final class CheckedIdCodec extends StringCodec {

    CheckedIdCodec() {
        super(128, Patterns.ID);
    }

    @Override
    public String read(TokenSource in) {
        String id = super.read(in);
        try {
            Structure.id("Document", "id", id);
            return id;
        } catch (MalformedValueException e) {
            throw in.malformed(e);
        }
    }
}
