package org.leaguebuilding.json.token;

import org.leaguebuilding.json.bytes.RawJson;
import org.leaguebuilding.json.input.UnknownProperty;

/** The values of properties that no table names: passed over, or taken up as they stand in the document. Not thread-safe. */
final class UnknownValues {

    private final TokenSource in;
    private final Skipping skipping;

    UnknownValues(TokenSource in) {
        this.in = in;
        this.skipping = new Skipping(in);
    }

    /** Passes over the property at whose name the source stands. */
    void skip() {
        advanceToValue();
        skipValue();
    }

    /** Takes up the property at whose name the source stands. */
    UnknownProperty take() {
        Document own = in.document().orElseThrow();
        String pointer = in.pathText(in.depth() - 1) + "/" + Pointers.escaped(in.name());
        advanceToValue();
        int start = own.from() + (int) in.tokenOffset();
        skipValue();
        return new UnknownProperty(pointer, RawJson.compactValue(own.bytes(), start));
    }

    private void advanceToValue() {
        in.requireLength(in.name().length());
        in.showLevels(in.depth());
        in.advance();
    }

    private void skipValue() {
        skipping.skipValue();
        in.showLevels(TokenPort.ALL_LEVELS);
    }
}
