package org.leaguebuilding.json.token;

import java.time.LocalDate;

/** Takes the tokens of documents and writes them without blanks. Not thread-safe. */
public abstract class TokenSink implements AutoCloseable {

    private static final int DATE_LENGTH = 10;

    private final char[] date = new char[DATE_LENGTH];

    private final boolean takesText;

    TokenSink(boolean takesText) {
        this.takesText = takesText;
        date[4] = '-';
        date[7] = '-';
    }

    /** Begins an object. */
    public abstract void beginObject();

    /** Ends an object. */
    public abstract void endObject();

    /** Begins an array. */
    public abstract void beginArray();

    /** Ends an array. */
    public abstract void endArray();

    /**
     * Names the property that comes next.
     *
     * @param names the names of a table
     * @param index the place of the name
     */
    public abstract void name(Names names, int index);

    /**
     * Names the property that comes next.
     *
     * @param name the name
     */
    public abstract void name(String name);

    /**
     * Writes a string.
     *
     * @param value the string
     */
    public abstract void string(String value);

    /**
     * Writes a string that is one of a few and is kept in its encoded form.
     *
     * @param strings the strings
     * @param index the place of the string
     */
    public abstract void string(Names strings, int index);

    /**
     * Whether JSON can be put in as text. A host's generator may make a tree or another format of what it is given, or lay
     * it out in its own way, and gets nothing but tokens.
     *
     * @return whether {@link #written} may be called
     */
    public final boolean takesText() {
        return takesText;
    }

    /**
     * Writes what is kept as it stands in documents: a value, and with it what may come after it.
     *
     * @param texts the texts, well-formed JSON
     * @param index the place of the text
     */
    public abstract void written(Names texts, int index);

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    public abstract void number(int value);

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    public abstract void number(long value);

    /**
     * Writes a boolean.
     *
     * @param value the boolean
     */
    public abstract void bool(boolean value);

    /** Ends a line after a document. */
    public abstract void endLine();

    /** Hands what was written to the output. */
    public abstract void flush();

    /** Writes a string that needs no escape. */
    abstract void chars(char[] text, int length);

    /**
     * Writes a date.
     *
     * @param value the date, of a year with four digits
     */
    public final void date(LocalDate value) {
        int year = value.getYear();
        twoDigits(0, year / 100);
        twoDigits(2, year % 100);
        twoDigits(5, value.getMonthValue());
        twoDigits(8, value.getDayOfMonth());
        chars(date, DATE_LENGTH);
    }

    private void twoDigits(int at, int number) {
        date[at] = (char) ('0' + number / 10);
        date[at + 1] = (char) ('0' + number % 10);
    }

    /** Hands everything to the output. */
    @Override
    public abstract void close();
}
