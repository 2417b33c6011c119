package org.leaguebuilding.consumers;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Opens;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.consumers.culprit.Culprit;

/** What the published modules export: the API, named package by package, and nothing that it does not need. */
class ExportedApiTest {

    private static final PublishedModule CORE = PublishedModule.named("org.leaguebuilding.core");
    private static final PublishedModule JSON = PublishedModule.named("org.leaguebuilding.json");
    private static final PublishedModule TESTING = PublishedModule.named("org.leaguebuilding.testing");

    private static final PublishedModule ANALYSIS = PublishedModule.named("org.leaguebuilding.analysis");

    private static final PublishedModule SHEET = PublishedModule.named("org.leaguebuilding.sheet");

    private static final ImmutableSet<String> EXPORTED =
            modules().flatMap(module -> module.exported().stream()).collect(toImmutableSet());

    static Stream<PublishedModule> modules() {
        return Stream.of(CORE, JSON, TESTING, ANALYSIS, SHEET);
    }

    @Nested
    class Core {

        @Test
        void exports_one_package_per_family() {
            assertThat(CORE.exported())
                    .containsExactlyInAnyOrder(
                            "org.leaguebuilding.activity",
                            "org.leaguebuilding.assessment",
                            "org.leaguebuilding.cadre",
                            "org.leaguebuilding.community",
                            "org.leaguebuilding.coverage",
                            "org.leaguebuilding.diagnosis",
                            "org.leaguebuilding.edition",
                            "org.leaguebuilding.formation",
                            "org.leaguebuilding.guarantee",
                            "org.leaguebuilding.honor",
                            "org.leaguebuilding.leadership",
                            "org.leaguebuilding.lifecycle",
                            "org.leaguebuilding.organization",
                            "org.leaguebuilding.policy",
                            "org.leaguebuilding.responsibility",
                            "org.leaguebuilding.rule",
                            "org.leaguebuilding.source",
                            "org.leaguebuilding.statute",
                            "org.leaguebuilding.text",
                            "org.leaguebuilding.validation",
                            "org.leaguebuilding.value");
        }

        @Test
        void keeps_its_tools_to_the_library() {
            assertThat(CORE.hidden())
                    .containsExactlyInAnyOrder(
                            "org.leaguebuilding.bundle",
                            "org.leaguebuilding.condition",
                            "org.leaguebuilding.structure");
            assertThat(CORE.descriptor().exports())
                    .filteredOn(Exports::isQualified)
                    .extracting(Exports::source, Exports::targets)
                    .containsExactlyInAnyOrder(
                            tuple(
                                    "org.leaguebuilding.bundle",
                                    ImmutableSet.of(
                                            "org.leaguebuilding.analysis",
                                            "org.leaguebuilding.json",
                                            "org.leaguebuilding.sheet")),
                            tuple(
                                    "org.leaguebuilding.condition",
                                    ImmutableSet.of("org.leaguebuilding.analysis", "org.leaguebuilding.json")),
                            tuple(
                                    "org.leaguebuilding.structure",
                                    ImmutableSet.of("org.leaguebuilding.analysis", "org.leaguebuilding.json")));
        }
    }

    @Nested
    class Json {

        @Test
        void exports_forms_answers_editions_input_receipts_and_a_module_for_each_Jackson() {
            assertThat(JSON.exported())
                    .containsExactlyInAnyOrder(
                            "org.leaguebuilding.json",
                            "org.leaguebuilding.json.answer",
                            "org.leaguebuilding.json.edition",
                            "org.leaguebuilding.json.input",
                            "org.leaguebuilding.json.jackson2",
                            "org.leaguebuilding.json.jackson3",
                            "org.leaguebuilding.json.receipt");
        }

        @Test
        void keeps_forms_and_tokens_to_itself() {
            assertThat(JSON.hidden())
                    .containsExactlyInAnyOrder(
                            "org.leaguebuilding.json.analysis",
                            "org.leaguebuilding.json.bytes",
                            "org.leaguebuilding.json.codec",
                            "org.leaguebuilding.json.form",
                            "org.leaguebuilding.json.lines",
                            "org.leaguebuilding.json.text",
                            "org.leaguebuilding.json.token",
                            "org.leaguebuilding.json.tree",
                            "org.leaguebuilding.json.yaml");
            assertThat(JSON.descriptor().exports()).isNotEmpty().noneMatch(Exports::isQualified);
        }
    }

    @Nested
    class Testing {

        @Test
        void exports_all_that_is_neither_internal_nor_found_by_a_service() {
            assertThat(TESTING.exported())
                    .isNotEmpty()
                    .allMatch(name -> name.matches("org\\.leaguebuilding\\.testing(\\..+)?"))
                    .noneMatch(name -> name.contains(".internal") || name.contains(".fixture."));
            assertThat(TESTING.hidden())
                    .isNotEmpty()
                    .allMatch(name -> name.contains(".internal") || name.contains(".testing.fixture."));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void nothing_is_open_to_reflection_but_to_the_host_s_junit(PublishedModule module) {
        assertThat(module.descriptor().isOpen()).isFalse();
        assertThat(module.descriptor().opens().stream().map(Opens::targets).collect(Collectors.toSet()))
                .isEqualTo(module.equals(TESTING) ? Set.of(Set.of("org.junit.platform.commons")) : Set.of());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void no_signature_mentions_a_type_that_hosts_cannot_name(PublishedModule module) {
        assertThat(Surface.leaks(module.exportedClasses(), EXPORTED)).isEmpty();
    }

    @Test
    void there_is_something_to_look_at() {
        assertThat(CORE.exportedClasses()).hasSizeGreaterThan(200);
        assertThat(JSON.exportedClasses()).hasSizeGreaterThan(20);
    }

    /** The look at signatures finds each way of mentioning a type, where hosts see it. */
    @Test
    void a_culprit_is_found() {
        ImmutableList<Class<?>> culprits = ImmutableList.of(Culprit.class, Culprit.Nested.class);

        assertThat(Surface.leaks(culprits, ImmutableSet.of(Culprit.class.getPackageName())))
                .extracting(leak -> leak.replaceAll("org[a-z.]+\\.", ""))
                .containsExactlyInAnyOrder(
                        "Culprit mentions Hidden",
                        "Culprit.array() mentions Hidden",
                        "Culprit.bound() mentions Hidden",
                        "Culprit.field mentions Hidden",
                        "Culprit.lent() mentions Hidden",
                        "Culprit.lentToSubclasses() mentions Hidden",
                        "Culprit.notSeen() mentions Culprit$NotSeen",
                        "Culprit.parameter() mentions Hidden",
                        "Culprit.throwing() mentions Culprit$HiddenException",
                        "Culprit.unexported() mentions TextTemplate",
                        "Culprit$Nested.hidden() mentions Hidden",
                        "new Culprit() mentions Hidden");
    }
}
