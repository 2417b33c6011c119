package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import com.google.common.base.Throwables;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Report;

/** What a host's mapper makes besides text: trees, maps, objects with the properties of another. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostTreesTest {

    private static final FormationProposal PROPOSAL = FormationSamples.FULL;
    private static final Report REPORT = Editions.wuhan2005().check(PROPOSAL);

    static Stream<Host> hosts() {
        return hosts(UnknownProperties.REJECT);
    }

    static Stream<Host> lenientHosts() {
        return hosts(UnknownProperties.IGNORE);
    }

    private static Stream<Host> hosts(UnknownProperties unknown) {
        return Generations.all()
                .map(json -> json.generation() == JacksonGeneration.JACKSON_2
                        ? new Host2(ReadLimits.DEFAULT, unknown)
                        : new Host3(ReadLimits.DEFAULT, unknown));
    }

    private static MalformedJsonException refusal(ThrowingCallable reading) {
        return Throwables.getCausalChain(catchException(reading)).stream()
                .filter(MalformedJsonException.class::isInstance)
                .map(MalformedJsonException.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_tree_of_a_report_is_what_the_report_is_as_text(Host host) throws Exception {
        assertThat(REPORT.findings()).isNotEmpty();
        assertThat(host.writeTree(REPORT))
                .isEqualTo(new String(LeagueBuildingJson.create().write(Forms.REPORT, REPORT), UTF_8));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void maps_and_lists_give_the_value_that_they_were_made_of(Host host) throws Exception {
        assertThat(host.convert(REPORT)).isEqualTo(REPORT);
        assertThat(host.convert(PROPOSAL)).isEqualTo(PROPOSAL);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void an_object_with_the_properties_of_a_proposal_is_read_as_it_is_written(Host host) throws Exception {
        String written = host.writeUnwrapped(PROPOSAL);
        assertThat(written)
                .isEqualTo("{\"number\":\"7\","
                        + new String(
                                        LeagueBuildingJson.create().write(SubjectForms.FORMATION_PROPOSAL, PROPOSAL),
                                        UTF_8)
                                .substring(1));
        assertThat(host.read(Handover.UNWRAPPED, written)).isEqualTo(PROPOSAL);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_tree_gives_back_the_proposal_that_was_put_into_it(Host host) throws Exception {
        assertThat(host.readEmbedded(PROPOSAL)).isSameAs(PROPOSAL);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void what_no_text_has_is_refused_as_of_another_type(Host host) {
        MalformedJsonException refusal = refusal(() -> host.readEmbeddedCount(HostCase.with("", "")));

        assertThat(refusal.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(refusal.pointer()).isEqualTo("/communities/0/memberCount");
        assertThat(refusal).hasMessageContaining("found a value that JSON does not have");
    }

    @ParameterizedTest
    @MethodSource("lenientHosts")
    void a_property_twice_has_one_refusal_whoever_finds_it(Host host) {
        for (String twice : new String[] {",\"name\":\"East\"", ",\"x\":{\"y\":1,\"y\":2}"}) {
            assertThat(refusal(() -> host.readDetecting(HostCase.with(twice, "")))
                            .code())
                    .isEqualTo(JsonErrorCode.DUPLICATE_PROPERTY);
        }
    }

    @ParameterizedTest
    @MethodSource("lenientHosts")
    void the_limits_of_the_mapper_are_refused_in_its_own_words(Host host) {
        String digits = "1".repeat(2_000);

        assertThat(catchException(() -> host.read(Handover.TEXT, HostCase.with(",\"x\":" + digits, ""))))
                .satisfies(e -> assertThat(Throwables.getCausalChain(e))
                        .noneMatch(MalformedJsonException.class::isInstance)
                        .anyMatch(cause -> cause.getClass().getSimpleName().equals("StreamConstraintsException")));
    }

    @ParameterizedTest
    @MethodSource("lenientHosts")
    void text_that_ends_too_soon_is_refused_wherever_it_ends(Host host) {
        String document = HostCase.with(",\"x\":{\"y\":[{}]}", "");
        assertThat(document).isNotEmpty();
        for (int end = 1; end < document.length(); end++) {
            String begun = document.substring(0, end);

            assertThat(refusal(() -> host.read(Handover.TEXT, begun)).code())
                    .as(begun)
                    .isIn(JsonErrorCode.UNEXPECTED_END, JsonErrorCode.SYNTAX);
        }
    }
}
