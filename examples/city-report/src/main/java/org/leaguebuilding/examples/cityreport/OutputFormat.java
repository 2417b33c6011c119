package org.leaguebuilding.examples.cityreport;

/** The form of an answer. */
public enum OutputFormat {
    /** For people. */
    TEXT,
    /** For programs: one JSON value a line. */
    JSON
}
