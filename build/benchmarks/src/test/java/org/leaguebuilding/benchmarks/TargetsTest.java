package org.leaguebuilding.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.benchmarks.families.SubjectFamily;
import org.openjdk.jmh.runner.RunnerException;

/** What the library has promised, measured. Takes minutes, and a machine that is not too busy. */
@Tag("benchmark")
class TargetsTest {

    private static final int ROUNDS = 5;
    private static final double HARDLY_A_BYTE = 0.5;

    @Test
    void valid_proposals_take_at_most_a_quarter_longer_than_by_hand_and_allocate_nothing() throws RunnerException {
        assertThat(Benchmarks.run("formation.CheckMixed", ROUNDS, System.err).lines())
                .filteredOn(line -> line.way().equals("library"))
                .hasSize(1)
                .allSatisfy(line -> {
                    assertThat(line.ratio()).isLessThanOrEqualTo(1.25);
                    assertThat(line.bytes()).isLessThan(HARDLY_A_BYTE);
                });
    }

    @Test
    void valid_subjects_of_every_other_family_do_too() throws RunnerException {
        assertThat(Benchmarks.run("families", ROUNDS, System.err).lines())
                .filteredOn(line -> line.way().equals("library"))
                .hasSize(SubjectFamily.values().length)
                .allSatisfy(line -> {
                    assertThat(line.ratio()).isLessThanOrEqualTo(1.25);
                    assertThat(line.bytes()).isLessThan(HARDLY_A_BYTE);
                });
    }

    @Test
    void an_edition_with_a_declared_rule_takes_at_most_twice_as_long_as_with_a_written_one() throws RunnerException {
        assertThat(Benchmarks.run("declared.CheckInEdition", ROUNDS, System.err).lines())
                .filteredOn(line -> line.way().equals("library"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.ratio()).isLessThanOrEqualTo(2));
    }

    @Test
    void a_declared_rule_that_holds_allocates_nothing() throws RunnerException {
        assertThat(Benchmarks.run("declared.CheckRuleAlone", 1, System.err).lines())
                .filteredOn(line -> line.way().equals("library"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.bytes()).isLessThan(HARDLY_A_BYTE));
    }

    @Test
    void five_findings_take_at_most_300_bytes() throws RunnerException {
        assertThat(Benchmarks.run("formation.CheckOneAndKeep", 1, System.err).lines())
                .filteredOn(line -> line.way().equals("library") && line.thing().contains(" VIOLATING_"))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.bytes()).isLessThanOrEqualTo(300));
    }

    @Test
    void json_takes_at_most_a_tenth_longer_than_by_hand() throws RunnerException {
        assertThat(Benchmarks.run("json", ROUNDS, System.err).lines())
                .filteredOn(line -> line.way().equals("library"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.ratio()).isLessThanOrEqualTo(1.1));
    }
}
