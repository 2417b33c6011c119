package org.leaguebuilding.json.token;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.ReadLimits;
import org.leaguebuilding.json.UnknownProperties;

/** The tokens of a parser of Jackson 2. */
@SuppressWarnings("EnumOrdinal") // the ordinal is only the place in an array that is made from the same enum
public final class Jackson2Source extends TokenSource {

    private static final Token[] TOKENS = new Token[JsonToken.values().length];

    static {
        for (JsonToken token : JsonToken.values()) {
            TOKENS[token.ordinal()] = switch (token) {
                case START_OBJECT -> Token.OBJECT;
                case END_OBJECT -> Token.END_OBJECT;
                case START_ARRAY -> Token.ARRAY;
                case END_ARRAY -> Token.END_ARRAY;
                case FIELD_NAME -> Token.NAME;
                case VALUE_STRING -> Token.STRING;
                case VALUE_NUMBER_INT -> Token.WHOLE_NUMBER;
                case VALUE_NUMBER_FLOAT -> Token.DECIMAL_NUMBER;
                case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
                case VALUE_NULL, VALUE_EMBEDDED_OBJECT -> Token.NULL;
                case NOT_AVAILABLE -> Token.END;
            };
        }
    }

    private final JsonParser parser;

    /** What gives the parser its documents, where it is to go on to others. */
    private final @Nullable Feed<JsonParser> feed;

    private @Nullable JsonToken token;
    private boolean goesOn;

    Jackson2Source(JsonParser parser, Document document, @Nullable Feed<JsonParser> feed) {
        super(document, document.limits(), document.unknown());
        this.parser = parser;
        this.feed = feed;
    }

    /**
     * Takes over a host's parser, at its present token.
     *
     * @param parser the parser; not closed
     * @param limits the limits to keep
     * @param unknown what becomes of properties that no table names
     */
    public Jackson2Source(JsonParser parser, ReadLimits limits, UnknownProperties unknown) {
        super(null, limits, unknown);
        this.parser = parser;
        this.feed = null;
        this.token = parser.currentToken();
    }

    @Override
    public void advance() {
        try {
            token = parser.nextToken();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public Token token() {
        JsonToken present = token;
        return present == null ? Token.END : TOKENS[present.ordinal()];
    }

    @Override
    public int nextProperty(Names names, int expected) {
        try {
            if (expected < names.size()) {
                if (parser.nextFieldName(encoded(names)[expected])) {
                    return expected;
                }
                token = parser.currentToken();
            } else {
                token = parser.nextToken();
            }
            if (token == JsonToken.FIELD_NAME) {
                int index = names.find(parser.currentName(), expected);
                return index < 0 ? UNKNOWN : index;
            } else if (token == JsonToken.END_OBJECT) {
                return END;
            }
        } catch (IOException e) {
            throw failed(e);
        }
        throw wrongType("expected.complete");
    }

    static SerializedString[] encoded(Names names) {
        Object encoded = names.encoded2();
        return encoded == null ? encode(names) : (SerializedString[]) encoded;
    }

    private static SerializedString[] encode(Names names) {
        SerializedString[] encoded = new SerializedString[names.size()];
        for (int i = 0; i < encoded.length; i++) {
            encoded[i] = new SerializedString(names.get(i));
        }
        names.encoded2(encoded);
        return encoded;
    }

    @Override
    public String name() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    boolean atString() {
        return token == JsonToken.VALUE_STRING;
    }

    @Override
    boolean atWholeNumber() {
        return token == JsonToken.VALUE_NUMBER_INT;
    }

    @Override
    String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    char[] chars() {
        try {
            return parser.getTextCharacters();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    int charsOffset() {
        try {
            return parser.getTextOffset();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    int charsLength() {
        try {
            return parser.getTextLength();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    int intValue() {
        try {
            return parser.getIntValue();
        } catch (InputCoercionException e) {
            throw outOfRange("expected.count");
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    long longValue() {
        try {
            return parser.getLongValue();
        } catch (InputCoercionException e) {
            throw outOfRange("expected.long");
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    boolean booleanValue() {
        return token == JsonToken.VALUE_TRUE;
    }

    @Override
    long tokenOffset() {
        return inDocument(parser.currentTokenLocation().getByteOffset());
    }

    private long inDocument(long offset) {
        return feed == null ? offset : offset - feed.before();
    }

    @Override
    boolean isAtEnd() {
        goesOn = feed != null && feed.isBlankBehind(parser.currentLocation().getByteOffset());
        return goesOn;
    }

    @Override
    Position foreignPosition() {
        return position(parser.currentTokenLocation());
    }

    @Override
    String pathText() {
        String path = "";
        for (JsonStreamContext at = parser.getParsingContext(); at != null; at = at.getParent()) {
            String name = at.getCurrentName();
            if (at.inObject() && name != null) {
                path = "/" + segment(name) + path;
            } else if (at.inArray() && at.hasCurrentIndex()) {
                path = "/" + at.getCurrentIndex() + path;
            }
        }
        return path;
    }

    @Override
    int depth() {
        return parser.getParsingContext().getNestingDepth();
    }

    @Override
    TokenSource reopened(Document again) {
        return Jackson2Format.INSTANCE.open(again);
    }

    @Override
    public void close() {
        if (goesOn && feed != null && feed.keep(parser, hasStrangeNames())) {
            return;
        }
        try {
            parser.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private RuntimeException failed(IOException e) {
        if (e instanceof JsonProcessingException malformed) {
            JsonLocation at = malformed.getLocation();
            return at == null
                    ? syntax(malformed instanceof JsonEOFException, tokenOffset(), foreignPosition())
                    : syntax(malformed instanceof JsonEOFException, inDocument(at.getByteOffset()), position(at));
        }
        return new UncheckedIOException(e);
    }

    private static Position position(JsonLocation at) {
        return new Position(Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
    }
}
