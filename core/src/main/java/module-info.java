/**
 * The policy of League building: its types, its rules and its editions.
 */
@SuppressWarnings("module") // json is built after core
module org.leaguebuilding.core {
    requires transitive com.google.common;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.leaguebuilding.value;
    exports org.leaguebuilding.source;
    exports org.leaguebuilding.rule;
    exports org.leaguebuilding.community;
    exports org.leaguebuilding.organization;
    exports org.leaguebuilding.formation;
    exports org.leaguebuilding.leadership;
    exports org.leaguebuilding.leadership.responsibility;
    exports org.leaguebuilding.leadership.guarantee;
    exports org.leaguebuilding.activity;
    exports org.leaguebuilding.coverage;
    exports org.leaguebuilding.assessment;
    exports org.leaguebuilding.assessment.honor;
    exports org.leaguebuilding.assessment.cadre;
    exports org.leaguebuilding.assessment.diagnosis;
    exports org.leaguebuilding.policy;
    exports org.leaguebuilding.internal to
            org.leaguebuilding.json;
}
