package org.leaguebuilding.json.form;

import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.json.codec.Table;

/** The tables of the documents that are no subjects. */
final class AnswerTables {

    private AnswerTables() {}

    /** Makes the table; the rules of an edition are asked for where it needs them only. */
    static Table<?> of(Answer answer, EditionTables edition, Optional<Locale> language) {
        return switch (answer) {
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
