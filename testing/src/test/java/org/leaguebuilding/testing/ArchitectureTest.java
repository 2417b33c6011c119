package org.leaguebuilding.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.testing.fixture.Fixtures;

/** How the packages depend on one another. */
class ArchitectureTest {

    private static final String ROOT = "org.leaguebuilding.testing";
    private static final String FIXTURE = ROOT + ".fixture";

    private static final JavaClasses TESTING = new ClassFileImporter()
            .importUrl(Fixtures.class.getProtectionDomain().getCodeSource().getLocation());

    private static final ImmutableSet<String> FAMILIES = families();

    /** As the first segments of the ids of the rules, which the packages are named like. */
    private static ImmutableSet<String> families() {
        LeagueBuildingPolicy policy = Editions.wuhan2005();
        return policy.rules().rules().stream().map(rule -> rule.id().family()).collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void there_is_something_to_check() {
        assertThat(TESTING)
                .hasSizeGreaterThan(80)
                .extracting(JavaClass::getName)
                .contains(Fixtures.class.getName())
                .doesNotContain(ArchitectureTest.class.getName());
    }

    @Test
    void no_packages_depend_on_each_other_in_a_circle() {
        slices().matching("org.leaguebuilding.(**)").should().beFreeOfCycles().check(TESTING);
    }

    @Test
    void every_family_has_a_package_of_its_own_that_no_other_knows() {
        assertThat(TESTING.stream().map(JavaClass::getPackageName).collect(ImmutableSet.toImmutableSet()))
                .containsAll(
                        FAMILIES.stream().map(family -> FIXTURE + "." + family).toList());
        assertThat(FAMILIES)
                .hasSize(11)
                .allSatisfy(family -> noClasses()
                        .that()
                        .resideOutsideOfPackage(FIXTURE + "." + family)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(FIXTURE + "." + family)
                        .check(TESTING));
    }

    @Test
    void fixtures_need_neither_junit_nor_assertj() {
        classes()
                .that()
                .resideInAnyPackage(FIXTURE + "..", ROOT + ".coverage", ROOT + ".internal")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.leaguebuilding..",
                        "java..",
                        "com.google.common..",
                        "com.google.errorprone.annotations..",
                        "org.jspecify.annotations..")
                .check(TESTING);
    }
}
