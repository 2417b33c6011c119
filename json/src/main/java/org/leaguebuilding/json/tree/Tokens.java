package org.leaguebuilding.json.tree;

/** The tokens of a file, as a generation of Jackson gives them. Not thread-safe. */
public interface Tokens extends AutoCloseable {

    /** Kinds of tokens. */
    enum Kind {
        /** A map begins. */
        MAP,
        /** A map or a list ends. */
        CLOSE,
        /** A list begins. */
        LIST,
        /** A key. */
        KEY,
        /** A text in any case. */
        TEXT,
        /** Something else that has a text. */
        PLAIN,
        /** No value. */
        NULL,
        /** The file ends. */
        END
    }

    /**
     * Goes to the next token.
     *
     * @return its kind
     * @throws Broken if the file is malformed there
     */
    Kind next() throws Broken;

    /** The text of the present token as it is written, without quotes. */
    String text();

    /** The line in which the present token begins, from 1. */
    int line();

    /** The character of that line at which it begins, from 1. */
    int column();

    /** The line in which it ends. */
    int endLine();

    @Override
    void close();

    /** The file is malformed. */
    final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final int column;

        /**
         * Takes what a parser says.
         *
         * @param message what it says
         * @param line the line, from 1
         * @param column the character, from 1
         */
        public Broken(String message, int line, int column) {
            super(message);
            this.line = line;
            this.column = column;
        }

        /** What the parser says. */
        String reason() {
            return String.valueOf(getMessage());
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }
}
