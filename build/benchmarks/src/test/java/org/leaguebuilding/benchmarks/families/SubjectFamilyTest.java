package org.leaguebuilding.benchmarks.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectFamilyTest {

    @ParameterizedTest
    @EnumSource
    void library_and_hand_written_check_find_the_same(SubjectFamily family) {
        assertThat(family.run().requireSameFindings()).isPositive();
    }
}
