package org.leaguebuilding.json.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private final Names names = new Names("id", "mode", "head");

    @ParameterizedTest
    @CsvSource({"id, 0", "mode, 1", "head, 2", "other, -1", "'', -1"})
    void a_name_is_found_wherever_the_search_begins(String name, int place) {
        int searches = 0;
        for (int expected = 0; expected <= names.size(); expected++) {
            assertThat(names.find(name, expected)).as("from %s", expected).isEqualTo(place);
            searches++;
        }
        assertThat(searches).isEqualTo(4);
    }

    @Test
    void a_name_that_stands_twice_is_found_behind_the_place_first() {
        Names twice = new Names("a", "b", "a");

        assertThat(twice.find("a", 1)).isEqualTo(2);
        assertThat(twice.find("a", 0)).isZero();
    }

    @Test
    void names_do_not_change_with_the_array_that_they_were_taken_from() {
        String[] given = {"a"};
        Names taken = new Names(given);
        given[0] = "b";

        assertThat(taken.get(0)).isEqualTo("a");
    }
}
