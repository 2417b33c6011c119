package org.leaguebuilding.json.tree;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.value.LocalizedText;

/** Says what would be right where a parser stops, as far as its reason and the character that stands there tell. */
final class SyntaxHints {

    /** A map or list in brackets, after which no text can follow. */
    private static final Pattern CLOSED = Pattern.compile(": [{\\[].*[}\\]]$");

    private SyntaxHints() {}

    /**
     * What would be right.
     *
     * @param reason what the parser says
     * @param line the line in which it stops
     * @param column the character of the line in code points, from 1
     * @param at the character at which it stops
     * @param yaml whether it reads YAML
     */
    static Optional<LocalizedText> of(String reason, String line, int column, char at, boolean yaml) {
        if (yaml && (line.indexOf('，') >= 0 || line.indexOf('：') >= 0) && reason.contains("expected ',' or")) {
            return Optional.of(EditionErrors.words("syntax.wide"));
        }
        if (yaml && (at == '@' || at == '`' || (reason.contains("but got") && (at == '{' || at == '[')))) {
            return Optional.of(EditionErrors.words("syntax.opening", at));
        }
        if (at == '}' || at == ']') {
            return Optional.of(
                    reason.contains("expected a value")
                            ? EditionErrors.words("syntax.no-value")
                            : EditionErrors.words("syntax.bracket"));
        }
        if (reason.contains("expected <block end>")
                && CLOSED.matcher(before(line, column)).find()) {
            return Optional.of(EditionErrors.words("syntax.opening", '{'));
        }
        if (!yaml && at == '\'') {
            return Optional.of(EditionErrors.words("syntax.double-quotes"));
        }
        return SyntaxReasons.HINTS.entrySet().stream()
                .filter(hint -> hint.getKey().matcher(reason).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String before(String line, int column) {
        int points = line.codePointCount(0, line.length());
        return line.substring(0, line.offsetByCodePoints(0, Math.min(Math.max(column - 1, 0), points)));
    }
}
