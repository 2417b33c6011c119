/** Why a rule came out as it did, what would mend a subject, and what to ask first. */
module org.leaguebuilding.analysis {
    requires transitive org.leaguebuilding.core;
    requires static org.jspecify;

    exports org.leaguebuilding.analysis;
}
