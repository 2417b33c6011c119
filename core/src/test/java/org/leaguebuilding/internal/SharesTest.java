package org.leaguebuilding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.value.Expectation;
import org.leaguebuilding.value.MalformedValueException;
import org.leaguebuilding.value.Ratio;

class SharesTest {

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
        assertThat(Shares.isAtLeast(part, whole, Ratio.parse(share))).isEqualTo(reached);
    }

    @Test
    void the_largest_counts_do_not_overflow() {
        assertThat(Shares.isAtLeast(MOST, MOST, Ratio.of(MOST - 1, MOST))).isTrue();
        assertThat(Shares.isAtLeast(MOST - 1, MOST, Ratio.of(MOST - 1, MOST))).isTrue();
        assertThat(Shares.isAtLeast(MOST - 2, MOST, Ratio.of(MOST - 1, MOST))).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_share_is_given() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Shares.require("Type", "share", (Ratio) null))
                .satisfies(refused -> assertThat(refused.expectation()).isEqualTo(Expectation.PRESENT));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Shares.require("Type", "share", (Optional<Ratio>) null))
                .satisfies(refused -> assertThat(refused.expectation()).isEqualTo(Expectation.PRESENT));
    }

    @Test
    void a_share_is_at_most_the_whole() {
        assertThatCode(() -> Shares.require("Type", "share", Ratio.of(3, 3))).doesNotThrowAnyException();
        assertThatCode(() -> Shares.require("Type", "share", Optional.empty())).doesNotThrowAnyException();
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Shares.require("Type", "share", Optional.of(Ratio.of(4, 3))))
                .satisfies(refused -> assertThat(refused.expectation()).isEqualTo(Expectation.SHARE));
    }
}
