package org.leaguebuilding.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SameFindingsTest {

    private static final int MANY = 2_000;

    @ParameterizedTest
    @EnumSource
    void each_peer_finds_what_the_check_by_hand_finds_and_every_rule_fires(Way way) {
        ImmutableSet<String> fired = SameFindings.require(way, Proposals.random(MANY));

        assertThat(fired)
                .containsExactlyInAnyOrderElementsOf(
                        Sets.difference(SameFindings.rules(), way.open().leftOut()));
    }
}
