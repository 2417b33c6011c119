package org.leaguebuilding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WideFinderTest {

    @Test
    void a_subject_of_ten_times_as_many_places_is_checked_a_tenth_as_often() {
        assertThat(WideFinder.asLong(5_000, 20, 200)).isEqualTo(501);
    }

    @Test
    void a_very_large_one_is_checked_at_least_once() {
        assertThat(WideFinder.asLong(1, 1, 1_000)).isOne();
    }

    @Test
    void none_is_checked_more_often_than_asked_for() {
        assertThat(WideFinder.asLong(Integer.MAX_VALUE, 20, 20)).isEqualTo(Integer.MAX_VALUE);
        assertThat(WideFinder.asLong(5_000, 20, 10)).isEqualTo(5_000);
    }
}
