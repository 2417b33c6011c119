package org.leaguebuilding.json.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf16Test {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "社区", "\ud83d\ude00", "a\ud83d\ude00\ud83d\ude01b", "\ud83d\ude00a"})
    void a_text_of_whole_characters_has_no_half(String text) {
        assertThat(Utf16.firstLone(text)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "'\ud83d', 0",
        "'\ude00', 0",
        "'a\ud83d', 1",
        "'a\ud83db', 1",
        "'a\ude00b', 1",
        "'\ud83d\ude00\ude00', 2",
        "'\ud83d\ud83d\ude00', 0",
        "'\ude00\ud83d', 0",
        "'\ud83d\ude00\ud83d\ude01\ud83d', 4"
    })
    void the_first_half_of_a_character_is_found(String text, int at) {
        assertThat(Utf16.firstLone(text)).isEqualTo(at);
    }
}
