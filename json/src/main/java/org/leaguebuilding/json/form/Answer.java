package org.leaguebuilding.json.form;

import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.json.codec.Table;

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

    /** Makes the table; the rules of an edition are asked for where it needs them only. */
    Table<?> table(EditionTables edition, Optional<Locale> language) {
        return switch (this) {
            case REPORT -> ReportTables.report(edition, language);
            case DECISION -> ReportTables.decision(edition, language);
            case TRACE -> RuleTables.trace(edition, language);
            case RULE -> RuleTables.rule(edition.rules(), language);
            case PARAMETER -> ParameterTable.of(new Parameters(edition.policy()), language);
            case FORMATION_ADVICE -> AdviceTables.advice(edition.rules(), language);
            case ASSESSMENT_SCHEME -> SchemeTables.scheme(edition.rules());
            case SCORE -> ScoreTables.score(edition.rules(), language);
            case BUNDLED_RESULT -> ScoreTables.bundled(language);
            case DIAGNOSIS -> DiagnosisTables.DIAGNOSIS;
            case COMMUNITY -> CommunityTable.TABLE;
            case ORGANIZATION_HISTORY -> OrganizationHistoryTable.TABLE;
        };
    }
}
