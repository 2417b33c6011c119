package org.leaguebuilding.json;

/** Lays out a canonical document for people, the same whichever generation of Jackson wrote it. */
final class Layout {

    private final String json;
    private final StringBuilder out;
    private int depth;

    private Layout(String json) {
        this.json = json;
        this.out = new StringBuilder(json.length());
    }

    static String of(String json) {
        return new Layout(json).layOut();
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
