/**
 * JSON for the types of core, with Jackson 2 or Jackson 3, whichever the host has.
 */
module org.leaguebuilding.json {
    requires transitive org.leaguebuilding.core;

    // For what it answers, where a host has it.
    requires static org.leaguebuilding.analysis;

    // A host brings the generation of Jackson that it has.
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;
    requires static com.fasterxml.jackson.dataformat.yaml;
    requires static tools.jackson.dataformat.yaml;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.leaguebuilding.json;
    exports org.leaguebuilding.json.answer;
    exports org.leaguebuilding.json.edition;
    exports org.leaguebuilding.json.input;
    exports org.leaguebuilding.json.receipt;
    exports org.leaguebuilding.json.jackson2;
    exports org.leaguebuilding.json.jackson3;

// It provides no service: a module that names one whose type is missing does not start, and one generation always is.
// On the class path the modules of Jackson are found by META-INF/services.
}
