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

    private static final LocalizedText LATIN =
            LocalizedText.of("请使用半角输入法的空格和冒号", "use blank and colon of the Latin keyboard");

    private static final LocalizedText BLANKS = LocalizedText.of("请使用空格", "use blanks");

    private static final LocalizedText NO_DIRECTIVES =
            LocalizedText.of("请删去以%开头的行", "leave lines that begin with % out");

    private static final LocalizedText ONE_DOCUMENT = LocalizedText.of("一个文件只写一个版本", "write one edition in a file");

    private final SourceText source;
    private final Faults faults;

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
                boolean lastReturn = c == '\r' && at == line.length() - 1;
                if (!lastReturn && c != '\t' && isRefused(c)) {
                    tell(i + 1, at, c, LocalizedText.of("请删去", "leave it out"));
                }
            }
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
                tell(i + 1, tab, '\t', BLANKS);
            }
            if (line.startsWith("%")) {
                refuse(i + 1, "%", NO_DIRECTIVES);
            }
            boolean separator = line.startsWith("---") || line.startsWith("...");
            if (separator && (begun || line.startsWith("..."))) {
                refuse(i + 1, line.substring(0, 3), ONE_DOCUMENT);
            }
            begun |= !line.isBlank() && !line.startsWith("#") && !line.startsWith("%") && !separator;
            int first = firstOfText(line);
            if (first < line.length() && line.charAt(first) == WIDE_BLANK) {
                tell(i + 1, first, WIDE_BLANK, LATIN);
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
            faults.add(scalar.line(), scalar.column(), pointer, EditionErrorCode.CHARACTER, named(WIDE_BLANK, LATIN));
        }
    }

    /** A key with a blank or a colon of Chinese input. */
    void checkKey(String key, int line, int column, String pointer) {
        for (char wide : new char[] {WIDE_BLANK, WIDE_COLON}) {
            if (key.indexOf(wide) >= 0) {
                faults.add(line, column, pointer, EditionErrorCode.CHARACTER, named(wide, LATIN));
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

    /** The character by its code and, where it has one, its name. */
    private static ImmutableMap<String, LocalizedText> named(char c, LocalizedText wanted) {
        String code = String.format(Locale.ROOT, "U+%04X", (int) c);
        LocalizedText value = switch (c) {
            case WIDE_BLANK -> LocalizedText.of("全角空格（" + code + "）", "a full-width blank (" + code + ")");
            case WIDE_COLON -> LocalizedText.of("全角冒号（" + code + "）", "a full-width colon (" + code + ")");
            case '\t' -> LocalizedText.of("制表符（" + code + "）", "a tab (" + code + ")");
            default -> LocalizedText.of("不可见字符（" + code + "）", "an invisible character (" + code + ")");
        };
        return ImmutableMap.of("value", value, "wanted", wanted);
    }
}
