/**
 * The policy of League building: its types, its rules and its editions.
 */
@SuppressWarnings("module") // analysis, json and sheet are built after core
module org.leaguebuilding.core {
    requires transitive com.google.common;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    uses org.leaguebuilding.rule.FactCatalogue;

    provides org.leaguebuilding.rule.FactCatalogue with
            org.leaguebuilding.policy.SubjectFacts;

    exports org.leaguebuilding.text;
    exports org.leaguebuilding.validation;
    exports org.leaguebuilding.value;
    exports org.leaguebuilding.source;
    exports org.leaguebuilding.rule;
    exports org.leaguebuilding.edition;
    exports org.leaguebuilding.community;
    exports org.leaguebuilding.organization;
    exports org.leaguebuilding.statute;
    exports org.leaguebuilding.formation;
    exports org.leaguebuilding.lifecycle;
    exports org.leaguebuilding.leadership;
    exports org.leaguebuilding.responsibility;
    exports org.leaguebuilding.guarantee;
    exports org.leaguebuilding.activity;
    exports org.leaguebuilding.coverage;
    exports org.leaguebuilding.assessment;
    exports org.leaguebuilding.honor;
    exports org.leaguebuilding.cadre;
    exports org.leaguebuilding.diagnosis;
    exports org.leaguebuilding.policy;
    exports org.leaguebuilding.condition to
            org.leaguebuilding.analysis,
            org.leaguebuilding.json;
    exports org.leaguebuilding.bundle to
            org.leaguebuilding.analysis,
            org.leaguebuilding.json,
            org.leaguebuilding.sheet;
    exports org.leaguebuilding.structure to
            org.leaguebuilding.analysis,
            org.leaguebuilding.json;
}
