package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;

class CharactersTest {

    private static final String BEFORE =
            "{\"id\":\"p1\",\"mode\":\"joint\",\"organizationType\":\"branch\",\"proposedOn\":"
                    + "\"2005-09-28\",\"communities\":[{\"id\":\"c1\",\"name\":\"a";
    private static final String AFTER = "b\",\"subdistrictId\":\"s1\"}]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "BF",
                "C080",
                "C1BF",
                "C2",
                "C241",
                "E08080",
                "E0A0",
                "E0A041",
                "E18041",
                "EDA080",
                "EDBFBF",
                "EE80",
                "F0808080",
                "F0908041",
                "F090",
                "F09080",
                "F0904180",
                "F4908080",
                "F5808080",
                "F8888080",
                "FE",
                "FF"
            })
    void bytes_that_are_no_character_are_refused_in_names_and_values(String hex) {
        byte[] bytes = BaseEncoding.base16().decode(hex);
        assertThat(Generations.all()).isNotEmpty().allSatisfy(json -> {
            assertThat(refusal(json, Bytes.concat(BEFORE.getBytes(UTF_8), bytes, AFTER.getBytes(UTF_8))))
                    .isEqualTo(JsonErrorCode.ENCODING);
            assertThat(refusal(json, Bytes.concat("{\"".getBytes(UTF_8), bytes, "\":1}".getBytes(UTF_8))))
                    .isEqualTo(JsonErrorCode.ENCODING);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "é",
                "社区",
                "\uD83D\uDE00",
                "\u07FF\u0800\uFFFD",
                "\uDBFF\uDFFD",
                "\"",
                "\\\\",
                "/",
                "'",
                "<&>",
                "\u00A0x",
                "\uD83D\uDE00\uD83D\uDE00 mixed é 社"
            })
    void every_character_comes_back_as_it_was(String text) {
        FormationProposal proposal = proposal(text.replace("\\\\", "\\"));
        assertThat(Generations.all()).isNotEmpty().allSatisfy(json -> {
            byte[] bytes = json.write(SubjectForms.FORMATION_PROPOSAL, proposal);

            assertThat(json.read(SubjectForms.FORMATION_PROPOSAL, bytes)).isEqualTo(proposal);
            assertThat(json.read(SubjectForms.FORMATION_PROPOSAL, new String(bytes, UTF_8)))
                    .isEqualTo(proposal);
            assertThat(json.read(SubjectForms.FORMATION_PROPOSAL, PrettyJson.of(bytes)))
                    .isEqualTo(proposal);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "\uDE00\uD83D", "x\uD83Dx"})
    void half_a_character_is_refused_escaped_or_not(String half) {
        StringBuilder escaped = new StringBuilder();
        half.chars().forEach(c -> escaped.append(c == 'x' ? "x" : String.format("\\u%04x", c)));
        assertThat(Generations.all()).isNotEmpty().allSatisfy(json -> {
            assertThat(refusal(json, (BEFORE + escaped + AFTER).getBytes(UTF_8)))
                    .isEqualTo(JsonErrorCode.LONE_SURROGATE);
            assertThat(catchThrowableOfType(
                                    MalformedJsonException.class,
                                    () -> json.read(SubjectForms.FORMATION_PROPOSAL, BEFORE + half + AFTER))
                            .code())
                    .isEqualTo(JsonErrorCode.LONE_SURROGATE);
        });
    }

    static Stream<LeagueBuildingJson> generations() {
        return Generations.all();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void the_pretty_form_has_one_line_a_value_and_keeps_empty_ones_short(LeagueBuildingJson json) {
        byte[] canonical = "{\"a\":[],\"b\":{},\"c\":[1,{\"d\":\"x,[{\\\"\"}]}".getBytes(UTF_8);

        assertThat(PrettyJson.of(canonical).replaceAll("\\s", ""))
                .isEqualTo("{\"a\":[],\"b\":{},\"c\":[1,{\"d\":\"x,[{\\\"\"}]}");
        assertThat(json.formOf("{\"id\":1,\"subjectType\":\"formation-proposal\"}".getBytes(UTF_8)))
                .contains(SubjectForms.FORMATION_PROPOSAL);
        assertThat(json.formOf("{\"id\":1}".getBytes(UTF_8))).isEmpty();
    }

    private static FormationProposal proposal(String name) {
        LeagueBuildingJson json = LeagueBuildingJson.create();
        String escaped = ("a" + name + "b").replace("\\", "\\\\").replace("\"", "\\\"");
        return json.read(
                SubjectForms.FORMATION_PROPOSAL,
                BEFORE.substring(0, BEFORE.length() - 1) + escaped + AFTER.substring(1));
    }

    private static JsonErrorCode refusal(LeagueBuildingJson json, byte[] document) {
        return catchThrowableOfType(
                        MalformedJsonException.class, () -> json.read(SubjectForms.FORMATION_PROPOSAL, document))
                .code();
    }
}
