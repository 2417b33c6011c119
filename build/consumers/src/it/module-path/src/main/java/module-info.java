/** A host that is a module: it requires what it uses, and opens nothing. */
module com.example.host {
    requires org.leaguebuilding.core;
    requires org.leaguebuilding.json;
    requires tools.jackson.core;
}
