/** A host that is a module, and whose tests are another. */
module com.example.host {
    requires transitive org.leaguebuilding.core;

    exports com.example.host;
}
