package org.leaguebuilding.json.token;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.base.ParserBase;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.util.TokenBufferReadContext;

/**
 * The tokens of one value that a host's parser of Jackson 3 stands at, of whatever kind the parser is: of text, of a tree, of
 * a buffer, of several of these in a row, of another format. Nothing but its tokens is relied on, except where it reads input
 * itself: such a parser's context counts what it has opened.
 */
public final class Jackson3HostSource extends Jackson3Source {

    private final JsonParser parser;

    /** Absent where the parser reads input itself. Such a one can match a name; one around another may not see what it does then. */
    private final @Nullable Trail trail;

    /** How many objects and arrays are open around the value, as far as the parser says. */
    private final int outside;

    /** The place of the value, as far as the parser says. */
    private final @Nullable TokenStreamContext around;

    /** Where the parser of the whole stood, which is another one if this one is of a buffer. */
    private final @Nullable TokenStreamContext whole;

    /** The token that comes next, where the parser was handed over after the start of an object. */
    private @Nullable JsonToken pending;

    /**
     * Takes over a parser.
     *
     * @param parser the parser, at the first token of a value, or after the start of an object, where a mapper that has read
     *     the id of a type goes on; not closed
     * @param whole the parser that the mapper reads all from, which may be the same
     * @param limits the limits to keep; depth is counted from the value
     * @param unknown what becomes of properties that no table names
     * @param unwrapped whether the value's properties stand in an object of the host's, which the mapper has put into a buffer
     */
    public Jackson3HostSource(
            JsonParser parser, JsonParser whole, ReadLimits limits, UnknownProperties unknown, boolean unwrapped) {
        super(parser, limits, unknown);
        this.parser = parser;
        this.trail = parser instanceof ParserBase && !unwrapped ? null : new Trail();
        this.whole = whole.streamReadContext();
        JsonToken first = parser.currentToken();
        boolean inside = first == JsonToken.PROPERTY_NAME || first == JsonToken.END_OBJECT;
        if (inside) {
            pending = first;
            stand(JsonToken.START_OBJECT);
        }
        boolean within = first == JsonToken.PROPERTY_NAME || (first != null && first.isStructStart());
        TokenStreamContext place = above(parser.streamReadContext(), within);
        this.around = above(place, unwrapped);
        this.outside = place == null ? 0 : place.getNestingDepth();
        if (trail != null) {
            trail.follow(token());
        }
    }

    private static @Nullable TokenStreamContext above(@Nullable TokenStreamContext place, boolean above) {
        return above && place != null ? place.getParent() : place;
    }

    @Override
    public void advance() {
        if (pending == null) {
            super.advance();
        } else {
            stand(pending);
            pending = null;
        }
        if (trail != null) {
            follow(trail);
        }
    }

    private void follow(Trail followed) {
        Token token = token();
        if (token == Token.NAME) {
            followed.follow(name());
        } else {
            followed.follow(token);
        }
    }

    @Override
    public int nextProperty(Names names, int expected) {
        if (trail == null && pending == null) {
            return super.nextProperty(names, expected);
        }
        advance();
        return switch (token()) {
            case NAME -> {
                int index = names.find(name(), expected);
                yield index < 0 ? UNKNOWN : index;
            }
            case END_OBJECT -> END;
            default -> throw wrongType("expected.complete");
        };
    }

    @Override
    int depth() {
        return trail == null ? super.depth() - outside : trail.depth();
    }

    /** There is no document that it could be an offset in. */
    @Override
    long tokenOffset() {
        return 0;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // one context, not one like it
    String pathText(int levels) {
        if (trail == null) {
            return super.pathText(Ints.saturatedCast((long) levels + outside));
        }
        List<String> segments = new ArrayList<>();
        trail.addSegments(levels, segments);
        TokenStreamContext twice = twice();
        for (TokenStreamContext at = around; at != null; at = at.getParent()) {
            if (at != twice) {
                addSegment(at, segments);
            }
        }
        return Pointers.ofInnermostFirst(segments);
    }

    /**
     * The context that says of an object what the one within it says. A mapper that has looked for the id of a type reads what
     * it passed over from a buffer, and then goes on in the object. The buffer has a context for the object itself; above that
     * is the one of the object in the parser of the whole if the buffer began with an object or array, and if not the next.
     */
    @SuppressWarnings("ReferenceEquality") // one context, not one like it
    private @Nullable TokenStreamContext twice() {
        TokenStreamContext outermost = null;
        for (TokenStreamContext at = parser.streamReadContext();
                at instanceof TokenBufferReadContext;
                at = at.getParent()) {
            outermost = at;
        }
        return parser instanceof JsonParserSequence && outermost != null && outermost.getParent() == whole
                ? whole
                : null;
    }

    /** Unknown where the parser has one location for all tokens, as that of a buffer has, and does not make one for each. */
    @Override
    @SuppressWarnings("ReferenceEquality") // whether it is made anew
    Position foreignPosition() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return location == parser.currentTokenLocation() ? Position.UNKNOWN : position(location);
    }

    /** The limits of the host's parser are the host's, and so is what it says of them. */
    @Override
    RuntimeException failed(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return e;
        }
        return String.valueOf(e.getOriginalMessage()).startsWith("Duplicate ") ? duplicate() : super.failed(e);
    }
}
