/**
 * Assertions, fixtures and generators for the unit tests of hosts. AssertJ and JUnit are the host's own; who leaves them
 * out can still use the packages {@code fixture} and {@code coverage}.
 */
module org.leaguebuilding.testing {
    requires transitive org.leaguebuilding.core;
    requires static transitive org.assertj.core;
    requires static transitive org.junit.jupiter.api;
    requires static transitive org.junit.jupiter.params;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports org.leaguebuilding.testing;
    exports org.leaguebuilding.testing.coverage;
    exports org.leaguebuilding.testing.fixture;
    exports org.leaguebuilding.testing.junit;
}
