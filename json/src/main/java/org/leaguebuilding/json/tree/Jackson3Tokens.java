package org.leaguebuilding.json.tree;

import static java.util.Objects.requireNonNull;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Tokens of Jackson 3. */
public final class Jackson3Tokens implements Tokens {

    private final JsonParser parser;

    /** Takes a parser before its first token. */
    public Jackson3Tokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Kind next() throws Broken {
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_STRING) {
                // A text is read when it is asked for, and may be malformed.
                requireNonNull(parser.getString());
            }
            return token == null ? Kind.END : kind(token);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw Marks.broken(
                    e.getOriginalMessage(), at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
        }
    }

    private static Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.MAP;
            case START_ARRAY -> Kind.LIST;
            case END_OBJECT, END_ARRAY -> Kind.CLOSE;
            case PROPERTY_NAME -> Kind.KEY;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NULL -> Kind.NULL;
            default -> Kind.PLAIN;
        };
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    @Override
    public int column() {
        return parser.currentTokenLocation().getColumnNr();
    }

    @Override
    public int endLine() {
        return parser.currentLocation().getLineNr();
    }

    @Override
    public void close() {
        parser.close();
    }
}
