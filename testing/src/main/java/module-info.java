/**
 * Assertions, fixtures and generators for the unit tests of hosts. AssertJ and JUnit are the host's own: a module that uses
 * the assertions requires {@code org.assertj.core} itself, one that uses the package {@code junit} requires {@code
 * org.junit.jupiter.params}. Who leaves them out can still use the packages {@code fixture} and {@code coverage}.
 */
module org.leaguebuilding.testing {
    requires transitive org.leaguebuilding.core;
    requires static org.leaguebuilding.analysis;
    requires static org.assertj.core;
    requires static org.junit.jupiter.api;
    requires static org.junit.jupiter.params;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports org.leaguebuilding.testing;
    exports org.leaguebuilding.testing.coverage;
    exports org.leaguebuilding.testing.fixture;
    exports org.leaguebuilding.testing.freeze;
    exports org.leaguebuilding.testing.junit;

    // What each family has for tests; a host's module provides its own.
    uses org.leaguebuilding.testing.fixture.FamilyFixture;

    provides org.leaguebuilding.testing.fixture.FamilyFixture with
            org.leaguebuilding.testing.fixture.formation.FormationFixture,
            org.leaguebuilding.testing.fixture.lifecycle.LifecycleFixture,
            org.leaguebuilding.testing.fixture.leadership.LeadershipFixture,
            org.leaguebuilding.testing.fixture.responsibility.ResponsibilityFixture,
            org.leaguebuilding.testing.fixture.guarantee.GuaranteeFixture,
            org.leaguebuilding.testing.fixture.activity.ActivityFixture,
            org.leaguebuilding.testing.fixture.coverage.CoverageFixture,
            org.leaguebuilding.testing.fixture.assessment.AssessmentFixture,
            org.leaguebuilding.testing.fixture.honor.HonorFixture,
            org.leaguebuilding.testing.fixture.cadre.CadreFixture,
            org.leaguebuilding.testing.fixture.diagnosis.DiagnosisFixture;

    // JUnit makes what an annotation names, which is not API.
    opens org.leaguebuilding.testing.junit to
            org.junit.platform.commons;
}
