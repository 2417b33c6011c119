package org.leaguebuilding.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Report;

/** Mappers of YAML, CBOR and Smile with the library's module read and write what those of JSON do. */
class OtherFormatsTest {

    static Stream<Arguments> formats() {
        return Generations.all()
                .map(LeagueBuildingJson::generation)
                .flatMap(generation -> Stream.of(OtherFormat.values()).map(format -> Arguments.of(generation, format)));
    }

    private static FormatHost host(JacksonGeneration generation, OtherFormat format) {
        return format.host(generation, ReadLimits.DEFAULT, UnknownProperties.REJECT);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void every_value_comes_back(JacksonGeneration generation, OtherFormat format) {
        FormatHost host = host(generation, format);

        assertThat(FormCases.all().flatMap(form -> Stream.of(form.full(), form.minimal())))
                .isNotEmpty()
                .allSatisfy(value -> assertThat((Object) host.read(host.write(value), value.getClass()))
                        .isEqualTo(value));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_report_comes_back(JacksonGeneration generation, OtherFormat format) throws IOException {
        FormatHost host = host(generation, format);
        Report report = Editions.wuhan2005().check(FormationSamples.FULL);

        assertThat(report.findings()).isNotEmpty();
        assertThat(host.read(host.write(report), Report.class)).isEqualTo(report);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void every_document_is_answered_or_refused_as_in_json(JacksonGeneration generation, OtherFormat format) {
        List<HostCase> cases = HostCase.all().toList();
        SoftAssertions softly = new SoftAssertions();
        assertThat(cases).isNotEmpty();
        for (HostCase given : cases) {
            softly.assertThat(answer(generation, format, given))
                    .as(given.name())
                    .isEqualTo(answer(generation, given));
        }
        softly.assertAll();
    }

    private static String answer(JacksonGeneration generation, HostCase given) {
        try {
            return String.valueOf(Generations.with(generation)
                    .with(given.limits())
                    .with(given.unknown())
                    .read(SubjectForms.FORMATION_PROPOSAL, given.json()));
        } catch (MalformedJsonException e) {
            return e.code() + " " + e.pointer();
        }
    }

    private static String answer(JacksonGeneration generation, OtherFormat format, HostCase given) {
        FormatHost host = format.host(generation, given.limits(), given.unknown());
        try {
            return String.valueOf(host.read(host.copy(given.json()), FormationProposal.class));
        } catch (Exception e) {
            return Throwables.getCausalChain(e).stream()
                    .filter(MalformedJsonException.class::isInstance)
                    .map(refusal -> ((MalformedJsonException) refusal).code() + " "
                            + ((MalformedJsonException) refusal).pointer())
                    .findFirst()
                    .orElseGet(() -> String.valueOf(e));
        }
    }
}
