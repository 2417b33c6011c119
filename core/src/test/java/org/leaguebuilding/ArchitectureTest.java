package org.leaguebuilding;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultimap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.policy.Editions;

/** What core may depend on, and what it may not do. */
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter().importUrl(CoreClasses.PLACE);

    /** From the bottom up. What stands in one line does not know its neighbours. */
    private static final ImmutableList<ImmutableSet<String>> LAYERS = ImmutableList.of(
            ImmutableSet.of("text"),
            ImmutableSet.of("bundle"),
            ImmutableSet.of("validation"),
            ImmutableSet.of("structure"),
            ImmutableSet.of("value"),
            ImmutableSet.of("source"),
            ImmutableSet.of("rule"),
            ImmutableSet.of("edition"),
            ImmutableSet.of("community"),
            ImmutableSet.of("organization"),
            ImmutableSet.of("statute"),
            ImmutableSet.of(
                    "formation", "lifecycle", "leadership", "responsibility", "guarantee", "activity", "coverage"),
            ImmutableSet.of("assessment"),
            ImmutableSet.of("honor", "cadre", "diagnosis"),
            ImmutableSet.of("condition"),
            ImmutableSet.of("policy"));

    private static String packageOf(String layer) {
        return "org.leaguebuilding." + layer;
    }

    @Test
    void there_is_something_to_check() {
        assertThat(CORE)
                .hasSizeGreaterThan(100)
                .extracting(JavaClass::getName)
                .contains(Editions.class.getName())
                .doesNotContain(ArchitectureTest.class.getName());
    }

    @Test
    void a_rule_over_no_classes_fails() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> Purity.withoutInput().check(new ClassFileImporter().importClasses(ImmutableSet.of())));
    }

    @Nested
    class Layers {

        @Test
        void no_arrow_points_up_or_sideways() {
            layers().check(CORE);
        }

        @Test
        void every_class_lies_in_one() {
            String[] all = LAYERS.stream()
                    .flatMap(ImmutableSet::stream)
                    .map(ArchitectureTest::packageOf)
                    .toArray(String[]::new);

            classes().should().resideInAnyPackage(all).check(CORE);
        }

        @Test
        void nothing_else_is_needed_than_java_guava_and_annotations() {
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.leaguebuilding..",
                            "java.lang..",
                            "java.math..",
                            "java.time..",
                            "java.util..",
                            "com.google.common..",
                            "com.google.errorprone.annotations..",
                            "javax.annotation.processing..",
                            "org.immutables..",
                            "org.jspecify.annotations..")
                    .check(CORE);
        }

        private static ArchRule layers() {
            LayeredArchitecture layers =
                    layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
            ImmutableSet.Builder<String> below = ImmutableSet.builder();
            for (ImmutableSet<String> line : LAYERS) {
                for (String layer : line) {
                    layers = layers.layer(layer).definedBy(packageOf(layer));
                }
                String[] allowed = below.build().toArray(String[]::new);
                for (String layer : line) {
                    layers = allowed.length == 0
                            ? layers.whereLayer(layer).mayNotAccessAnyLayer()
                            : layers.whereLayer(layer).mayOnlyAccessLayers(allowed);
                }
                below.addAll(line);
            }
            return layers;
        }
    }

    @Nested
    class Purity {

        @Test
        void nothing_is_read_or_written() {
            withoutInput().check(CORE);
        }

        @Test
        void nobody_looks_at_a_clock_or_rolls_dice() {
            noClasses()
                    .should()
                    .callMethodWhere(calls("now", "java\\.time\\..*"))
                    .orShould()
                    .callMethodWhere(calls("currentTimeMillis|nanoTime", "java\\.lang\\.System"))
                    .orShould()
                    .callMethodWhere(calls("random", "java\\.lang\\.Math"))
                    .orShould()
                    .callMethodWhere(calls("randomUUID", "java\\.util\\.UUID"))
                    .orShould()
                    .callConstructor(java.util.Date.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(java.util.random.RandomGenerator.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .check(CORE);
        }

        @Test
        void nobody_asks_the_machine_for_its_locale_or_zone() {
            noClasses()
                    .should()
                    .callMethodWhere(calls("getDefault", "java\\.util\\.(Locale|TimeZone)"))
                    .orShould()
                    .callMethodWhere(calls("systemDefault.*", "java\\.time\\..*"))
                    .orShould()
                    .callMethod(String.class, "toLowerCase")
                    .orShould()
                    .callMethod(String.class, "toUpperCase")
                    .orShould()
                    .callMethod(String.class, "formatted", Object[].class)
                    .orShould()
                    .callMethod(String.class, "format", String.class, Object[].class)
                    .orShould()
                    .callMethod(ResourceBundle.class, "getBundle", String.class)
                    .check(CORE);
        }

        @Test
        void nobody_asks_the_machine_for_its_settings() {
            noClasses()
                    .should()
                    .callMethodWhere(calls("getProperty|getProperties|getenv|setProperty", "java\\.lang\\.System"))
                    .orShould()
                    .callMethodWhere(calls("getBoolean|getInteger|getLong", "java\\.lang\\.(Boolean|Integer|Long)"))
                    .orShould()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .check(CORE);
        }

        @Test
        void nobody_reflects() {
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.lang.reflect..")
                    .orShould()
                    .callMethodWhere(calls("forName|get(Declared)?(Method|Field|Constructor)s?", "java\\.lang\\.Class"))
                    .check(CORE);
        }

        /** The texts are found by {@link ResourceBundle}, whose own reading does not show here. */
        static ArchRule withoutInput() {
            return noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.logging..")
                    .orShould()
                    .callMethodWhere(calls("getResource.*", "java\\.lang\\.Class(Loader)?"));
        }

        private static DescribedPredicate<JavaCall<?>> calls(String name, String owner) {
            return target(nameMatching(name)).and(target(owner(nameMatching(owner))));
        }
    }

    @Nested
    class State {

        @Test
        void no_static_field_can_be_set_anew() {
            fields().that().areStatic().should().beFinal().check(CORE);
        }

        @Test
        void no_static_field_holds_what_can_be_changed() {
            fields().that()
                    .areStatic()
                    .and()
                    .doNotHaveModifier(SYNTHETIC)
                    .should()
                    .notHaveRawType(DescribedPredicate.describe("a mutable collection or an array", State::isMutable))
                    .check(CORE);
        }

        /** But for a concurrent map, which keeps what any thread would make in the same way. */
        private static boolean isMutable(JavaClass type) {
            boolean container = type.isArray()
                    || assignableTo(Collection.class).test(type)
                    || assignableTo(Map.class).test(type)
                    || assignableTo(ThreadLocal.class).test(type);
            return container
                    && !assignableTo(ImmutableCollection.class).test(type)
                    && !assignableTo(ImmutableMap.class).test(type)
                    && !assignableTo(ImmutableMultimap.class).test(type)
                    && !assignableTo(ConcurrentMap.class).test(type);
        }
    }

    @Nested
    class Packages {

        @Test
        void open_with_a_tour_and_are_null_marked() {
            ImmutableSet<String> packages =
                    CORE.stream().map(JavaClass::getPackageName).collect(ImmutableSet.toImmutableSet());

            assertThat(packages)
                    .hasSizeGreaterThanOrEqualTo(8)
                    .allSatisfy(name -> assertThat(CORE.getPackage(name).tryGetPackageInfo())
                            .as(name)
                            .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith(NullMarked.class))
                                    .isTrue()));
        }
    }

    /** The rules above can fail: they do on a class that does what they forbid. */
    @Nested
    class A_culprit {

        @Test
        void is_found() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> Purity.withoutInput().check(new ClassFileImporter().importClasses(Culprit.class)))
                    .withMessageContaining("Culprit.read");
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> noClasses()
                            .should()
                            .callMethodWhere(Purity.calls("getDefault", "java\\.util\\.(Locale|TimeZone)"))
                            .check(new ClassFileImporter().importClasses(Culprit.class)))
                    .withMessageContaining("Culprit.read");
        }

        static final class Culprit {

            private Culprit() {}

            static String read(java.io.File file) {
                return file.getName().toLowerCase(Locale.getDefault());
            }
        }
    }
}
