package org.leaguebuilding.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource({
        "no place, 3, 4, 3, 4",
        "no place, 0, 0, 1, 1",
        "'in line 5, column 6', 3, 4, 5, 6",
        "'in line 5, column 6 and in line 7, column 8', 3, 4, 7, 8"
    })
    void the_last_place_of_the_message_is_that_of_the_problem(
            String message, int line, int column, int atLine, int atColumn) {
        Tokens.Broken broken = Marks.broken(message, line, column);

        assertThat(broken.line()).isEqualTo(atLine);
        assertThat(broken.column()).isEqualTo(atColumn);
        assertThat(broken.reason()).isEqualTo(message);
    }
}
