package org.leaguebuilding.json.tree;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.value.LocalizedText;

/** Tells characters of a file that readers take for another one, or that the generations of Jackson read otherwise. */
final class CharacterChecks {

    /** The blank of Chinese input, which YAML takes for a letter. */
    static final char WIDE_BLANK = '\u3000';

    /** The colon of Chinese input, which YAML takes for a letter. */
    static final char WIDE_COLON = '\uff1a';

    private final SourceText source;
    private final Faults faults;
    private boolean returnsTold;

    CharacterChecks(SourceText source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    /** Characters that no file may have: controls, separators of lines that one generation does not know, hidden marks. */
    void checkAll() {
        for (int i = 0; i < source.lines().size(); i++) {
            String line = source.lines().get(i);
            for (int at = 0; at < line.length(); at++) {
                char c = line.charAt(at);
                if (c == '\r') {
                    checkReturn(i + 1, at);
                } else if (c != '\t' && isRefused(c)) {
                    tell(i + 1, at, c, EditionErrors.words("leave-out"));
                }
            }
        }
    }

    /** A return that does not stand before the end of a line ends lines by itself; that is told once. */
    private void checkReturn(int line, int at) {
        if (at < source.line(line).length() - 1 && !returnsTold) {
            returnsTold = true;
            tell(line, at, '\r', EditionErrors.words("line-feeds"));
        }
    }

    private static boolean isRefused(char c) {
        return c < ' ' || (c >= '\u007f' && c <= '\u009f') || c == '\u2028' || c == '\u2029' || c == '\ufeff';
    }

    /** What YAML reads otherwise than one would guess. */
    void checkYaml() {
        boolean begun = false;
        for (int i = 0; i < source.lines().size(); i++) {
            String line = source.lines().get(i);
            int tab = line.indexOf('\t');
            if (tab >= 0) {
                tell(i + 1, tab, '\t', EditionErrors.words("blanks"));
            }
            if (line.startsWith("%")) {
                refuse(i + 1, "%", EditionErrors.words("no-directives"));
            }
            boolean separator = line.startsWith("---") || line.startsWith("...");
            if (separator && (begun || line.startsWith("..."))) {
                refuse(i + 1, line.substring(0, 3), EditionErrors.words("one-document"));
            }
            begun |= !line.isBlank() && !line.startsWith("#") && !line.startsWith("%") && !separator;
            int first = firstOfText(line);
            if (first < line.length() && line.charAt(first) == WIDE_BLANK) {
                tell(i + 1, first, WIDE_BLANK, latin());
            }
        }
    }

    private static int firstOfText(String line) {
        int first = 0;
        while (first < line.length() && line.charAt(first) == ' ') {
            first++;
        }
        return first;
    }

    /** What seems to be a key or a text with a blank at its end, a comment or a pair, and is one text. */
    void checkScalar(Node.Scalar scalar, String pointer) {
        String text = scalar.text();
        boolean ends =
                !text.isEmpty() && (text.charAt(0) == WIDE_BLANK || text.charAt(text.length() - 1) == WIDE_BLANK);
        boolean seeming = !scalar.quoted() && (text.contains(WIDE_BLANK + "#") || text.contains(":" + WIDE_BLANK));
        if (ends || seeming) {
            faults.addUnread(
                    scalar.line(), scalar.column(), pointer, EditionErrorCode.CHARACTER, named(WIDE_BLANK, latin()));
        }
    }

    /** A key with a blank or a colon of Chinese input. */
    void checkKey(String key, int line, int column, String pointer) {
        for (char wide : new char[] {WIDE_BLANK, WIDE_COLON}) {
            if (key.indexOf(wide) >= 0) {
                faults.addUnread(line, column, pointer, EditionErrorCode.CHARACTER, named(wide, latin()));
            }
        }
    }

    private void tell(int line, int offset, char c, LocalizedText wanted) {
        faults.add(line, source.inCodePoints(line, offset + 1), "", EditionErrorCode.CHARACTER, named(c, wanted));
    }

    private void refuse(int line, String value, LocalizedText wanted) {
        faults.add(
                line,
                1,
                "",
                EditionErrorCode.NOT_TAKEN,
                ImmutableMap.of("value", EditionErrors.quoted(value), "wanted", wanted));
    }

    private static LocalizedText latin() {
        return EditionErrors.words("latin-keyboard");
    }

    /** The character by its code and, where it has one, its name. */
    private static ImmutableMap<String, LocalizedText> named(char c, LocalizedText wanted) {
        String code = String.format(Locale.ROOT, "U+%04X", (int) c);
        LocalizedText value = switch (c) {
            case WIDE_BLANK -> EditionErrors.words("wide-blank", code);
            case WIDE_COLON -> EditionErrors.words("wide-colon", code);
            case '\t' -> EditionErrors.words("tab", code);
            case '\r' -> EditionErrors.words("returns", code);
            default -> EditionErrors.words("hidden", code);
        };
        return ImmutableMap.of("value", value, "wanted", wanted);
    }
}
