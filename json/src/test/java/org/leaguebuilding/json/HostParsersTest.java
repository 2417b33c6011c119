package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Throwables;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.UnknownProperties;

/** Whatever parser a host's mapper hands over, the answer is that of plain reading, or the refusal is. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostParsersTest {

    /** What comes of reading: a proposal, or a refusal. */
    private record Outcome(Optional<FormationProposal> proposal, Optional<MalformedJsonException> refusal) {

        static Outcome of(FormationProposal proposal) {
            return new Outcome(Optional.of(proposal), Optional.empty());
        }

        static Outcome of(MalformedJsonException refusal) {
            return new Outcome(Optional.empty(), Optional.of(refusal));
        }
    }

    static Stream<Arguments> handovers() {
        return Generations.all()
                .map(LeagueBuildingJson::generation)
                .flatMap(generation -> Stream.of(Handover.values()).map(how -> Arguments.of(generation, how)));
    }

    private static Host host(JacksonGeneration generation, HostCase given) {
        return generation == JacksonGeneration.JACKSON_2
                ? new Host2(given.limits(), given.unknown())
                : new Host3(given.limits(), given.unknown());
    }

    private static Outcome plain(JacksonGeneration generation, HostCase given) {
        LeagueBuildingJson json =
                Generations.with(generation).with(given.limits()).with(given.unknown());
        try {
            return Outcome.of(json.read(SubjectForms.FORMATION_PROPOSAL, given.json()));
        } catch (MalformedJsonException e) {
            return Outcome.of(e);
        }
    }

    private static Outcome read(JacksonGeneration generation, Handover how, HostCase given) {
        try {
            return Outcome.of(host(generation, given).read(how, how.document(given.json())));
        } catch (Exception e) {
            return Throwables.getCausalChain(e).stream()
                    .filter(MalformedJsonException.class::isInstance)
                    .findFirst()
                    .map(refusal -> Outcome.of((MalformedJsonException) refusal))
                    .orElseThrow(() -> new AssertionError(given.name(), e));
        }
    }

    @ParameterizedTest
    @MethodSource("handovers")
    void every_parser_gives_the_answer_or_the_refusal_of_plain_reading(JacksonGeneration generation, Handover how) {
        SoftAssertions softly = new SoftAssertions();
        List<HostCase> cases = HostCase.all()
                .filter(given -> how.knowsWhatIsTwice() || !given.repeats())
                .toList();
        assertThat(cases).isNotEmpty();
        cases.forEach(given -> {
            Outcome expected = plain(generation, given);
            Outcome actual = read(generation, how, given);
            softly.assertThat(summary(actual, "", 0, false))
                    .as(given.name())
                    .isEqualTo(summary(expected, how.prefix(generation), 0, false));
            if (given.atToken()) {
                softly.assertThat(summary(actual, "", 0, true))
                        .as(given.name())
                        .isEqualTo(
                                how.knowsPlaces()
                                        ? summary(expected, how.prefix(generation), how.linesBefore(), true)
                                        : summary(expected, how.prefix(generation), 0, false) + unknownPlace(expected));
            }
        });
        softly.assertAll();
    }

    private static String summary(Outcome outcome, String prefix, int linesBefore, boolean withPlace) {
        return outcome.refusal()
                .map(e -> e.code() + " " + prefix + e.pointer()
                        + (withPlace ? " " + line(e, linesBefore) + ":" + e.column() : ""))
                .orElseGet(() -> String.valueOf(outcome.proposal()));
    }

    private static long line(MalformedJsonException refusal, int linesBefore) {
        return refusal.line() == 0 ? 0 : refusal.line() + linesBefore;
    }

    private static String unknownPlace(Outcome refused) {
        return refused.refusal().isPresent() ? " 0:0" : "";
    }

    static Stream<Arguments> cases() {
        return Generations.all().flatMap(json -> HostCase.all().map(given -> Arguments.of(json, given)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keeping_gives_what_ignoring_gives(LeagueBuildingJson json, HostCase given) {
        LeagueBuildingJson lenient = json.with(given.limits()).with(UnknownProperties.IGNORE);
        Outcome kept;
        try {
            kept = Outcome.of(json.with(given.limits())
                    .readKeeping(SubjectForms.FORMATION_PROPOSAL, given.json().getBytes(UTF_8))
                    .subject());
        } catch (MalformedJsonException e) {
            kept = Outcome.of(e);
        }
        Outcome ignored;
        try {
            ignored = Outcome.of(lenient.read(SubjectForms.FORMATION_PROPOSAL, given.json()));
        } catch (MalformedJsonException e) {
            ignored = Outcome.of(e);
        }
        assertThat(summary(kept, "", 0, true)).isEqualTo(summary(ignored, "", 0, true));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_name_twice_is_refused_wherever_it_stands(LeagueBuildingJson json, HostCase given) {
        assertThat(plain(json.generation(), given)
                        .refusal()
                        .filter(e -> e.code() == JsonErrorCode.DUPLICATE_PROPERTY)
                        .isPresent())
                .isEqualTo(given.repeats());
    }
}
