package org.leaguebuilding.json.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.json.edition.EditionFiles.HEAD;
import static org.leaguebuilding.json.edition.EditionFiles.RULE;
import static org.leaguebuilding.json.edition.EditionFiles.errors;
import static org.leaguebuilding.json.edition.EditionFiles.errorsAfterHead;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.MalformedEditionException;
import org.leaguebuilding.json.JacksonGeneration;

/** That each fault is told once, where it is, with all others, and that nothing else comes of any file. */
class EditionFaultsTest {

    private static ImmutableList<String> json(String file) {
        return errors(JacksonGeneration.JACKSON_2, "city.json", file.getBytes(UTF_8));
    }

    private static String jsonOf(String yaml) {
        return EditionWriter.json(EditionFiles.yaml(yaml));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: {zh: \"\\u00a0甲\", en: A}",
                "title: {zh: 甲\u00a0, en: A}",
                "title: {zh: 甲, en: A}\n\u00a0x: 1"
            })
    void a_no_break_space_is_told_by_its_code(String title) {
        assertThat(errors(HEAD.replaceFirst("(?m)^title: .*$", Matcher.quoteReplacement(title))))
                .hasSize(1)
                .allMatch(error -> error.contains("⟨U+00A0⟩"));
    }

    @ParameterizedTest
    @EnumSource
    void whatever_stands_in_a_file_gives_a_document_or_a_refusal(JacksonGeneration generation) {
        Random random = new Random(20_260_715);
        String yaml = EditionFiles.example();
        String json = jsonOf(yaml);
        int decided = 0;
        for (int i = 0; i < 4_000; i++) {
            boolean asYaml = random.nextBoolean();
            byte[] file = changed(asYaml ? yaml : json, random).getBytes(UTF_8);
            try {
                EditionDocument document = EditionReader.create()
                        .with(generation)
                        .read(asYaml ? "a.yaml" : "a.json", file, ImmutableList.of());
                String written = EditionWriter.yaml(document);
                assertThat(EditionFiles.read(generation, "b.yaml", written)).isEqualTo(document);
                decided++;
            } catch (MalformedEditionException refusal) {
                assertThat(refusal.errors()).isNotEmpty();
                decided++;
            }
        }
        assertThat(decided).isEqualTo(4_000);
    }

    /** A character put in at some place, or something cut out. */
    private static String changed(String file, Random random) {
        int at = file.offsetByCodePoints(0, random.nextInt(file.codePointCount(0, file.length())));
        if (random.nextInt(4) == 0) {
            int end = Math.min(file.length(), at + 1 + random.nextInt(20));
            return file.substring(0, at) + file.substring(end);
        }
        String odd =
                "\u00a0\u200b\ufeff\u2028\u0085\u3000\ufffe\uffff“”：，{}[]~\"'|>%@`#&*!0：\\\u0000\t\ue000\ud842\udfb7\udb40\udd00";
        int point = random.nextInt(3) == 0
                ? random.nextInt(Character.MIN_SURROGATE)
                : odd.codePointAt(odd.offsetByCodePoints(0, random.nextInt(odd.codePointCount(0, odd.length()))));
        return file.substring(0, at) + Character.toString(point) + file.substring(at);
    }

    @Test
    void all_that_is_wrong_with_a_rule_is_told_though_some_of_it_cannot_be_read() {
        assertThat(errorsAfterHead(RULE.replace("severity: concern", "severity: concrn")
                        .replace("    path: hearings\n", "")
                        .replace(
                                "count: hearings, atLeast: 1",
                                "and: [{fact: idd, is: x}, {fact: id}, {fact: id, is: }]")))
                .hasSize(5)
                .anyMatch(error -> error.contains("“path” is missing"))
                .anyMatch(error -> error.contains("“concrn” is not"))
                .anyMatch(error -> error.contains("/and/0/fact: no fact “idd”"))
                .anyMatch(error -> error.contains("/and/1: this is not a condition with exactly one comparison"))
                .anyMatch(error -> error.contains("/and/2/is: no value stands here"));
    }

    @Test
    void a_rule_of_no_id_is_looked_at_all_the_same() {
        assertThat(errorsAfterHead(
                        RULE.replace("guarantee.own", "Guarantee.Own").replace("atLeast: 1", "atLeast: -1")))
                .containsExactly(
                        "8:3 /additional/Guarantee.Own: “Guarantee.Own” is not a rule id of two or more codes joined by dots",
                        "16:43 /additional/Guarantee.Own/condition/atLeast: “-1” is out of range; it has to be a whole"
                                + " number from 0 to 2147483647");
    }

    @Test
    void a_mode_of_no_code_is_looked_at_all_the_same() {
        assertThat(errorsAfterHead("""
                        modes:
                          Campus:
                            title: {zh: 甲, en: A}
                            basis: m
                            rules:
                              Own:
                                severity: violation
                                title: {zh: 甲, en: A}
                                message: {zh: 甲, en: A}
                                remedy: {zh: 甲, en: A}
                                path: participantz
                                condition: {count: participants, atLeast: 1}
                        """))
                .containsExactly(
                        "8:3 /modes/Campus: “Campus” is not lower-case letters, digits and single hyphens",
                        "12:7 /modes/Campus/rules/Own: “Own” is not a rule id of two or more codes joined by dots",
                        "17:15 /modes/Campus/rules/Own/path: no fact “participantz” in formation proposal; participants?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {off: yes, basis: m}                                      | 7:32 /rules/guarantee.venue/off: this is not true or false
            {off: true, basis: m, reason: {zh: 甲}}                   | 7:48 /rules/guarantee.venue/reason: the text is given in one language only; give “en” as well
            {off: true, basis: m, reason: 甲}                         | 7:56 /rules/guarantee.venue/reason: this is not a map of keys and values
            {off: false, basis: m, reason: {zh: 甲, en: A}}           | 7:9 /rules/guarantee.venue: a reason is given, but the rule is not switched off; leave “reason” out, or say off: true
            {off: true, basis: m}                                     | 7:9 /rules/guarantee.venue: it is not said why the rule is switched off; give “reason” in both languages
            {severity: concrn, basis: m}                              | 7:37 /rules/guarantee.venue/severity: “concrn” is not violation or concern
            {severity： concern, basis: m}                             | 7:27 /rules/guarantee.venue/severity： concern: a full-width colon (U+FF1A) stands here; use blank and colon of the Latin keyboard
            """)
    void one_fault_is_told_once(String rule, String error) {
        assertThat(errorsAfterHead("rules: {guarantee.venue: " + rule + "}\n")).containsExactly(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "甲", "\"甲\""})
    void what_is_no_map_is_told_as_one_thing(String file) {
        assertThat(errors(file + "\n")).hasSize(1);
        assertThat(json(file.equals("甲") ? "5" : file)).hasSize(1);
    }

    @Test
    void lines_that_end_with_returns_alone_are_told_once() {
        assertThat(errors((HEAD + RULE).replace('\n', '\r')))
                .containsExactly(
                        "1:34: a line end of CR alone (U+000D) stands here; save the file with line ends LF or CRLF");
        assertThat(errors((HEAD + RULE).replace("\n", "\r\n"))).isEmpty();
    }

    @Test
    void texts_of_json_have_quotes_and_those_of_yaml_need_none() {
        assertThat(errors(HEAD.replace("zh: 甲, en: A}\nbases", "zh: 010, en: true}\nbases")
                        .replace("id: city", "id: 12")))
                .isEmpty();
        assertThat(json(jsonOf(HEAD).replace("\"zh\": \"甲\"", "\"zh\": 5")))
                .isNotEmpty()
                .allMatch(error -> error.endsWith("/zh: this is not a text"));
        assertThat(json(jsonOf(HEAD).replace("\"city\"", "true"))).containsExactly("3:9 /id: this is not a text");
        assertThat(json(jsonOf(HEAD).replace("\"city\"", "null")))
                .containsExactly("3:9 /id: no value stands here; leave out what is not said");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "4"   | “4”
            1_000 | “1_000”
            0o17  | “0o17”
            04    | “04”
            +4    | “+4”
            ４    | “４”
            4.0   | “4.0”
            """)
    void a_number_of_another_spelling_is_told_how_to_write(String written, String quoted) {
        assertThat(errorsAfterHead("parameters: {guarantee.hearings-per-cycle: {value: " + written + ", basis: m}}\n"))
                .hasSize(1)
                .allMatch(error -> error.endsWith(
                        quoted + " is not a whole number of 1 or more; write it in the digits 0 to 9, without quotes,"
                                + " signs, points and zeros before it"));
        assertThat(errorsAfterHead(RULE.replace("atLeast: 1", "atLeast: " + written)))
                .hasSize(1)
                .allMatch(error -> error.contains(quoted + " is not a whole number from 0 to 2147483647; write it"));
    }

    @Test
    void shares_have_one_form_and_are_quoted_as_they_are_written() {
        String half = HEAD + "parameters: {honor.coverage-floor: {value: 50/100, basis: m}}\n";

        assertThat(EditionFiles.yaml(half).contentHash())
                .isEqualTo(EditionFiles.yaml(half.replace("50/100", "1/2")).contentHash())
                .isEqualTo(EditionFiles.yaml(half.replace("50/100", "2/4")).contentHash())
                .isEqualTo(EditionFiles.yaml(half.replace("50/100", "0.5")).contentHash());
        assertThat(errors(half.replace("50/100", "20")))
                .hasSize(1)
                .allMatch(error -> error.contains("“20” is out of range"));
    }

    @Test
    void elements_are_told_in_the_order_of_the_file() {
        assertThat(errorsAfterHead(
                        "parameters: {formation.new-field-modes: {value: [market, jiont, independent], basis: m}}\n"))
                .containsExactly("7:58 /parameters/formation.new-field-modes/value/1: no formation mode “jiont” in"
                        + " wuhan-2005@2024-03-01; joint?");
    }

    @Test
    void limits_are_said() {
        assertThat(errorsAfterHead("rules: " + "[".repeat(40) + "]".repeat(40) + "\n"))
                .hasSize(1)
                .allMatch(error -> error.endsWith("more than 32 levels"));
        assertThat(json("[".repeat(2_000))).hasSize(1).allMatch(error -> error.endsWith("more than 32 levels"));
        assertThat(json("{\"id\": " + "1".repeat(5_000) + "}")).isNotEmpty();
    }

    @Test
    void as_many_levels_are_read_as_the_limit_says() {
        assertThat(json("[".repeat(32) + "]".repeat(32))).containsExactly("1:1: this is not a map of keys and values");
        assertThat(json("[".repeat(33) + "]".repeat(33))).containsExactly("1:33: more than 32 levels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null", "\"null\"", "'~'"})
    void nothing_within_a_list_is_told_at_its_place(String nothing) {
        assertThat(errorsAfterHead(RULE.replaceFirst(
                        "condition: .*", "condition: {fact: communityId, in: [a, " + nothing + ", b]}")))
                .hasSize(1)
                .allMatch(error -> error.contains("/condition/in/1: YAML takes"));
    }

    @Test
    void nothing_within_a_list_of_json_is_told_at_its_place() {
        String list = jsonOf(HEAD + RULE.replaceFirst("condition: .*", "condition: {fact: communityId, in: [a, b]}"));

        assertThat(json(list.replace("\"b\"", "null")))
                .hasSize(1)
                .allMatch(error -> error.endsWith("/condition/in/1: no value stands here; leave out what is not said"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'rules:\n guarantee.venue: {}\n  guarantee.funding: {}' | let entries of one level begin in one column
            'rules: {a: b c: d}'        | a comma or a bracket is missing
            'rules: {a: b}}'            | there is a bracket too many
            'rules: {a: b， c: d}'       | use comma and colon of the Latin keyboard
            'rules: "a'                 | a quotation mark is not closed
            'rules: @a'                 | text beginning with or containing @ needs quotes
            """)
    void where_yaml_breaks_off_it_is_said_what_is_wrong(String lines, String hint) {
        assertThat(errorsAfterHead(lines.replace("\\n", "\n") + "\n"))
                .hasSize(1)
                .allMatch(error -> error.contains("cannot be read as YAML") && error.contains(hint));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": 'a'}   | use double quotes
            {"id": "a"} x | leave out what follows
            {id: "a"}     | put keys into double quotes
            {"id": }      | a value is missing
            {"a": 1 "b"}  | a comma is missing
            // a          | leave the comment out
            """)
    void where_json_breaks_off_it_is_said_what_is_wrong(String file, String hint) {
        assertThat(json(file)).hasSize(1).allMatch(error -> error.contains("JSON") && error.contains(hint));
    }
}
