package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.Kept;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.input.UnknownProperty;

/** Documents that are long for what no table reads. What takes more time for each the more there are would not end. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongDocumentsTest {

    private static final int MANY = 200_000;

    private static final FormationProposal PROPOSAL =
            LeagueBuildingJson.create().read(SubjectForms.FORMATION_PROPOSAL, HostCase.with("", ""));

    static Stream<LeagueBuildingJson> readers() {
        return Generations.all().map(json -> json.with(UnknownProperties.IGNORE));
    }

    private static String many(IntFunction<String> property) {
        return IntStream.range(0, MANY).mapToObj(property).collect(Collectors.joining(",", ",", ""));
    }

    /** A name of 20 letters; all of these have one hash. */
    private static String colliding(int number) {
        return IntStream.range(0, 20)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static MalformedJsonException refusal(LeagueBuildingJson json, byte[] document) {
        return catchThrowableOfType(
                MalformedJsonException.class, () -> json.read(SubjectForms.FORMATION_PROPOSAL, document));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void many_small_values_are_kept_each_with_its_own_text(LeagueBuildingJson json) {
        byte[] document = HostCase.with("", many(i -> "\"" + i + "\":" + (i % 2 == 0 ? "[ ]" : "{ }")))
                .getBytes(UTF_8);

        Kept<FormationProposal> kept = json.readKeeping(SubjectForms.FORMATION_PROPOSAL, document);

        assertThat(kept.unknown()).hasSize(MANY);
        assertThat(kept.unknown().get(MANY - 1)).isEqualTo(new UnknownProperty("/" + (MANY - 1), "{}"));
        assertThat(json.readKeeping(
                                SubjectForms.FORMATION_PROPOSAL, json.writeKept(SubjectForms.FORMATION_PROPOSAL, kept))
                        .unknown())
                .isEqualTo(kept.unknown());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void many_names_are_held_against_each_other(LeagueBuildingJson json) {
        String names = many(i -> "\"" + i + "\":0");

        assertThat(json.read(SubjectForms.FORMATION_PROPOSAL, HostCase.with(names, "")))
                .isEqualTo(PROPOSAL);
        MalformedJsonException twice =
                refusal(json, HostCase.with("", names + ",\n\"\\u0031\":0").getBytes(UTF_8));
        assertThat(twice.code()).isEqualTo(JsonErrorCode.DUPLICATE_PROPERTY);
        assertThat(twice.pointer()).isEqualTo("/1");
        assertThat(twice.line()).isEqualTo(6);
        assertThat(twice.column()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void many_names_of_one_hash_are_held_against_each_other(LeagueBuildingJson json) {
        String names = IntStream.range(0, MANY / 10)
                .mapToObj(i -> "\"" + colliding(i) + "\":0")
                .collect(Collectors.joining(",", ",\"x\":{", ""));

        assertThat(json.read(SubjectForms.FORMATION_PROPOSAL, HostCase.with(names + "}", "")))
                .isEqualTo(PROPOSAL);
        assertThat(refusal(
                                json,
                                HostCase.with(names + ",\"" + colliding(1) + "\":0}", "")
                                        .getBytes(UTF_8))
                        .code())
                .isEqualTo(JsonErrorCode.DUPLICATE_PROPERTY);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void many_small_objects_have_names_of_their_own_behind_a_large_one(LeagueBuildingJson json) {
        String large = many(i -> "\"" + i + "\":0").substring(1);
        String small = many(i -> "{\"a\":0}");

        assertThat(json.read(
                        SubjectForms.FORMATION_PROPOSAL, HostCase.with(",\"x\":[{" + large + "}" + small + "]", "")))
                .isEqualTo(PROPOSAL);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_bad_byte_behind_deep_nesting_is_refused_where_it_stands(LeagueBuildingJson json) {
        byte[] document = ("\n" + "[".repeat(2 * MANY) + "\ufffe").getBytes(UTF_8);
        document[document.length - 3] = (byte) 0xff;

        MalformedJsonException refusal = refusal(json, document);

        assertThat(refusal.code()).isEqualTo(JsonErrorCode.ENCODING);
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.column()).isEqualTo(2 * MANY + 1);
        assertThat(refusal.pointer()).hasSizeLessThanOrEqualTo(64);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_name_twice_makes_a_bad_line_of_one_line(LeagueBuildingJson json) {
        String line = HostCase.with("", "%s").replace("\n", "");
        String lines = String.join(
                "\n",
                line.formatted(",\"x\":1"),
                line.formatted(",\"x\":{\"a\":1,\"\\u0061\":2}"),
                line.formatted(",\"x\":1,\"y\":2,\"x\":1"),
                line.formatted(",\"y\":[1]"));

        try (NdjsonReader<FormationProposal> reader =
                json.lines(SubjectForms.FORMATION_PROPOSAL, new ByteArrayInputStream(lines.getBytes(UTF_8)))) {
            assertThat(reader)
                    .toIterable()
                    .extracting(read -> read instanceof NdjsonLine.Bad<FormationProposal> bad
                            ? bad.number() + " " + bad.reason().code() + " "
                                    + bad.reason().pointer()
                            : read.number() + " " + read.get().equals(Optional.of(PROPOSAL)))
                    .containsExactly("1 true", "2 DUPLICATE_PROPERTY /x", "3 DUPLICATE_PROPERTY /x", "4 true");
        }
    }
}
