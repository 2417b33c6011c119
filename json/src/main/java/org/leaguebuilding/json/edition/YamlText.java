package org.leaguebuilding.json.edition;

import java.util.regex.Pattern;

/**
 * Lays canonical JSON out as YAML in block style. Strings stay as JSON has them, for YAML reads them the same in double quotes; keys
 * that are plain names lose their quotes. Not thread-safe.
 */
final class YamlText {

    /** Names that no reader takes for a number, a truth value or nothing. */
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9.-]*");

    private static final Pattern WORD = Pattern.compile("(?i)true|false|null");

    private final String json;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private YamlText(String json) {
        this.json = json;
    }

    static String of(String canonicalJson) {
        YamlText text = new YamlText(canonicalJson);
        text.map(0, true);
        return text.out.toString();
    }

    /** A map whose first key may stand on the line that is there. */
    private void map(int indent, boolean onLine) {
        at++;
        boolean first = true;
        while (json.charAt(at) != '}') {
            if (json.charAt(at) == ',') {
                at++;
            }
            if (!first || !onLine) {
                indent(indent);
            }
            first = false;
            out.append(key(string())).append(':');
            at++;
            value(indent + 1);
        }
        at++;
    }

    private void list(int indent) {
        at++;
        while (json.charAt(at) != ']') {
            if (json.charAt(at) == ',') {
                at++;
            }
            indent(indent);
            out.append('-');
            if (json.charAt(at) == '{') {
                out.append(' ');
                map(indent + 1, true);
            } else {
                value(indent + 1);
            }
        }
        at++;
    }

    private void value(int indent) {
        char c = json.charAt(at);
        if (c == '{' || c == '[') {
            if (json.charAt(at + 1) == (c == '{' ? '}' : ']')) {
                out.append(' ').append(c).append(json.charAt(at + 1)).append('\n');
                at += 2;
            } else {
                out.append('\n');
                if (c == '{') {
                    map(indent, false);
                } else {
                    list(indent);
                }
            }
        } else {
            out.append(' ').append(c == '"' ? string() : literal()).append('\n');
        }
    }

    /** The string at the present place, with its quotes. */
    private String string() {
        int begin = at;
        at++;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        return json.substring(begin, at);
    }

    private String literal() {
        int begin = at;
        while (",]}".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        return json.substring(begin, at);
    }

    private static String key(String quoted) {
        String name = quoted.substring(1, quoted.length() - 1);
        return NAME.matcher(name).matches() && !WORD.matcher(name).matches() ? name : quoted;
    }

    private void indent(int levels) {
        out.append("  ".repeat(levels));
    }
}
