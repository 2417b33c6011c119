package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Throwables;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;

/** Positions count lines in one way: by line feeds. */
class LinesOfPositionsTest {

    private static MalformedJsonException refusal(ThrowingCallable reading) {
        return Throwables.getCausalChain(catchThrowable(reading)).stream()
                .filter(MalformedJsonException.class::isInstance)
                .map(MalformedJsonException.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String place(MalformedJsonException refusal) {
        return refusal.code() + " " + refusal.line() + ":" + refusal.column();
    }

    /** In the templates, {@code ~} stands for the end of a line. */
    @ParameterizedTest
    @CsvSource({
        "'{~~ \"id\":7}', WRONG_TYPE, 7",
        "'{~~ \"id\":\"\\ud800\"}', LONE_SURROGATE, 8",
        "'{~~ nonsense}', SYNTAX, 2",
        "'{~~ ', UNEXPECTED_END, 2"
    })
    void of_documents_count_them_with_and_without_returns(String template, JsonErrorCode code, int column) {
        List<LeagueBuildingJson> generations = Generations.all().toList();
        assertThat(generations).isNotEmpty();
        for (LeagueBuildingJson json : generations) {
            assertThat(places(json, template, "\n")).containsOnly(code + " 3:" + column);
            assertThat(places(json, template, "\r\n")).containsOnly(code + " 3:" + column);
            assertThat(places(json, template, "\n\r")).containsOnly(code + " 3:" + (column + 1));
            assertThat(places(json, template, "\r")).containsOnly(code + " 1:" + (column + 3));
        }
    }

    private static List<String> places(LeagueBuildingJson json, String template, String end) {
        String document = template.replace("~", end);
        byte[] bytes = document.getBytes(UTF_8);
        return List.of(
                place(refusal(() -> json.read(SubjectForms.FORMATION_PROPOSAL, document))),
                place(refusal(() -> json.read(SubjectForms.FORMATION_PROPOSAL, bytes))),
                place(refusal(() -> json.read(SubjectForms.FORMATION_PROPOSAL, new ByteArrayInputStream(bytes)))),
                place(refusal(() -> json.readKeeping(SubjectForms.FORMATION_PROPOSAL, bytes))));
    }

    @ParameterizedTest
    @CsvSource({
        "'{~~ \"id\":7}', WRONG_TYPE, 7",
        "'{~~ \"id\":\"\\ud800\"}', LONE_SURROGATE, 8",
        "'{~~ nonsense}', SYNTAX, 2",
        "'{~~ ', UNEXPECTED_END, 2"
    })
    void of_lines_are_those_of_the_same_bytes_as_a_document(String template, JsonErrorCode code, int column) {
        String line = template.replace("~", "\r");
        String document = "\r\n\n" + line;
        byte[] file = (document + "\r\n").getBytes(UTF_8);
        List<LeagueBuildingJson> generations = Generations.all().toList();
        assertThat(generations).isNotEmpty();
        for (LeagueBuildingJson json : generations) {
            NdjsonLine<FormationProposal> read = json.lines(
                            SubjectForms.FORMATION_PROPOSAL, new ByteArrayInputStream(file))
                    .next();
            assertThat(read.number()).isEqualTo(3);
            assertThat(place(((NdjsonLine.Bad<FormationProposal>) read).reason()))
                    .isEqualTo(code + " 3:" + (column + 3));
            assertThat(place(refusal(() -> json.read(SubjectForms.FORMATION_PROPOSAL, document))))
                    .isEqualTo(code + " 3:" + (column + 3));
        }
    }

    @Test
    void of_parsers_of_hosts_count_bytes_where_they_read_bytes() {
        String document = "{\"id\":\"é\",\"mode\":7}";
        List<LeagueBuildingJson> generations = Generations.all().toList();
        assertThat(generations).isNotEmpty();
        for (LeagueBuildingJson json : generations) {
            assertThat(place(refusal(() -> json.read(SubjectForms.FORMATION_PROPOSAL, document))))
                    .isEqualTo("WRONG_TYPE 1:18");
            Host host = host(json);
            assertThat(place(refusal(() -> host.read(Handover.TEXT, document)))).isEqualTo("WRONG_TYPE 1:18");
            assertThat(place(refusal(() -> host.read(Handover.BYTES, document))))
                    .isEqualTo("WRONG_TYPE 1:19");
        }
    }

    private static Host host(LeagueBuildingJson json) {
        return json.generation() == JacksonGeneration.JACKSON_2
                ? new Host2(ReadLimits.DEFAULT, UnknownProperties.REJECT)
                : new Host3(ReadLimits.DEFAULT, UnknownProperties.REJECT);
    }

    /** Only what a host's parser says of its place is known there, and not the text. */
    @ParameterizedTest
    @EnumSource(
            value = Handover.class,
            names = {"TEXT", "BYTES", "STREAM"})
    void of_parsers_of_hosts_differ_only_where_a_return_stands_alone(Handover how) {
        String template = "{~~ \"id\":7}";
        List<LeagueBuildingJson> generations = Generations.all().toList();
        assertThat(generations).isNotEmpty();
        for (LeagueBuildingJson json : generations) {
            Host host = host(json);
            for (String end : List.of("\n", "\r\n")) {
                String document = template.replace("~", end);
                assertThat(place(refusal(() -> host.read(how, document))))
                        .isEqualTo(place(refusal(() -> json.read(SubjectForms.FORMATION_PROPOSAL, document))))
                        .isEqualTo("WRONG_TYPE 3:7");
            }
            assertThat(place(refusal(() -> host.read(how, template.replace("~", "\r")))))
                    .isEqualTo("WRONG_TYPE 3:7");
        }
    }
}
