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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;

/** The tokens of a parser of Jackson 2. */
@SuppressWarnings("EnumOrdinal") // the ordinal is only the place in an array that is made from the same enum
class Jackson2Source extends TokenSource {

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
                case VALUE_NULL -> Token.NULL;
                case VALUE_EMBEDDED_OBJECT -> Token.OTHER;
                case NOT_AVAILABLE -> Token.END;
            };
        }
    }

    private final JsonParser parser;

    /** What gives the parser its documents, where it is to go on to others. */
    private final @Nullable ParserInput<JsonParser> feed;

    private @Nullable JsonToken token;
    private boolean goesOn;

    Jackson2Source(JsonParser parser, Document document, @Nullable ParserInput<JsonParser> feed) {
        super(document, document.limits(), document.unknown());
        this.parser = parser;
        this.feed = feed;
    }

    /** Takes over a host's parser, at its present token; it is not closed. */
    Jackson2Source(JsonParser parser, ReadLimits limits, UnknownProperties unknown) {
        super(null, limits, unknown);
        this.parser = parser;
        this.feed = null;
        this.token = parser.currentToken();
    }

    /** Presents a token in place of that of the parser. */
    final void stand(@Nullable JsonToken at) {
        token = at;
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
    String pathText(int levels) {
        List<String> segments = new ArrayList<>();
        for (JsonStreamContext at = parser.getParsingContext(); at != null; at = at.getParent()) {
            if (at.getNestingDepth() <= levels) {
                addSegment(at, segments);
            }
        }
        return Pointers.ofInnermostFirst(segments);
    }

    /** Adds what a parser says of its place in one object or array. */
    static void addSegment(JsonStreamContext at, List<String> innermostFirst) {
        String name = at.getCurrentName();
        if (at.inObject() && name != null) {
            innermostFirst.add(Pointers.segment(name));
        } else if (at.inArray() && at.hasCurrentIndex()) {
            innermostFirst.add(Integer.toString(at.getCurrentIndex()));
        }
    }

    @Override
    int depth() {
        return parser.getParsingContext().getNestingDepth();
    }

    @Override
    public TokenSource reopened(Document again) {
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

    RuntimeException failed(IOException e) {
        if (e instanceof JsonProcessingException malformed) {
            boolean atEnd = malformed instanceof JsonEOFException;
            JsonLocation at = malformed.getLocation();
            if (at == null) {
                return syntax(atEnd, tokenOffset(), foreignPosition());
            }
            int beyond = isBehindFlaw(malformed) ? 1 : 0;
            Position position = position(at);
            return syntax(
                    atEnd,
                    inDocument(at.getByteOffset()) - beyond,
                    new Position(position.line(), Math.max(position.column() - beyond, 0)));
        }
        return new UncheckedIOException(e);
    }

    /** Of a control character between two tokens this generation gives the place after it, of all else that of the flaw. */
    private static boolean isBehindFlaw(JsonProcessingException malformed) {
        return String.valueOf(malformed.getOriginalMessage()).startsWith("Illegal character");
    }

    /** Formats without lines give an offset for a column. */
    static Position position(@Nullable JsonLocation at) {
        return at == null || at.getLineNr() < 1 || at.getColumnNr() < 1
                ? Position.UNKNOWN
                : new Position(at.getLineNr(), at.getColumnNr());
    }
}
