package org.leaguebuilding.benchmarks.declared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclaredRulesTest {

    @ParameterizedTest
    @EnumSource
    void what_a_file_says_finds_the_same_as_what_java_says(DeclaredRules rule) {
        assertThat(DeclaredSubjects.requireSameFindings(rule)).isPositive();
    }
}
