package org.leaguebuilding.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.consumers.PublishedPom.Dependency;

/** The poms that hosts get: what they need with its versions, and nothing of how it was built. */
class PublishedPomsTest {

    static Stream<PublishedPom> poms() throws Exception {
        return Stream.of(
                PublishedPom.of("core"),
                PublishedPom.of("json"),
                PublishedPom.of("testing"),
                PublishedPom.of("analysis"),
                PublishedPom.of("sheet"),
                PublishedPom.of("spring-boot-starter"),
                PublishedPom.of("jakarta-validation"));
    }

    @ParameterizedTest
    @MethodSource("poms")
    void stand_alone(PublishedPom pom) {
        assertThat(pom.sections())
                .contains(
                        "groupId",
                        "artifactId",
                        "version",
                        "name",
                        "description",
                        "licenses",
                        "developers",
                        "dependencies")
                .doesNotContain(
                        "parent", "properties", "dependencyManagement", "build", "profiles", "repositories", "modules");
        assertThat(pom.text()).doesNotContain("${").contains("Apache-2.0");
    }

    @ParameterizedTest
    @MethodSource("poms")
    void name_every_version_and_no_test(PublishedPom pom) {
        assertThat(pom.dependencies())
                .isNotEmpty()
                .allSatisfy(dependency -> assertThat(dependency.version()).isNotBlank())
                .noneMatch(dependency -> dependency.scope().equals("test"));
    }

    @Test
    void core_brings_Guava_and_nothing_else() throws Exception {
        assertThat(PublishedPom.of("core").dependencies())
                .filteredOn(Dependency::comesAlong)
                .extracting(Dependency::id)
                .containsExactly("com.google.guava:guava");
    }

    @Test
    void json_brings_core_and_leaves_Jackson_and_the_analysis_to_the_host() throws Exception {
        assertThat(PublishedPom.of("json").dependencies())
                .filteredOn(Dependency::comesAlong)
                .extracting(Dependency::id)
                .containsExactly("org.leaguebuilding:league-building-core");
        assertThat(PublishedPom.of("json").dependencies())
                .filteredOn(Dependency::isOffered)
                .extracting(Dependency::id)
                .containsExactlyInAnyOrder(
                        "org.leaguebuilding:league-building-analysis",
                        "com.fasterxml.jackson.core:jackson-core",
                        "com.fasterxml.jackson.core:jackson-databind",
                        "tools.jackson.core:jackson-core",
                        "tools.jackson.core:jackson-databind",
                        "com.fasterxml.jackson.dataformat:jackson-dataformat-yaml",
                        "tools.jackson.dataformat:jackson-dataformat-yaml");
    }

    @ParameterizedTest
    @CsvSource({"spring-boot-starter, 2", "jakarta-validation, 1"})
    void what_fits_the_library_to_a_framework_brings_the_library_alone(String module, int artifacts) throws Exception {
        assertThat(PublishedPom.of(module).dependencies())
                .filteredOn(Dependency::comesAlong)
                .extracting(Dependency::id)
                .hasSize(artifacts)
                .allMatch(id -> id.startsWith("org.leaguebuilding:"));
    }

    @Test
    void the_bill_of_materials_names_every_artifact_and_nothing_else() throws Exception {
        PublishedPom bom = PublishedPom.of("bom");

        assertThat(bom.sections())
                .contains("dependencyManagement")
                .doesNotContain("parent", "properties", "dependencies", "build", "profiles", "modules");
        assertThat(bom.managed())
                .extracting(Dependency::id)
                .containsExactlyInAnyOrder(
                        "org.leaguebuilding:league-building-core",
                        "org.leaguebuilding:league-building-json",
                        "org.leaguebuilding:league-building-testing",
                        "org.leaguebuilding:league-building-analysis",
                        "org.leaguebuilding:league-building-sheet",
                        "org.leaguebuilding:league-building-spring-boot-starter",
                        "org.leaguebuilding:league-building-jakarta-validation");
        // Without a parent, it is the version of the list itself.
        assertThat(bom.managed()).extracting(Dependency::version).containsOnly("${project.version}");
        assertThat(bom.version()).doesNotContain("${");
    }

    @Test
    void testing_brings_the_library_and_leaves_the_versions_of_AssertJ_and_JUnit_to_the_host() throws Exception {
        assertThat(PublishedPom.of("testing").dependencies())
                .filteredOn(Dependency::comesAlong)
                .extracting(Dependency::id)
                .isNotEmpty()
                .allMatch(id -> id.startsWith("org.leaguebuilding:"));
    }
}
