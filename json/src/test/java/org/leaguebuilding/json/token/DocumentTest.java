package org.leaguebuilding.json.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;

class DocumentTest {

    private static final int FROM = 2;

    /** A document in the middle of a buffer. */
    private static Document document(String text, boolean line) {
        byte[] bytes = ("\n\r" + text + "\rname\\u").getBytes(UTF_8);
        int to = FROM + text.getBytes(UTF_8).length;
        return new Document(bytes, FROM, to, 5, ReadLimits.DEFAULT, UnknownProperties.REJECT, line);
    }

    private static Document document(String text) {
        return document(text, false);
    }

    @Nested
    class A_position {

        @ParameterizedTest
        @CsvSource({"0, 5:1", "1, 5:2", "2, 6:1", "4, 6:3", "5, 7:1", "6, 7:2"})
        void is_counted_from_the_first_line_of_the_document(int offset, String place) {
            assertThat(at(document("a\nbc\nd"), offset)).isEqualTo(place);
        }

        @Test
        void behind_the_end_is_that_of_the_end() {
            assertThat(at(document("ab"), 2)).isEqualTo("5:3");
            assertThat(at(document("ab"), 3)).isEqualTo("5:3");
            assertThat(at(document("ab"), Long.MAX_VALUE / 2)).isEqualTo("5:3");
        }

        @Test
        void before_the_begin_is_that_of_the_begin() {
            assertThat(at(document("ab"), -1)).isEqualTo("5:1");
        }

        @Test
        void is_in_one_new_line_behind_a_carriage_return_and_a_line_feed() {
            assertThat(at(document("a\r\nb"), 2)).isEqualTo("5:3");
            assertThat(at(document("a\r\nb"), 3)).isEqualTo("6:1");
        }

        @Test
        void stays_in_its_line_behind_a_carriage_return_alone() {
            assertThat(at(document("a\rb"), 2)).isEqualTo("5:3");
            assertThat(at(document("a\rb", true), 3)).isEqualTo("5:4");
        }

        @Test
        void is_counted_in_units_of_utf_16() {
            assertThat(at(document("éx"), 2)).isEqualTo("5:2");
            assertThat(at(document("社x"), 3)).isEqualTo("5:2");
            assertThat(at(document("一x"), 3)).isEqualTo("5:2");
            assertThat(at(document("\ud83d\ude00x"), 4)).isEqualTo("5:3");
        }

        private static String at(Document document, long offset) {
            Position position = document.position(offset);
            return position.line() + ":" + position.column();
        }
    }

    @Nested
    class A_byte_order_mark {

        @Test
        void is_passed_over() {
            Document behind = document("\ufeff{}").withoutMark();

            assertThat(behind.from()).isEqualTo(FROM + 3);
            assertThat(behind.to()).isEqualTo(FROM + 5);
            assertThat(behind.firstLine()).isEqualTo(5);
        }

        @Test
        void may_be_all_that_there_is() {
            assertThat(document("\ufeff").withoutMark().from()).isEqualTo(FROM + 3);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "{}", "{\"id\"}", "\ufec0", "\uff3f", "二\ufeff"})
        void is_those_three_bytes_at_the_begin_and_nothing_else(String text) {
            Document document = document(text);

            assertThat(document.withoutMark()).isSameAs(document);
        }

        @Test
        void is_no_part_of_one_that_the_document_ends_within() {
            Document document = document("\ufeff").before(FROM + 2);

            assertThat(document.withoutMark()).isSameAs(document);
        }
    }

    @Nested
    class A_name {

        @ParameterizedTest
        @ValueSource(strings = {"name", "name:", "{name", "nname", "\\u006eame", "x\\u"})
        void may_be_mentioned_where_it_stands_or_an_escape_does(String text) {
            assertThat(document(text).mayMention("name")).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "nam", "ame", "namX", "\\\\", "\\n", "n a m e", "u"})
        void is_not_mentioned_where_neither_does(String text) {
            assertThat(document(text).mayMention("name")).isFalse();
        }

        @Test
        void is_not_mentioned_where_it_goes_on_behind_the_end() {
            assertThat(document("name").before(FROM + 3).mayMention("name")).isFalse();
        }

        @Test
        void is_not_looked_for_outside_the_document() {
            assertThat(document("").mayMention("name")).isFalse();
            assertThat(document("x").mayMention("\r")).isFalse();
        }
    }

    @Nested
    class A_line_with_a_carriage_return {

        @ParameterizedTest
        @ValueSource(strings = {"{}\r", "{}\r \t", "\r"})
        void may_be_meant_to_end_there(String before) {
            Document line = document(before + "{}", true);

            assertThat(line.isReturnBefore(before.length())).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "{}", "{} ", "\r{} ", "\rx"})
        void is_not_meant_to_end_where_none_is_just_before(String before) {
            assertThat(document(before + "{}", true).isReturnBefore(before.length()))
                    .isFalse();
        }

        @Test
        void is_not_meant_to_end_within_a_document_of_several_lines() {
            assertThat(document("{}\r{}", false).isReturnBefore(3)).isFalse();
        }

        @Test
        void is_looked_through_no_further_than_to_its_end() {
            assertThat(document("{}\r", true).isReturnBefore(100)).isTrue();
            assertThat(document("{}", true).isReturnBefore(100)).isFalse();
        }
    }
}
