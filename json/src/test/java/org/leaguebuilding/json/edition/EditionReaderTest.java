package org.leaguebuilding.json.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.leaguebuilding.json.edition.EditionFiles.HEAD;
import static org.leaguebuilding.json.edition.EditionFiles.RULE;
import static org.leaguebuilding.json.edition.EditionFiles.errors;
import static org.leaguebuilding.json.edition.EditionFiles.errorsAfterHead;

import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.activity.ActivityRules;
import org.leaguebuilding.edition.Base;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.MalformedEditionException;
import org.leaguebuilding.edition.Operator;
import org.leaguebuilding.guarantee.GuaranteeParameters;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.guarantee.GuaranteeRules;
import org.leaguebuilding.guarantee.HearingSubject;
import org.leaguebuilding.json.JacksonGeneration;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.value.LocalizedText;

class EditionReaderTest {

    private static LocalizedText text(String zh, String en) {
        return LocalizedText.of(zh, en);
    }

    /** The example of the tests, said in Java. */
    private static EditionDocument inJava() {
        LocalizedText measures = text("云川市社区团建细则", "Detailed rules of Yunchuan");
        LocalProvision three = new LocalProvision("measure-3", text("细则第三条", "Article 3"), measures);
        LocalProvision four = new LocalProvision("measure-4", text("细则第四条", "Article 4"), measures);
        Rule lively = Editions.wuhan2005().rules().rules().stream()
                .filter(rule -> rule.id().value().equals("activity.quality.lively"))
                .findFirst()
                .orElseThrow();
        return EditionDocument.define("yunchuan-2024", measures)
                .base(Base.shipped("wuhan-2005", LocalDate.of(2024, 3, 1)))
                .basis(three)
                .basis(four)
                .change(Change.set(GuaranteeParameters.HEARINGS_PER_CYCLE, 4, three))
                .change(Change.switchOff(lively, four, text("不作考核", "Not assessed")))
                .change(Change.severity(GuaranteeRules.VENUE, Severity.CONCERN, three))
                .change(Change.words(
                        GuaranteeRules.FUNDING,
                        new RuleWords(
                                Optional.empty(),
                                Optional.of(text("社区未列团建经费", "No League funding is set aside")),
                                Optional.empty(),
                                Optional.empty()),
                        three))
                .change(Change.add(
                        GuaranteePolicy.SUBJECT,
                        DeclaredRule.define("guarantee.yunchuan.development", Severity.CONCERN)
                                .from(three)
                                .words(
                                        text("应专题听取发展情况", "Development is heard"),
                                        text(
                                                "听取发展情况{count}次，要求{minimum}次",
                                                "Reports on development: {count}; asked for: {minimum}"),
                                        text("安排专题听取", "Arrange such a hearing"))
                                .path("hearings")
                                .condition(Condition.count(
                                        "hearings",
                                        Condition.of("subjects", Operator.CONTAINS, HearingSubject.DEVELOPMENT),
                                        Bound.atLeast(2)))
                                .build()))
                .change(Change.add(
                        ActivityPolicy.SUBJECT,
                        DeclaredRule.define("activity.yunchuan.rights", Severity.VIOLATION)
                                .from(four)
                                .words(
                                        text("维权活动应有实效", "Rights protection has an effect"),
                                        text("活动{id}未见实效", "Activity {id} had no effect"),
                                        text("改进该活动", "Improve the activity"))
                                .each("activities")
                                .path("effective")
                                .when(Condition.is("kind", "rights-protection"))
                                .condition(Condition.is("effective", true))
                                .build()))
                .change(new Change.AddedMode(
                        "campus",
                        text("校社共建", "Campus formation"),
                        "measure-4",
                        true,
                        ImmutableList.of(DeclaredRule.define("formation.campus.partner", Severity.VIOLATION)
                                .words(
                                        text("须有单位参与", "A partner takes part"),
                                        text("未填报参与单位", "No partner takes part"),
                                        text("填报参与单位", "Name a partner"))
                                .path("participants")
                                .condition(Condition.count("participants", Bound.atLeast(1)))
                                .build())))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void a_file_and_java_come_to_equal_documents_with_equal_hashes(JacksonGeneration generation) {
        EditionDocument document = EditionFiles.read(generation, "yunchuan.yaml", EditionFiles.example());

        assertThat(document).isEqualTo(inJava());
        assertThat(document.contentHash()).isEqualTo(inJava().contentHash());
        assertThat(document.judgingHash(Optional.empty())).isEqualTo(inJava().judgingHash(Optional.empty()));
        assertThat(EditionFiles.read(generation, "yunchuan.json", EditionWriter.json(document)))
                .isEqualTo(document);
    }

    @Test
    void an_edition_is_made_of_it() {
        LeagueBuildingPolicy policy = Editions.of(EditionFiles.yaml(EditionFiles.example()));

        assertThat(policy.id()).isEqualTo("yunchuan-2024");
        assertThat(policy.localChanges()).hasSize(7);
        assertThat(policy.activity().switchedOff()).hasSize(1);
        assertThat(ActivityRules.SYSTEM_VARIETY).isIn(policy.rules().rules());
    }

    @Nested
    class Files_ {

        @TempDir
        Path folder;

        @Test
        void are_read_by_their_names() throws Exception {
            Path yml = folder.resolve("City.YML");
            Files.writeString(yml, HEAD);

            assertThat(EditionReader.create().read(yml, List.of()).id()).isEqualTo("city");
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> EditionReader.create().read(folder.resolve("none.yaml"), List.of()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EditionReader.create().read("city.toml", new byte[0], List.of()))
                    .withMessage("an edition file ends in .json, .yaml or .yml, not so city.toml");
        }

        @ParameterizedTest
        @CsvSource({"city.json,true", "a/b/CITY.YML,true", "city.Yaml,true", "wuhan-2005,false", "yaml,false"})
        void are_told_by_the_end_of_their_name(String name, boolean file) {
            assertThat(EditionReader.isEditionFile(name)).isEqualTo(file);
        }

        @Test
        void start_with_those_that_are_handed_in() {
            EditionDocument city = EditionFiles.yaml(HEAD);
            String district = HEAD.replace("id: city", "id: district")
                    .replaceFirst("base: .*", "base: {id: city, hash: \"" + city.contentHash() + "\"}");

            assertThat(EditionReader.create()
                            .read("district.yaml", district.getBytes(UTF_8), List.of(city))
                            .base())
                    .isEqualTo(Base.of(city));
            assertThat(errors(district))
                    .containsExactly("3:12 /base/id: no edition file “city” was handed in; hand the file of the base in"
                            + " as well");
        }
    }

    @Nested
    class All_that_is_wrong {

        @Test
        void is_told_in_the_order_of_the_file_with_places_and_what_would_be_right() {
            assertThat(errorsAfterHead("""
                            parameters:
                              guarantee.hearings-per-cycle: {value: "4", basis: n}
                            rules:
                              activity.quality.livly: {off: true, basis: m, reason: {zh: 甲, en: A}, sevrity: concern}
                              guarantee.venue: {severity: low, basis: m}
                            """))
                    .containsExactly(
                            "8:41 /parameters/guarantee.hearings-per-cycle/value: “4” is not a whole number of 1 or more; write"
                                    + " it in the digits 0 to 9, without quotes, signs, points and zeros before it",
                            "8:53 /parameters/guarantee.hearings-per-cycle/basis: no basis “n”; list it under bases, or name a provision such as p58",
                            "10:3 /rules/activity.quality.livly: no such rule in wuhan-2005@2024-03-01;"
                                    + " activity.quality.lively?",
                            "10:73 /rules/activity.quality.livly/sevrity: no key “sevrity” here; severity?",
                            "11:31 /rules/guarantee.venue/severity: “low” is not violation or concern");
        }

        @Test
        void is_told_up_to_a_hundred_times() {
            String many = IntStream.range(0, 101)
                    .mapToObj(i -> "  a.b" + i + ": {value: 1, basis: m}\n")
                    .collect(Collectors.joining());

            assertThat(errorsAfterHead("parameters:\n" + many)).hasSize(100);
        }

        @Test
        void is_not_told_again_of_what_could_not_be_read() {
            assertThat(errorsAfterHead("rules:\n  guarantee.venue: {severity: low, basis: m}\n"))
                    .containsExactly("8:31 /rules/guarantee.venue/severity: “low” is not violation or concern");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            format: x/2            | 1:9 /format: “x/2” is not league-building-edition/1
            id: ''                 | 2:5 /id: “(nothing)” is not a text
            title: 甲              | 4:8 /title: this is not a map of keys and values
            title: {zh: 甲}        | 4:1 /title: the text is given in one language only; give “en” as well
            title: {en: A}         | 4:1 /title: the text is given in one language only; give “zh” as well
            title: {zh: 甲, en: A, de: B} | 4:23 /title/de: no key “de” here; one of zh, en
            title: {zh: 甲, en: [A]} | 4:16 /title/en: this is not a text
            base: wuhan-2005       | 3:7 /base: this is not a map of keys and values
            base: {edition: wuhan-2005, asOf: 2024-3-1} | 3:35 /base/asOf: “2024-3-1” is not a day such as 2024-03-01
            base: {asOf: "2024-03-01"} | 3:1 /base: “edition” is missing
            base: {id: city2}      | 3:1 /base: “hash” is missing
            base: {id: city2, hash: x} | 3:25 /base/hash: “x” is not sha256: and 64 hexadecimal digits
            base: {edition: wuhan-2005, hash: x} | 3:29 /base/hash: no key “hash” here; one of edition, asOf
            """)
    void the_head_of_a_file_is_held_to_its_form(String line, String error) {
        String key = line.substring(0, line.indexOf(':'));
        String file = HEAD.replaceFirst("(?m)^" + key + ": .*$", line);

        assertThat(errors(file)).contains(error);
    }

    @ParameterizedTest
    @CsvSource({"format", "id", "base", "title"})
    void a_key_that_is_required_is_missed(String key) {
        assertThat(errors(HEAD.replaceFirst("(?m)^" + key + ": .*\n", "")))
                .containsExactly("1:1: “" + key + "” is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bases: [m]                                            | 7:1 /bases: this is not a map of keys and values
            bases: {P58: {title: {zh: 甲, en: A}, document: {zh: 甲, en: A}}} | 7:9 /bases/P58: “P58” is not lower-case letters and digits joined by hyphens or dots, at most 128 characters
            bases: {p58: {title: {zh: 甲, en: A}, document: {zh: 甲, en: A}}} | 7:9 /bases/p58: “p58” is not an id that the library does not use itself
            parameters: {guarantee.guidance-days: {basis: m}}     | 7:14 /parameters/guarantee.guidance-days: “value” is missing
            parameters: {guarantee.guidance-days: {value: 5}}     | 7:14 /parameters/guarantee.guidance-days: a change without basis; name one of the bases of the file, or a provision such as p58
            parameters: {guarantee.guidance-days: 5}              | 7:39 /parameters/guarantee.guidance-days: this is not a map of keys and values
            rules: {guarantee.venue: {severity: concern}}         | 7:9 /rules/guarantee.venue: a change without basis; name one of the bases of the file, or a provision such as p58
            rules: {guarantee.venue: {off: yes, basis: m}}        | 7:32 /rules/guarantee.venue/off: this is not true or false
            rules: {guarantee.venue: {off: "true", basis: m}}     | 7:32 /rules/guarantee.venue/off: this is not true or false
            rules: {guarantee.venue: {basis: m, title: {zh: "甲 ", en: A}}} | 7:49 /rules/guarantee.venue/title/zh: “甲⟨U+0020⟩” is not a text of 1 to 2,000 characters without characters that control the text or turn its direction, and without blanks or invisible characters at either end
            modes: {Campus: {title: {zh: 甲, en: A}, basis: m, rules: {}}} | 7:9 /modes/Campus: “Campus” is not lower-case letters, digits and single hyphens
            modes: {campus: {title: {zh: 甲, en: A}, basis: m}}    | 7:9 /modes/campus: “rules” is missing
            """)
    void changes_are_held_to_their_form(String line, String error) {
        String head = line.startsWith("bases") ? HEAD.replaceFirst("(?s)bases:.*", "\n\n") : HEAD;

        assertThat(errors(head + line + "\n")).contains(error);
    }

    @Nested
    class Added_rules {

        @Test
        void are_taken() {
            assertThat(errorsAfterHead(RULE)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"subject", "severity", "title", "message", "remedy", "path", "condition"})
        void have_all_that_a_rule_needs(String key) {
            assertThat(errorsAfterHead(RULE.replaceFirst("(?m)^    " + key + ": .*\n", "")))
                    .containsExactly("8:3 /additional/guarantee.own: “" + key + "” is missing");
        }

        @Test
        void have_a_basis() {
            assertThat(errorsAfterHead(RULE.replaceFirst("(?m)^    basis: .*\n", "")))
                    .containsExactly(
                            "8:3 /additional/guarantee.own: a change without basis; name one of the bases of the"
                                    + " file, or a provision such as p58");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {}                                   | 16:5 /additional/guarantee.own/condition: this is not a condition, which has exactly one of fact, present, absent, count, sum, all, any, and, or, not
                {fact: id, present: id}              | 16:5 /additional/guarantee.own/condition: this is not a condition, which has exactly one of fact, present, absent, count, sum, all, any, and, or, not
                {fact: id}                           | 16:5 /additional/guarantee.own/condition: this is not a condition with exactly one comparison of is, isNot, in, atLeast, atMost, between, contains, containsAny, containsAll
                {fact: id, is: a, isNot: b}          | 16:5 /additional/guarantee.own/condition: this is not a condition with exactly one comparison of is, isNot, in, atLeast, atMost, between, contains, containsAny, containsAll
                {fact: id, in: a}                    | 16:31 /additional/guarantee.own/condition/in: this is not a list
                {fact: id, iss: a}                   | 16:27 /additional/guarantee.own/condition/iss: no key “iss” here; is?
                {fact: id, is: {fact: a, parameter: b}} | 16:27 /additional/guarantee.own/condition/is: this is not a value, or one of parameter and fact
                {fact: id, is: {facts: a}}           | 16:32 /additional/guarantee.own/condition/is/facts: no key “facts” here; fact?
                {fact: id, in: [{fact: a, parameter: b}]} | 16:32 /additional/guarantee.own/condition/in/0: this is not a value, or one of parameter and fact
                {fact: id, is: [a]}                  | 16:27 /additional/guarantee.own/condition/is: this is not a value; for several values use in
                {count: hearings}                    | 16:5 /additional/guarantee.own/condition: this is not a condition with exactly one comparison of atLeast, atMost, between
                {count: hearings, is: 3}             | 16:34 /additional/guarantee.own/condition/is: no key “is” here; as?
                {sum: hearings, atLeast: 3}          | 16:5 /additional/guarantee.own/condition: “of” is missing
                {sum: hearings, of: id}              | 16:5 /additional/guarantee.own/condition: this is not a condition with exactly one comparison of atLeast, atMost, between
                {sum: hearings, of: id, where: {fact: on}, atLeast: 3} | 16:40 /additional/guarantee.own/condition/where: this is not a condition with exactly one comparison of is, isNot, in, atLeast, atMost, between, contains, containsAny, containsAll
                {all: hearings}                      | 16:5 /additional/guarantee.own/condition: “where” is missing
                {any: hearings, where: {fact: on}}   | 16:32 /additional/guarantee.own/condition/where: this is not a condition with exactly one comparison of is, isNot, in, atLeast, atMost, between, contains, containsAny, containsAll
                {and: {present: venueArranged}}      | 16:17 /additional/guarantee.own/condition/and: this is not a list
                {and: [{present: venueArranged}, a]} | 16:49 /additional/guarantee.own/condition/and/1: this is not a map of keys and values
                {not: a}                             | 16:22 /additional/guarantee.own/condition/not: this is not a map of keys and values
                a                                    | 16:16 /additional/guarantee.own/condition: this is not a map of keys and values
                """)
        void have_conditions_of_the_closed_set(String condition, String error) {
            assertThat(errorsAfterHead(RULE.replaceFirst("condition: .*", "condition: " + condition)))
                    .contains(error);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {fact: communityId, is: 010}
                {fact: communityId, in: [42010, true]}
                {fact: asOf, atLeast: 2024-03-01}
                {all: hearings, where: {fact: id, isNot: 1_000}}
                {not: {fact: venueArranged, is: true}}
                {or: [{present: venueArranged}, {absent: fundingArranged}]}
                {count: hearings, where: {fact: on, between: [2024-01-01, {fact: on}]}, atMost: 3, as: few}
                {count: hearings, atLeast: {parameter: guarantee.hearings-per-cycle}}
                """)
        void read_what_is_written_by_the_kind_of_the_fact(String condition) {
            assertThat(errorsAfterHead(RULE.replaceFirst("condition: .*", "condition: " + condition)))
                    .isEmpty();
        }

        @Test
        void have_texts_where_texts_are_asked_for_in_json_with_quotes_only() {
            String json = EditionWriter.json(EditionFiles.yaml(
                    HEAD + RULE.replaceFirst("condition: .*", "condition: {fact: communityId, is: 010}")));

            assertThat(json).contains("\"is\": \"010\"");
            assertThat(errors(
                            JacksonGeneration.JACKSON_2,
                            "city.json",
                            json.replace("\"is\": \"010\"", "\"is\": 10").getBytes(UTF_8)))
                    .hasSize(1)
                    .allMatch(error -> error.endsWith("/condition/is: “10” is not an id (text)"));
        }

        @Test
        void of_a_mode_may_rest_on_what_the_mode_does() {
            assertThat(errorsAfterHead("""
                            modes:
                              campus:
                                title: {zh: 甲, en: A}
                                basis: m
                                rules:
                                  formation.campus.partner:
                                    severity: violation
                                    title: {zh: 甲, en: A}
                                    message: {zh: 甲, en: A}
                                    remedy: {zh: 甲, en: A}
                                    path: participants
                                    condition: {count: participants, atLeast: 1}
                                    subject: formation-proposal
                            """))
                    .containsExactly(
                            "19:9 /modes/campus/rules/formation.campus.partner/subject: no key “subject” here; one"
                                    + " of severity, basis, title, message, remedy, missing, each, path, when, condition");
        }
    }

    @Nested
    class Sizes {

        @Test
        void of_files_are_at_most_a_megabyte() {
            assertThat(errors(HEAD + "#" + "a".repeat(1 << 20))).containsExactly("1:1: more than 1 MB");
        }

        @Test
        void of_nesting_are_at_most_thirty_two_levels() {
            assertThat(errorsAfterHead("rules: " + "[".repeat(40) + "]".repeat(40) + "\n"))
                    .hasSize(1);
        }

        @Test
        void of_keys_are_at_most_a_hundred_and_twenty_eight_characters() {
            assertThat(errorsAfterHead("k".repeat(129) + ": 1\n")).contains("7:1: more than 128 characters of a key");
        }
    }

    @Nested
    class Json {

        private ImmutableList<String> json(JacksonGeneration generation, String file) {
            return errors(generation, "city.json", file.getBytes(UTF_8));
        }

        @ParameterizedTest
        @EnumSource
        void is_read_by_a_parser_of_its_own_with_tabs_and_escapes(JacksonGeneration generation) {
            String tabs = EditionWriter.json(EditionFiles.yaml(HEAD))
                    .replace("  ", "\t")
                    .replace("/1", "\\/1");

            assertThat(json(generation, tabs)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        void is_told_where_it_is_malformed(JacksonGeneration generation) {
            assertThat(json(generation, "{\n \"甲\" 1}"))
                    .hasSize(1)
                    .allMatch(error -> error.startsWith("2:6: cannot be read as JSON"));
            assertThat(json(generation, "{} {}"))
                    .contains("1:4: cannot be read as JSON from “{” on; leave out what follows the end of the edition");
            assertThat(json(generation, ""))
                    .containsExactly(
                            "1:1: no value stands here; the file is empty: begin with format, id, base and title");
            assertThat(json(generation, "{\"id\": null}")).anyMatch(error -> error.startsWith("1:8 /id: no value"));
            assertThat(json(generation, "{\"id\": \"a\", \"id\": \"b\"}"))
                    .contains("1:13 /id: “id” stands here a second time, first in line 1; keep one of them");
        }

        @ParameterizedTest
        @EnumSource
        void has_columns_in_code_points(JacksonGeneration generation) {
            assertThat(json(generation, "{\"𠮷\": 1, \"b\": 2}"))
                    .contains("1:10 /b: no key “b” here; one of format, id, base, title, bases, parameters, rules,"
                            + " additional, modes");
        }

        @Test
        void of_numbers_with_exponents_is_refused() {
            String json = EditionWriter.json(
                    EditionFiles.yaml(HEAD + "parameters: {guarantee.guidance-days: {value: 5, basis: m}}\n"));

            assertThat(json(JacksonGeneration.JACKSON_2, json.replace("\"value\": 5", "\"value\": 5e0")))
                    .hasSize(1)
                    .allMatch(error -> error.contains("“5e0” is not a whole number"));
        }
    }

    @Test
    void an_exception_has_all_errors() {
        assertThatExceptionOfType(MalformedEditionException.class)
                .isThrownBy(() -> EditionFiles.yaml("id: city\n"))
                .satisfies(refusal -> assertThat(refusal.errors()).hasSize(3));
    }
}
