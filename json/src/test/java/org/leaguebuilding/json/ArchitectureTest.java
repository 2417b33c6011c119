package org.leaguebuilding.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How the packages of json depend on each other. */
class ArchitectureTest {

    private static final String ROOT = "org.leaguebuilding.json";

    private static final JavaClasses JSON = new ClassFileImporter()
            .importUrl(LeagueBuildingJson.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation());

    /** Each package is a slice of its own. */
    private static final class ByPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(ROOT)
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    private static ArchRule noCircle() {
        return slices().assignedFrom(new ByPackage()).should().beFreeOfCycles();
    }

    @Test
    void there_is_something_to_check() {
        assertThat(packages())
                .contains(ROOT, ROOT + ".input", ROOT + ".receipt", ROOT + ".codec", ROOT + ".form", ROOT + ".token")
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void no_packages_depend_on_each_other_in_a_circle() {
        noCircle().check(JSON);
    }

    @Test
    void a_circle_is_found() {
        JavaClasses circle = new ClassFileImporter()
                .importClasses(
                        org.leaguebuilding.json.circle.one.First.class,
                        org.leaguebuilding.json.circle.other.Second.class);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> noCircle().check(circle))
                .withMessageContaining("Cycle detected");
    }

    @Test
    void jackson_is_known_to_its_adapters_and_the_modules_for_mappers_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + ".token", ROOT + ".jackson2", ROOT + ".jackson3", ROOT + ".tree", ROOT + ".yaml")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
                .check(JSON);
    }

    @Test
    void every_package_opens_with_a_tour_and_is_null_marked() {
        assertThat(packages())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(JSON.getPackage(name).tryGetPackageInfo())
                        .as(name)
                        .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith(NullMarked.class))
                                .isTrue()));
    }

    private static ImmutableSet<String> packages() {
        return JSON.stream().map(JavaClass::getPackageName).collect(ImmutableSet.toImmutableSet());
    }
}
