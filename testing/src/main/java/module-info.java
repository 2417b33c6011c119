/**
 * Assertions, fixtures and generators for the unit tests of hosts.
 *
 * <p>It exports {@code org.leaguebuilding.testing}, as soon as there is a class in it.
 */
module org.leaguebuilding.testing {
    requires transitive org.leaguebuilding.core;
    requires static transitive org.assertj.core;
    requires static transitive org.junit.jupiter.api;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;
}
