package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a cell shows a number. Whether it shows a day follows from the number format itself, since Apache POI 5.5 takes the built-in
 * formats 31 and 57 for none, and cannot format those with {@code [DBNum1]}.
 */
enum NumberShape {
    /** As a number. */
    NUMBER,
    /** As a number of percent. */
    PERCENT,
    /** With zeros in front. */
    ZEROS,
    /** As a day with year, month and day. */
    DAY,
    /** As a part of a day's name, or as a time. */
    PART_OF_DAY;

    /** The built-in formats of days with year, month and day, in all languages and in Chinese. */
    private static final ImmutableSet<Integer> DAYS = ImmutableSet.of(14, 15, 22, 30, 31);

    /** The built-in ones with less. */
    private static final ImmutableSet<Integer> PARTS = ImmutableSet.of(
            16, 17, 18, 19, 20, 21, 27, 28, 29, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private static final ImmutableSet<Integer> PERCENTS = ImmutableSet.of(9, 10);

    /** Quoted and escaped text, colours, languages and conditions, fillers. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^\\]]*]");

    private static final Pattern OF_DAYS = Pattern.compile("[ymdhs]");

    private static final Pattern ZEROS_IN_FRONT = Pattern.compile("0{2,}");

    /** How the format of a number and, where the file has one, of its code shows it. */
    static NumberShape of(int format, @Nullable String code) {
        if (code != null) {
            return ofCode(code);
        }
        if (DAYS.contains(format)) {
            return DAY;
        }
        if (PARTS.contains(format)) {
            return PART_OF_DAY;
        }
        return PERCENTS.contains(format) ? PERCENT : NUMBER;
    }

    private static NumberShape ofCode(String code) {
        String first = code.split(";", -1)[0];
        String pattern = LITERAL.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
        if (pattern.contains("general")) {
            return NUMBER;
        }
        if (pattern.contains("y") && pattern.contains("m") && pattern.contains("d")) {
            return DAY;
        }
        if (OF_DAYS.matcher(pattern).find()) {
            return PART_OF_DAY;
        }
        if (pattern.contains("%")) {
            return PERCENT;
        }
        return ZEROS_IN_FRONT.matcher(pattern.strip()).matches() ? ZEROS : NUMBER;
    }
}
