package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.leaguebuilding.json.codec.Definitions;
import org.leaguebuilding.json.codec.Schema;
import org.leaguebuilding.json.codec.SchemaTexts;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.policy.Editions;

/** JSON Schemas (draft 2020-12) of all document forms, made from the tables that read and write them. */
public final class Schemas {

    private static final ImmutableMap<String, Table<?>> DOCUMENTS = documents();

    private Schemas() {}

    private static ImmutableMap<String, Table<?>> documents() {
        Rules rules = new Rules(Editions.wuhan2005());
        return ImmutableMap.<String, Table<?>>builder()
                .put("formation-proposal", FormationProposalTable.TABLE)
                .put("stage-request", StageRequestTable.TABLE)
                .put("organization-history", OrganizationHistoryTable.TABLE)
                .put("district-leadership", DistrictLeadershipTable.TABLE)
                .put("responsibility-plan", ResponsibilityPlanTable.TABLE)
                .put("community-guarantee", CommunityGuaranteeTable.TABLE)
                .put("activity-programme", ActivityProgrammeTable.TABLE)
                .put("coverage-survey", CoverageSurveyTable.TABLE)
                .put("assessment-record", AssessmentRecordTable.TABLE)
                .put("assessment-scheme", SchemeTables.scheme(rules))
                .put("score", ScoreTables.score(rules, Optional.empty()))
                .put("bundled-result", ScoreTables.bundled(Optional.empty()))
                .put("honor-nomination", HonorNominationTable.TABLE)
                .put("cadre-appraisal", CadreAppraisalTable.TABLE)
                .put("diagnosis-input", DiagnosisInputTable.TABLE)
                .put("diagnosis", DiagnosisTables.DIAGNOSIS)
                .put("report", ReportTables.report(rules, Optional.empty()))
                .put("formation-advice", AdviceTables.advice(rules, Optional.empty()))
                .buildOrThrow();
    }

    /**
     * The document forms that have a schema.
     *
     * @return their names and tables
     */
    public static ImmutableMap<String, Table<?>> forms() {
        return DOCUMENTS;
    }

    /**
     * Writes the schema of a document form.
     *
     * @param name the form's name
     * @param table its table
     * @param out where to
     */
    public static void write(String name, Table<?> table, TokenSink out) {
        Definitions definitions = new Definitions();
        Schema reference = table.schema(definitions);
        new Schema()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", "urn:leaguebuilding:schema:" + name)
                .with("description", SchemaTexts.beyondSchemas())
                .with("$ref", reference.reference())
                .with("$defs", definitions.all())
                .write(out);
    }
}
