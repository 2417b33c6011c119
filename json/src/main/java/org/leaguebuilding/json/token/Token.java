package org.leaguebuilding.json.token;

/** What stands at a reader's position. */
public enum Token {
    /** The start of an object. */
    OBJECT,
    /** The end of an object. */
    END_OBJECT,
    /** The start of an array. */
    ARRAY,
    /** The end of an array. */
    END_ARRAY,
    /** The name of a property. */
    NAME,
    /** A string. */
    STRING,
    /** A number without fraction and exponent. */
    WHOLE_NUMBER,
    /** A number with a fraction or an exponent. */
    DECIMAL_NUMBER,
    /** True or false. */
    BOOLEAN,
    /** The literal {@code null}. */
    NULL,
    /** A value that no JSON text has, such as an object that a host put into a tree, or bytes in another format. */
    OTHER,
    /** The end of the document. */
    END
}
