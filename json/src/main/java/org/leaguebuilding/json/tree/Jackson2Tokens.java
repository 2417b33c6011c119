package org.leaguebuilding.json.tree;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tokens of Jackson 2. */
public final class Jackson2Tokens implements Tokens {

    private final JsonParser parser;

    /** Takes a parser before its first token. */
    public Jackson2Tokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Kind next() throws Broken {
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_STRING) {
                // A text is read when it is asked for, and may be malformed.
                requireNonNull(parser.getText());
            }
            return token == null ? Kind.END : kind(token);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw Marks.broken(
                    e.getOriginalMessage(), at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.MAP;
            case START_ARRAY -> Kind.LIST;
            case END_OBJECT, END_ARRAY -> Kind.CLOSE;
            case FIELD_NAME -> Kind.KEY;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NULL -> Kind.NULL;
            default -> Kind.PLAIN;
        };
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
