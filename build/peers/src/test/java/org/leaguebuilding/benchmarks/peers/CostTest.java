package org.leaguebuilding.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.benchmarks.Measurement;

class CostTest {

    private static final ImmutableList<Measurement> TIMES = ImmutableList.of(
            time("BY_HAND", "VALID", 100, 32),
            time("BY_HAND", "MIXED", 512 * 50, 512 * 10),
            time("CEL", "VALID", 1_000, 700),
            time("CEL", "MIXED", 512 * 5_000, 512 * 900),
            time("BY_HAND", "VALID", 110, 32),
            time("BY_HAND", "MIXED", 512 * 50, 512 * 10),
            time("CEL", "VALID", 1_320, 600),
            time("CEL", "MIXED", 512 * 5_010, 512 * 900));

    private static Measurement time(String way, String proposals, double nanoseconds, double bytes) {
        return new Measurement("peers.CheckByPeer " + proposals + " " + way, "check", nanoseconds, bytes);
    }

    @Test
    void a_ratio_is_of_one_round_and_goes_from_the_least_to_the_most() {
        assertThat(Cost.of(Way.CEL, Proposals.VALID, TIMES).ratio()).isEqualTo("10 to 12");
        assertThat(Cost.of(Way.CEL, Proposals.MIXED, TIMES).ratio()).isEqualTo("100");
        assertThat(Cost.of(Way.BY_HAND, Proposals.VALID, TIMES).ratio()).isEqualTo("1.0");
    }

    @Test
    void time_and_bytes_are_of_one_proposal() {
        Cost mixed = Cost.of(Way.CEL, Proposals.MIXED, TIMES);
        Cost valid = Cost.of(Way.CEL, Proposals.VALID, TIMES);

        assertThat(mixed.nanoseconds()).isCloseTo(5_000, within(0.001));
        assertThat(mixed.bytes()).isCloseTo(900, within(0.001));
        assertThat(valid.bytes()).as("the most of all rounds").isCloseTo(700, within(0.001));
    }
}
