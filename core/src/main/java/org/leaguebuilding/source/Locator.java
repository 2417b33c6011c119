package org.leaguebuilding.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.Ints;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.bundle.Excerpt;
import org.leaguebuilding.structure.Structure;

/**
 * A place in the speech. Its non-blank lines are numbered from 1 to 23. Immutable and thread-safe.
 *
 * <p>The written form is {@code "II.1 [15]"}: part two, item one, line fifteen. Outside the numbered parts it is the
 * line alone, {@code "[6]"}. {@link #parse(String)} and {@link #toString()} are inverse.
 *
 * @param part the part
 * @param item the item within the part, 0 for its introduction and outside the numbered parts
 * @param line the line, which lies in that part and item
 */
public record Locator(Part part, int item, int line) {
    /**
     * Makes a locator of its parts.
     *
     * @param part the part
     * @param item the item
     * @param line the line
     * @throws IllegalArgumentException if the part has no such line, or the line belongs to another item; the message
     *     names {@code line} or {@code item}
     */
    public Locator {
        Structure.given("Locator", "part", part);
        checkArgument(part.holds(line), "line %s does not lie in part %s", line, part);
        checkArgument(part.itemAt(line) == item, "item of line %s is not %s", line, item);
    }

    /**
     * {@return the locator of a line}
     *
     * @param line the number of a non-blank line, 1 to 23
     * @throws IllegalArgumentException if there is no such line
     */
    public static Locator ofLine(int line) {
        for (Part part : Part.values()) {
            if (part.holds(line)) {
                return new Locator(part, part.itemAt(line), line);
            }
        }
        throw new IllegalArgumentException("line must be 1 to 23, not " + line);
    }

    /**
     * Reads the written form.
     *
     * @param text a text such as {@code "II.1 [15]"} or {@code "[6]"}, exactly as {@link #toString()} writes it
     * @return the locator
     * @throws IllegalArgumentException if the text has another form, or names a line by the wrong part or item
     */
    public static Locator parse(String text) {
        Integer line = lineIn(text);
        if (line != null) {
            Locator locator = ofLine(line);
            if (locator.toString().equals(text)) {
                return locator;
            }
        }
        throw new IllegalArgumentException(
                "locator must be like \"II.1 [15]\" or \"[6]\", not \"" + Excerpt.of(text) + "\"");
    }

    private static @Nullable Integer lineIn(String text) {
        int open = text.indexOf('[');
        return open >= 0 && text.endsWith("]") ? Ints.tryParse(text.substring(open + 1, text.length() - 1)) : null;
    }

    /** The written form, {@code "II.1 [15]"} or {@code "[6]"}. */
    @Override
    public String toString() {
        String place = "[" + line + "]";
        return part.numbered() ? part + "." + item + " " + place : place;
    }
}
