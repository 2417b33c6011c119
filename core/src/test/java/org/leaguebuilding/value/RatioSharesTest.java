package org.leaguebuilding.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioSharesTest {

    private static final int MOST = Integer.MAX_VALUE;

    @ParameterizedTest
    @CsvSource({
        "1, 4, 1/4, true",
        "1, 5, 1/4, false",
        "2, 7, 1/4, true",
        "0, 4, 0/1, true",
        "4, 4, 1/1, true",
        "3, 4, 1/1, false",
        "1, 3, 3074457345618258602/9223372036854775807, true",
        "1, 3, 3074457345618258603/9223372036854775807, false",
        "1, 2, 4611686018427387903/9223372036854775806, true"
    })
    void a_count_reaches_a_share_exactly(int part, int whole, String share, boolean reached) {
        assertThat(Ratio.parse(share).isReachedBy(part, whole)).isEqualTo(reached);
    }

    @Test
    void the_largest_counts_do_not_overflow() {
        assertThat(Ratio.of(MOST - 1, MOST).isReachedBy(MOST, MOST)).isTrue();
        assertThat(Ratio.of(MOST - 1, MOST).isReachedBy(MOST - 1, MOST)).isTrue();
        assertThat(Ratio.of(MOST - 1, MOST).isReachedBy(MOST - 2, MOST)).isFalse();
    }

    @Test
    void a_share_is_at_most_the_whole() {
        assertThat(Ratio.of(3, 3).isShare()).isTrue();
        assertThat(Ratio.of(4, 3).isShare()).isFalse();
    }
}
