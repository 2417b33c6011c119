package org.leaguebuilding.reference.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.gson.JsonIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.coverage.CoveragePolicy;
import org.leaguebuilding.edition.Base;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.guarantee.GuaranteeParameters;
import org.leaguebuilding.json.Decisions;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.testing.fixture.Examples;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.leaguebuilding.value.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** No mapper loses an answer or a subject silently: one that was not told the forms refuses, in the versions that hosts have today. */
class MappersTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final Report VIOLATED =
            RuleCases.of(POLICY).caseOf("formation.joint.adjacent").violatedReport();

    private static final LocalProvision BASIS =
            new LocalProvision("m", LocalizedText.of("细则第三条", "Article 3"), LocalizedText.of("细则", "Rules"));

    /** What hosts put into classes of their own. */
    static ImmutableList<Object> values() {
        ImmutableList.Builder<Object> values = ImmutableList.builder();
        for (RuleFamily<?> family : POLICY.families()) {
            values.add(Examples.of(POLICY).of(family.subject()));
        }
        return values.add(
                        VIOLATED,
                        POLICY.check(Fixtures.jointProposal()),
                        VIOLATED.findings().get(0),
                        Decisions.of(LeagueBuildingJson.of(POLICY)).decide(Fixtures.jointProposal()),
                        POLICY.trace(Fixtures.jointProposal()),
                        POLICY.advise(Fixtures.community(), ImmutableList.of()),
                        POLICY.assess(Fixtures.assessmentRecord()),
                        POLICY.diagnose(Fixtures.diagnosisInput()),
                        Fixtures.community(),
                        VIOLATED.findings().get(0).rule(),
                        POLICY.rules())
                .build();
    }

    static Stream<Arguments> mappersAndValues() {
        return Arrays.stream(Mapper.values())
                .flatMap(mapper -> values().stream().map(value -> arguments(mapper, value)));
    }

    @ParameterizedTest
    @MethodSource("mappersAndValues")
    void a_mapper_that_was_not_told_the_form_refuses(Mapper mapper, Object value) {
        assertThatThrownBy(() -> mapper.write(value)).isInstanceOf(Exception.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_report_within_a_class_of_a_host_is_refused_with_what_to_do(Mapper mapper) {
        Answer answer = new Answer("office-7", VIOLATED);

        assertThat(
                        mapper.goesByGetters()
                                ? "Report has a form of its own in JSON, which this mapper does not know: write it with LeagueBuildingJson"
                                : "write a custom TypeAdapter")
                .satisfies(sentence ->
                        assertThatThrownBy(() -> mapper.write(answer)).hasStackTraceContaining(sentence))
                .satisfies(sentence ->
                        assertThatThrownBy(() -> mapper.write(List.of(answer))).hasStackTraceContaining(sentence));
    }

    /** What a host may hand over by mistake. */
    static Stream<Arguments> mappersAndPolicies() {
        EditionDocument edition = EditionDocument.define("city", LocalizedText.of("细则", "Rules"))
                .base(Base.shipped("wuhan-2005", LocalDate.of(2024, 3, 1)))
                .basis(BASIS)
                .change(Change.set(GuaranteeParameters.HEARINGS_PER_CYCLE, 4, BASIS))
                .build();
        return Arrays.stream(Mapper.values())
                .filter(Mapper::goesByGetters)
                .flatMap(mapper -> Stream.of(
                        arguments(mapper, POLICY, "(?s).*has no form in JSON.*"),
                        arguments(mapper, POLICY.formation(), "(?s).*has no form in JSON.*"),
                        arguments(mapper, POLICY.formation().facts().get(0), "(?s).*has no form in JSON.*"),
                        arguments(mapper, POLICY.statutes(), "(?s).*has no form in JSON.*"),
                        arguments(mapper, LeagueBuildingJson.create(), "(?s).*has no form in JSON.*"),
                        // Jackson 2 may come first to the optional day, which it refuses in words of its own.
                        arguments(mapper, edition, "(?s).*(EditionWriter|Java 8 optional type).*"),
                        arguments(mapper, edition.changes().get(0), "(?s).*EditionWriter.*")));
    }

    @ParameterizedTest
    @MethodSource("mappersAndPolicies")
    void what_has_no_form_for_mappers_is_refused_with_what_to_do(Mapper mapper, Object value, String sentence) {
        assertThatThrownBy(() -> mapper.write(new Host(value)))
                .satisfies(refusal ->
                        assertThat(Throwables.getStackTraceAsString(refusal)).matches(sentence));
    }

    /** It is why the page says that a reader has to be told the forms, too. */
    @Test
    void a_reader_that_was_not_told_the_forms_passes_over_what_is_misspelt() throws Exception {
        String misspelt = "{\"id\":\"c\",\"name\":\"n\",\"subdistrictId\":\"s\",\"memberCuont\":26}";

        assertThat(new JsonMapper().readValue(misspelt, Community.class).memberCount())
                .isEmpty();
        assertThatThrownBy(() -> LeagueBuildingJson.create().read(Forms.COMMUNITY, misspelt))
                .hasMessageContaining("memberCuont");
    }

    /**
     * A class of a host.
     *
     * @param value what it holds
     */
    public record Host(Object value) {}

    @Test
    void gson_refuses_in_words_of_its_own() {
        assertThatThrownBy(() -> Mapper.GSON.write(VIOLATED))
                .isInstanceOf(JsonIOException.class)
                .hasMessageContaining("write a custom TypeAdapter");
    }

    @Test
    void values_of_all_families_are_tried() {
        assertThat(values())
                .hasSizeGreaterThan(POLICY.families().size())
                .contains(Examples.of(POLICY).of(CoveragePolicy.SUBJECT));
    }
}
