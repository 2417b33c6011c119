package org.leaguebuilding.json.token;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one document as an adapter gives them, and where they stand. An adapter for a generation of Jackson has nothing else to
 * do. Not thread-safe.
 */
public abstract class TokenPort implements AutoCloseable {

    /** What {@link #nextProperty} gives at the end of the object. */
    public static final int END = -1;

    /** What {@link #nextProperty} gives for a name that the table does not have. */
    public static final int UNKNOWN = -2;

    static final int ALL_LEVELS = Integer.MAX_VALUE;

    private final @Nullable Document document;

    /** How many levels the pointers of refusals have; fewer than all within a property that is passed over. */
    private int shownLevels = ALL_LEVELS;

    TokenPort(@Nullable Document document) {
        this.document = document;
    }

    // What an adapter does

    /** Goes to the next token. */
    public abstract void advance();

    /** {@return the token at the present position} */
    public abstract Token token();

    /**
     * Goes to the next name of the object, or to its end.
     *
     * @param names the names of the table
     * @param expected the place of the name that comes next in a document with its properties in order
     * @return the place of the name, {@link #END} or {@link #UNKNOWN}
     */
    public abstract int nextProperty(Names names, int expected);

    /** {@return the name at the present position, or that of the property at whose value the source stands} */
    public abstract String name();

    /** Whether the present token is a string. */
    abstract boolean atString();

    /** Whether the present token is a number without fraction and exponent. */
    abstract boolean atWholeNumber();

    /** The present string. */
    abstract String text();

    /** A buffer that holds the present string. */
    abstract char[] chars();

    /** Where in the buffer it begins. */
    abstract int charsOffset();

    /** How long it is. */
    abstract int charsLength();

    /** The present number, whose range the adapter checks. */
    abstract int intValue();

    /** The present number, whose range the adapter checks. */
    abstract long longValue();

    /** The present boolean. */
    abstract boolean booleanValue();

    /** Where the present token begins, in bytes; used only where there is a document. */
    abstract long tokenOffset();

    /** Where the present token begins, as the parser of a host says. */
    abstract Position foreignPosition();

    /** The pointer to the present position, no deeper than so many levels; names are cut to what a message may quote. */
    abstract String pathText(int levels);

    /** How many objects and arrays are open. */
    abstract int depth();

    /** Whether it is known, without going on, that nothing comes after the present token. */
    abstract boolean isAtEnd();

    /** A new source of the same document, before its first token. */
    public abstract TokenSource reopened(Document again);

    @Override
    public abstract void close();

    // Where the source stands

    /** The document, if this source has one of its own. */
    final @Nullable Document own() {
        return document;
    }

    /** The document, if this source has one of its own. */
    public final Optional<Document> document() {
        return Optional.ofNullable(document);
    }

    /**
     * Where the source stands.
     *
     * @return the JSON pointer
     */
    public final String pointer() {
        return pathText(shownLevels);
    }

    /** Has pointers show so many levels. */
    final void showLevels(int levels) {
        shownLevels = levels;
    }

    final Position position() {
        Document own = own();
        return own == null ? foreignPosition() : own.position(tokenOffset());
    }

    final Position placeOf(String pointer) {
        Document own = own();
        if (own == null) {
            return foreignPosition();
        }
        try (TokenSource again = reopened(own)) {
            return own.position(PointerSearch.offset(again, pointer));
        }
    }
}
