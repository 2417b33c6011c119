package org.leaguebuilding.json.form;

import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.json.codec.Table;

/** The documents that are no subjects: what editions answer, and what is asked for beside subjects. */
public enum Answer {
    /** Reports. */
    REPORT("report"),
    /** Reports with a receipt. */
    DECISION("decision"),
    /** Advice on formation. */
    FORMATION_ADVICE("formation-advice"),
    /** Schemes of assessment. */
    ASSESSMENT_SCHEME("assessment-scheme"),
    /** Scores. */
    SCORE("score"),
    /** Results of the Party and the League in one. */
    BUNDLED_RESULT("bundled-result"),
    /** Diagnoses. */
    DIAGNOSIS("diagnosis"),
    /** Communities on their own. */
    COMMUNITY("community"),
    /** Stages of organizations over time. */
    ORGANIZATION_HISTORY("organization-history");

    private final String code;

    Answer(String code) {
        this.code = code;
    }

    /** The name of the form, which is that of its schema. */
    public String code() {
        return code;
    }

    /** Whether there are words in it, in the reader's language. */
    public boolean hasWords() {
        return switch (this) {
            case REPORT, DECISION, FORMATION_ADVICE, SCORE, BUNDLED_RESULT -> true;
            case ASSESSMENT_SCHEME, DIAGNOSIS, COMMUNITY, ORGANIZATION_HISTORY -> false;
        };
    }

    /** Makes the table; the rules of an edition are asked for where it needs them only. */
    Table<?> table(EditionTables edition, Optional<Locale> words) {
        return switch (this) {
            case REPORT -> ReportTables.report(edition.rules(), words);
            case DECISION -> ReportTables.decision(edition.rules(), words);
            case FORMATION_ADVICE -> AdviceTables.advice(edition.rules(), words);
            case ASSESSMENT_SCHEME -> SchemeTables.scheme(edition.rules());
            case SCORE -> ScoreTables.score(edition.rules(), words);
            case BUNDLED_RESULT -> ScoreTables.bundled(words);
            case DIAGNOSIS -> DiagnosisTables.DIAGNOSIS;
            case COMMUNITY -> CommunityTable.TABLE;
            case ORGANIZATION_HISTORY -> OrganizationHistoryTable.TABLE;
        };
    }
}
