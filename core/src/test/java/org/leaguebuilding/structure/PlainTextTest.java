package org.leaguebuilding.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final int LONG = 128;

    @Nested
    class An_identifier {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\u200b",
                    "\u200d\u200c",
                    "\u2060",
                    "\ufeff",
                    "\u2800",
                    "\u3164",
                    "\u115f\u1160",
                    "\uffa0",
                    "\u00ad",
                    "\u034f",
                    "\u180e",
                    "\ufe0f",
                    "\udb40\udc41",
                    "\u202e",
                    "\u2066\u2069"
                })
        void of_nothing_that_can_be_seen_is_none(String value) {
            assertThat(PlainText.isIdentifier(value, LONG)).isFalse();
            assertThat(PlainText.isProse(value, LONG)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "c\u200b1",
                    "c\u202e1",
                    "c1\u200e",
                    "\u200fc1",
                    "c\u20661\u2069",
                    "\ufeffc1",
                    "c\u00ad1",
                    "c\udb40\udd001",
                    "c\udb43\udffd1",
                    "c\ufe0e1"
                })
        void holds_nothing_that_cannot_be_seen(String value) {
            assertThat(PlainText.isIdentifier(value, LONG)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"c1", "社区 一", "\ud842\udfb7", "e\u0301", "\u0634", "\uac00", "\u4e00\u9fff\ue000\ufffd"})
        void is_made_of_whatever_can(String value) {
            assertThat(PlainText.isIdentifier(value, LONG)).isTrue();
        }
    }

    @Nested
    class A_name {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\u845b\udb40\udd00\u57ce",
                    "\u845b\udb40\udd00",
                    "\u2764\ufe0f",
                    "\ud83d\udc68\u200d\ud83d\udc69",
                    "\u0645\u06cc\u200c\u062e",
                    "a\u200eb",
                    "a\u00adb"
                })
        void may_hold_what_its_writing_needs(String value) {
            assertThat(PlainText.isProse(value, LONG)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u202ename", "na\u202eme", "na\u202cme", "na\u2067me\u2069", "na\u202ame"})
        void turns_no_direction(String value) {
            assertThat(PlainText.isProse(value, LONG)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"name\u200b", "\ufeffname", "name\u200e", "\u3164name", "name\u2800", "\ufe0fname"})
        void neither_begins_nor_ends_with_what_cannot_be_seen(String value) {
            assertThat(PlainText.isProse(value, LONG)).isFalse();
        }
    }

    @Nested
    class The_classes_of_the_schemas {

        private static final Pattern ID =
                Pattern.compile("[^" + PlainText.CONTROLS + PlainText.INVISIBLE + PlainText.BLANKS + "]");
        private static final Pattern WITHIN_ID = Pattern.compile("[^" + PlainText.CONTROLS + PlainText.INVISIBLE + "]");
        private static final Pattern WITHIN_PROSE =
                Pattern.compile("[^" + PlainText.CONTROLS + PlainText.TURNING + "]");
        private static final Pattern LAST =
                Pattern.compile("[^" + PlainText.CONTROLS + PlainText.HIDDEN + PlainText.BLANKS + "]");

        @Test
        void say_of_every_character_what_the_types_do() {
            assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                            .filter(c -> !Character.isSurrogate((char) c))
                            .mapToObj(Character::toString)
                            .filter(c -> ID.matcher(c).matches() != PlainText.isIdentifier(c, LONG)
                                    || WITHIN_ID.matcher(c).matches() != PlainText.isIdentifier("a" + c + "b", LONG)
                                    || WITHIN_PROSE.matcher(c).matches() != PlainText.isProse("a" + c + "b", LONG)
                                    || LAST.matcher(c).matches() != PlainText.isProse("a" + c, LONG))
                            .map(c -> Integer.toHexString(c.codePointAt(0))))
                    .isEmpty();
        }

        @Test
        void name_every_format_character_of_the_first_plane_that_is_not_shown() {
            assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                            .filter(c -> Character.getType(c) == Character.FORMAT)
                            .filter(c -> PlainText.isIdentifier("a" + Character.toString(c) + "b", LONG))
                            .mapToObj(Integer::toHexString))
                    .isSubsetOf("600", "601", "602", "603", "604", "605", "6dd", "70f", "890", "891", "8e2");
        }
    }
}
