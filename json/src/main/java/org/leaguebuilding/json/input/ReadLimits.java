package org.leaguebuilding.json.input;

import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * How large an input may be before a reader refuses it. Immutable and thread-safe.
 *
 * <p>No length can be set above 1 GiB (1,073,741,824). A document, a line or a string is held in one array, and this is the largest
 * power of two that an array can be long. What a host allows has to fit into its heap: a document or line is held once as bytes,
 * a second time while the buffer of a line grows, and its strings again as what they become.
 *
 * @param maxDocumentBytes the longest single document, in bytes of UTF-8
 * @param maxLineBytes the longest line of an NDJSON file without its line end, in bytes of UTF-8
 * @param maxStringChars the longest string and the longest property name, in UTF-16 characters
 * @param maxDepth how deep objects and arrays may be nested
 */
public record ReadLimits(int maxDocumentBytes, int maxLineBytes, int maxStringChars, int maxDepth) {

    /** 16 MiB for a document, 1 MiB for a line, 16,384 characters for a string, 64 levels. */
    public static final ReadLimits DEFAULT = new ReadLimits(1 << 24, 1 << 20, 1 << 14, 64);

    /**
     * No longer document, line or string can be asked for: 1 GiB. Each is held in one array, and this is the largest power of
     * two that the JVM lets an array be long; with the end of a line, and all offsets, it can be counted in an {@code int}.
     */
    private static final int MAX_BYTES = 1 << 30;

    private static final int MAX_DEPTH = 1_000;

    /**
     * Takes the limits.
     *
     * @throws MalformedValueException if one is not positive, a length is above 1 GiB, or the depth above 1,000
     */
    public ReadLimits {
        limit("maxDocumentBytes", maxDocumentBytes, MAX_BYTES, Expectation.LENGTH_LIMIT);
        limit("maxLineBytes", maxLineBytes, MAX_BYTES, Expectation.LENGTH_LIMIT);
        limit("maxStringChars", maxStringChars, MAX_BYTES, Expectation.LENGTH_LIMIT);
        limit("maxDepth", maxDepth, MAX_DEPTH, Expectation.DEPTH_LIMIT);
    }

    /**
     * These limits with another one for documents.
     *
     * @param bytes the longest document, in bytes of UTF-8
     * @return the new limits
     */
    public ReadLimits withMaxDocumentBytes(int bytes) {
        return new ReadLimits(bytes, maxLineBytes, maxStringChars, maxDepth);
    }

    /**
     * These limits with another one for lines.
     *
     * @param bytes the longest line, in bytes of UTF-8
     * @return the new limits
     */
    public ReadLimits withMaxLineBytes(int bytes) {
        return new ReadLimits(maxDocumentBytes, bytes, maxStringChars, maxDepth);
    }

    /**
     * These limits with another one for strings.
     *
     * @param chars the longest string, in UTF-16 characters
     * @return the new limits
     */
    public ReadLimits withMaxStringChars(int chars) {
        return new ReadLimits(maxDocumentBytes, maxLineBytes, chars, maxDepth);
    }

    /**
     * These limits with another one for nesting.
     *
     * @param depth how deep objects and arrays may be nested
     * @return the new limits
     */
    public ReadLimits withMaxDepth(int depth) {
        return new ReadLimits(maxDocumentBytes, maxLineBytes, maxStringChars, depth);
    }

    private static void limit(String field, int value, int max, Expectation expected) {
        if (value < 1 || value > max) {
            throw new MalformedValueException("ReadLimits", field, value, expected);
        }
    }
}
