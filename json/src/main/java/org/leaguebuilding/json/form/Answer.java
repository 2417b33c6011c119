package org.leaguebuilding.json.form;

/** The documents that are no subjects: what editions answer, and what is asked for beside subjects. */
public enum Answer {
    /** Reports. */
    REPORT("report", true),
    /** Reports with a receipt. */
    DECISION("decision", true),
    /** How reports came about. */
    TRACE("trace", true),
    /** Rules. */
    RULE("rule", true),
    /** Parameters. */
    PARAMETER("parameter", true),
    /** Advice on formation. */
    FORMATION_ADVICE("formation-advice", true),
    /** Schemes of assessment. */
    ASSESSMENT_SCHEME("assessment-scheme", false),
    /** Scores. */
    SCORE("score", true),
    /** Results of the Party and the League in one. */
    BUNDLED_RESULT("bundled-result", true),
    /** Diagnoses. */
    DIAGNOSIS("diagnosis", false),
    /** Communities on their own. */
    COMMUNITY("community", false),
    /** Stages of organizations over time. */
    ORGANIZATION_HISTORY("organization-history", false);

    private final String code;
    private final boolean words;

    Answer(String code, boolean words) {
        this.code = code;
        this.words = words;
    }

    /** The name of the form, which is that of its schema. */
    public String code() {
        return code;
    }

    /** Whether there are words in it, in the reader's language. */
    public boolean hasWords() {
        return words;
    }
}
