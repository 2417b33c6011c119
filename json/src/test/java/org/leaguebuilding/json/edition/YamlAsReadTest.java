package org.leaguebuilding.json.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.json.edition.EditionFiles.HEAD;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.json.JacksonGeneration;

/** What YAML reads otherwise than one would guess, and what the reader makes of it: the same with both generations of Jackson. */
class YamlAsReadTest {

    private static ImmutableList<String> errors(JacksonGeneration generation, String lines) {
        return EditionFiles.errors(generation, HEAD + lines);
    }

    private static ImmutableList<String> title(JacksonGeneration generation, String chinese) {
        return EditionFiles.errors(generation, HEAD.replaceFirst("title: .*", "title:\n  en: A\n  zh: " + chinese));
    }

    private static Object value(JacksonGeneration generation, String id, String value) {
        return EditionFiles.read(
                        generation, "city.yaml", HEAD + "parameters:\n  " + id + ": {value: " + value + ", basis: m}\n")
                .changes(Change.OfParameter.class)
                .get(0)
                .value();
    }

    @ParameterizedTest
    @EnumSource
    void spellings_that_the_generations_take_for_different_things_are_texts(JacksonGeneration generation) {
        for (String written : ImmutableList.of("yes", "no", "on", "off", "TRUE", "010", "0x1F", "1_000", "+5", ".5")) {
            String off = "rules:\n  guarantee.venue: {off: " + written + ", basis: m, reason: {zh: 甲, en: A}}\n";

            assertThat(errors(generation, off))
                    .as(written)
                    .contains("8:26 /rules/guarantee.venue/off: this is not true or false");
            assertThat(title(generation, written)).as(written).isEmpty();
            assertThat(errors(
                            generation, "parameters: {guarantee.guidance-days: {value: " + written + ", basis: m}}\n"))
                    .as(written)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbers_are_read_from_what_is_written(JacksonGeneration generation) {
        assertThat(value(generation, "honor.dispersion-ceiling", "1.10").toString())
                .isEqualTo("1.1");
        assertThat(value(generation, "guarantee.guidance-days", "30")).isEqualTo(30L);
        assertThat(errors(generation, "parameters: {honor.dispersion-ceiling: {value: 1E400, basis: m}}\n"))
                .hasSize(1);
        assertThat(errors(generation, "parameters: {guarantee.guidance-days: {value: \"30\", basis: m}}\n"))
                .containsExactly(
                        "7:47 /parameters/guarantee.guidance-days/value: “30” is not a whole number from 0 to"
                                + " 2147483647; write it in the digits 0 to 9, without quotes, signs, points and zeros before it");
    }

    @ParameterizedTest
    @EnumSource
    void spellings_of_nothing_are_refused_with_and_without_quotes(JacksonGeneration generation) {
        for (String written : ImmutableList.of("", "~", "null", "NULL", "Null", "\"~\"", "'null'", "#甲")) {
            assertThat(title(generation, written))
                    .as(written)
                    .isNotEmpty()
                    .allMatch(error -> error.contains(" /title/zh: ") || error.contains("one language"))
                    .anyMatch(error -> error.contains("no value stands here; leave out what is not said")
                            || error.contains("for nothing; use another word"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void directives_are_refused(JacksonGeneration generation) {
        assertThat(EditionFiles.errors(generation, "%YAML 1.1\n---\n" + HEAD))
                .containsExactly("1:1: “%” is not used in edition files; leave lines that begin with % out");
    }

    @ParameterizedTest
    @EnumSource
    void a_key_that_stands_there_twice_is_told_with_both_lines(JacksonGeneration generation) {
        assertThat(errors(generation, "id: other\n"))
                .containsExactly("7:1 /id: “id” stands here a second time, first in line 2; keep one of them");
    }

    @ParameterizedTest
    @EnumSource
    void aliases_anchors_tags_and_merged_maps_are_refused(JacksonGeneration generation) {
        assertThat(title(generation, "&x 甲"))
                .contains("6:7 /title/zh: “&” is not used in edition files; text beginning with & needs quotes");
        assertThat(title(generation, "!t 甲"))
                .contains("6:7 /title/zh: “!” is not used in edition files; text beginning with ! needs quotes");
        assertThat(EditionFiles.errors(
                        generation, HEAD.replace("id: city", "id: &x city").replace("en: A}\nb", "en: *x}\nb")))
                .contains(
                        "2:5 /id: “&” is not used in edition files; text beginning with & needs quotes",
                        "4:20 /title/en: “*” is not used in edition files; text beginning with * needs quotes");
        assertThat(errors(generation, "rules: &r {}\n"))
                .contains("7:8 /rules: “&” is not used in edition files; text beginning with & needs quotes");
        assertThat(errors(generation, "<<: {}\n")).contains("7:1 /<<: “<<” is not used in edition files");
    }

    @ParameterizedTest
    @EnumSource
    void a_second_document_is_refused(JacksonGeneration generation) {
        assertThat(errors(generation, "---\nid: b\n"))
                .containsExactly("7:1: “---” is not used in edition files; write one edition in a file");
        assertThat(errors(generation, "...\n"))
                .containsExactly("7:1: “...” is not used in edition files; write one edition in a file");
        assertThat(EditionFiles.errors(generation, "# 云川\n---\n" + HEAD)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_long_key_is_refused(JacksonGeneration generation) {
        assertThat(errors(generation, "k".repeat(1_100) + ": 1\n")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void texts_over_several_lines_are_refused(JacksonGeneration generation) {
        for (String written : ImmutableList.of("甲\n    乙", "\"甲\n    乙\"", "|\n    甲", ">\n    甲\n    乙")) {
            assertThat(title(generation, written))
                    .as(written)
                    .contains("6:7 /title/zh: the text goes over several lines; write it on one line");
        }
    }

    @ParameterizedTest
    @EnumSource
    void full_width_blanks_and_colons_are_told_by_name_and_column(JacksonGeneration generation) {
        String blank = "a full-width blank (U+3000) stands here; use blank and colon of the Latin keyboard";
        String colon = "a full-width colon (U+FF1A) stands here; use blank and colon of the Latin keyboard";

        assertThat(title(generation, "甲\u3000# 注")).contains("6:7 /title/zh: " + blank);
        assertThat(title(generation, "甲\u3000")).anyMatch(error -> error.endsWith(blank));
        assertThat(errors(generation, "rules:\n\u3000guarantee.venue: {}\n")).containsExactly("8:1: " + blank);
        assertThat(errors(generation, "a:\u3000甲\n")).isNotEmpty();
        assertThat(errors(generation, "rules:\n  a：b: {}\n")).contains("8:3 /rules/a：b: " + colon);
        assertThat(title(generation, "\"一：二\u3000三\"")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void characters_that_end_lines_in_one_generation_only_are_refused(JacksonGeneration generation) {
        assertThat(title(generation, "甲\u2028乙"))
                .containsExactly("6:8: an invisible character (U+2028) stands here; leave it out");
        assertThat(errors(generation, "# a\u0085b\n"))
                .containsExactly("7:4: an invisible character (U+0085) stands here; leave it out");
        assertThat(errors(generation, "# a\ufeff\n"))
                .containsExactly("7:4: an invisible character (U+FEFF) stands here; leave it out");
        assertThat(errors(generation, "# \u0007\n"))
                .containsExactly("7:3: an invisible character (U+0007) stands here; leave it out");
    }

    @ParameterizedTest
    @EnumSource
    void a_byte_order_mark_and_windows_line_ends_are_taken(JacksonGeneration generation) {
        assertThat(EditionFiles.errors(generation, "\ufeff" + HEAD.replace("\n", "\r\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void other_encodings_are_told_with_line_and_byte(JacksonGeneration generation) {
        byte[] gbk = HEAD.getBytes(Charset.forName("GBK"));
        byte[] wide = HEAD.getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = Bytes.concat(new byte[] {(byte) 0xff, (byte) 0xfe}, wide);

        assertThat(EditionFiles.errors(generation, "city.yaml", gbk))
                .contains("4:13: byte " + (HEAD.substring(0, HEAD.indexOf('甲')).getBytes(UTF_8).length + 1)
                        + " is no UTF-8; save the file as UTF-8");
        assertThat(EditionFiles.errors(generation, "city.yaml", marked))
                .containsExactly("1:1: byte 1 is no UTF-8; save the file as UTF-8");
    }

    @ParameterizedTest
    @EnumSource
    void tabs_are_told_with_line_and_column(JacksonGeneration generation) {
        assertThat(errors(generation, "rules:\n\tguarantee.venue: {}\n"))
                .containsExactly("8:1: a tab (U+0009) stands here; use blanks");
        assertThat(errors(generation, "rules:\t{}\n")).containsExactly("7:7: a tab (U+0009) stands here; use blanks");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_malformed_is_told_where_the_parser_met_it(JacksonGeneration generation) {
        assertThat(errors(generation, "rules: {a\nb: 1: 2\n"))
                .containsExactly(
                        "8:2: cannot be read as YAML from “:” on; a comma or a bracket is missing, or text with braces,"
                                + " square brackets or a colon and a blank needs quotes");
        assertThat(title(generation, "{community}未填"))
                .hasSize(1)
                .allMatch(error -> error.equals("6:18: cannot be read as YAML from “未” on; text beginning with or"
                        + " containing { needs quotes"));
    }

    @ParameterizedTest
    @EnumSource
    void a_text_in_braces_is_a_map(JacksonGeneration generation) {
        assertThat(title(generation, "{甲}")).isNotEmpty();
    }
}
