package org.leaguebuilding.json.token;

import org.leaguebuilding.json.bytes.WellFormed;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.text.JsonTexts;

/** Refuses a document whose characters are ill-formed, once {@link WellFormed} has found where. */
final class EncodingRefusals {

    /** A longer pointer could quote too much of a document that no table has looked at. */
    private static final int MAX_POINTER = 64;

    private EncodingRefusals() {}

    static MalformedJsonException refuse(Opener opener, Document document, int flaw) {
        boolean escape = flaw < -1;
        int offset = escape ? -2 - flaw : flaw;
        Position position = document.position(offset - document.from());
        return new MalformedJsonException(
                escape ? JsonErrorCode.LONE_SURROGATE : JsonErrorCode.ENCODING,
                pointer(opener, document.before(offset)),
                position.line(),
                position.column(),
                JsonTexts.both(escape ? "expected.surrogates" : "expected.utf-8", ""),
                JsonTexts.both(escape ? "found.half" : "found.other-bytes", ""),
                null);
    }

    /** The pointer at which the part before the flaw ends, or at which it is too deep. */
    private static String pointer(Opener opener, Document before) {
        try (TokenSource source = opener.open(before)) {
            int maxDepth = before.limits().maxDepth();
            try {
                do {
                    source.advance();
                } while (source.token() != Token.END && source.depth() <= maxDepth);
                return shortened(source.pointer());
            } catch (MalformedJsonException end) {
                return shortened(end.pointer());
            }
        }
    }

    private static String shortened(String pointer) {
        return pointer.length() <= MAX_POINTER ? pointer : pointer.substring(0, pointer.lastIndexOf('/', MAX_POINTER));
    }
}
