/**
 * Gives an application of Spring Boot 3 or 4 the policy, its JSON, the module for its mapper and a validator.
 */
module org.leaguebuilding.spring {
    requires transitive org.leaguebuilding.json;

    // An application brings Spring Boot, and the generation of Jackson that comes with it.
    requires static transitive spring.beans;
    requires static transitive spring.boot;
    requires static transitive spring.boot.autoconfigure;
    requires static transitive spring.context;
    requires static transitive spring.core;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires static org.jspecify;

    exports org.leaguebuilding.spring;

    // Spring makes what it finds here.
    opens org.leaguebuilding.spring;
}
