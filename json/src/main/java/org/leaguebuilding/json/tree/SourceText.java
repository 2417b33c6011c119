package org.leaguebuilding.json.tree;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.leaguebuilding.edition.EditionErrorCode;

/**
 * The text of a file, and its lines. Lines end with a line feed, with or without a carriage return before it. Immutable and
 * thread-safe.
 */
final class SourceText {

    private static final char MARK = '\ufeff';

    private final String text;
    private final ImmutableList<String> lines;

    private SourceText(String text) {
        this.text = text;
        this.lines = ImmutableList.copyOf(Splitter.on('\n').split(text));
    }

    /** Decodes a file, and passes over a byte order mark before it; tells the first byte that is no UTF-8. */
    static SourceText of(byte[] bytes, Faults faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, decoded, true);
        decoded.flip();
        SourceText source = new SourceText(withoutMark(decoded.toString()));
        if (result.isError()) {
            String last = source.lines.get(source.lines.size() - 1);
            faults.add(
                    source.lines.size(),
                    last.codePointCount(0, last.length()) + 1,
                    "",
                    EditionErrorCode.ENCODING,
                    in.position() + 1);
        }
        return source;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    String text() {
        return text;
    }

    ImmutableList<String> lines() {
        return lines;
    }

    /** A line; an empty one beyond the end. */
    String line(int line) {
        return line < 1 || line > lines.size() ? "" : lines.get(line - 1);
    }

    /** The character at a place that is given in code points; a blank beyond the end of the line. */
    char at(int line, int column) {
        if (line < 1 || line > lines.size()) {
            return ' ';
        }
        String present = lines.get(line - 1);
        int points = present.codePointCount(0, present.length());
        return column < 1 || column > points ? ' ' : present.charAt(present.offsetByCodePoints(0, column - 1));
    }

    /** A line from a place on that is given in code points. */
    String from(int line, int column) {
        String present = line(line);
        int points = present.codePointCount(0, present.length());
        return column < 1 || column > points ? "" : present.substring(present.offsetByCodePoints(0, column - 1));
    }

    /** A column in code points of one in UTF-16 characters. */
    int inCodePoints(int line, int column) {
        if (line < 1 || line > lines.size()) {
            return column;
        }
        String present = lines.get(line - 1);
        return present.codePointCount(0, Math.min(Math.max(column - 1, 0), present.length())) + 1;
    }
}
