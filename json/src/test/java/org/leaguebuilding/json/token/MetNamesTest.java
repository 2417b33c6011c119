package org.leaguebuilding.json.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetNamesTest {

    private final MetNames met = new MetNames();

    private void add(int count) {
        assertThat(count).isPositive();
        for (int i = 0; i < count; i++) {
            assertThat(met.add("n" + i)).as("n%s", i).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 10, 40})
    void each_name_is_met_once_however_many_there_are(int count) {
        add(count);

        assertThat(count).isPositive();
        for (int i = 0; i < count; i++) {
            assertThat(met.add("n" + i)).as("n%s", i).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9, 40})
    void in_another_object_all_names_are_new(int count) {
        add(count);
        met.clear();

        add(count);
    }

    @Test
    void names_of_another_object_do_not_come_back_when_there_are_many() {
        add(8);
        met.clear();
        for (int i = 0; i < 9; i++) {
            assertThat(met.add("m" + i)).isTrue();
        }

        assertThat(met.add("n0")).isTrue();
    }
}
