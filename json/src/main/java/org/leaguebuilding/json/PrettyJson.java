package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

/** Lays out canonical documents for people: two blanks per level, one line feed between lines; the same with either generation of Jackson. */
public final class PrettyJson {

    private final String json;
    private final StringBuilder out;
    private int depth;

    private PrettyJson(String json) {
        this.json = json;
        this.out = new StringBuilder(json.length());
    }

    /**
     * Lays a document out.
     *
     * @param canonical a document that the library wrote
     * @return the same document, laid out
     */
    public static String of(byte[] canonical) {
        return new PrettyJson(new String(requireNonNull(canonical, "canonical"), UTF_8)).layOut();
    }

    private String layOut() {
        int i = 0;
        while (i < json.length()) {
            char c = json.charAt(i);
            int next = i + 1;
            switch (c) {
                case '"' -> {
                    next = endOfString(i);
                    out.append(json, i, next);
                }
                case '{', '[' -> next = open(c, i);
                case '}', ']' -> close(c);
                case ',' -> newLine(c);
                case ':' -> out.append(": ");
                default -> out.append(c);
            }
            i = next;
        }
        return out.toString();
    }

    private int endOfString(int begin) {
        int i = begin + 1;
        while (json.charAt(i) != '"') {
            i += json.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private int open(char c, int i) {
        char next = json.charAt(i + 1);
        if (next == '}' || next == ']') {
            out.append(c).append(next);
            return i + 2;
        }
        depth++;
        newLine(c);
        return i + 1;
    }

    private void close(char c) {
        depth--;
        out.append('\n');
        indent();
        out.append(c);
    }

    private void newLine(char before) {
        out.append(before).append('\n');
        indent();
    }

    private void indent() {
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }
}
