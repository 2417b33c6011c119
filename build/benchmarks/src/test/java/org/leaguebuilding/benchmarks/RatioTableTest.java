package org.leaguebuilding.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTableTest {

    private final RatioTable table = new RatioTable(List.of(
            new Measurement("check A", "handWritten", 100, 24),
            new Measurement("check A", "library", 110, 0),
            new Measurement("check A", "handWritten", 900, 24),
            new Measurement("check A", "library", 120, 0),
            new Measurement("check A", "handWritten", 102, 24),
            new Measurement("check A", "library", 700, 32)));

    @Test
    void each_way_is_held_against_the_hand_written_one_by_the_shortest_time_and_the_most_bytes() {
        assertThat(table.lines())
                .containsExactly(
                        new RatioTable.Line("check A", "handWritten", 100, 1, 24),
                        new RatioTable.Line("check A", "library", 110, 1.1, 32));
    }

    @Test
    void each_line_reads_thing_way_time_ratio_and_bytes() {
        assertThat(table.toString().lines().skip(1).map(line -> line.trim().replaceAll(" +", " ")))
                .containsExactly("check A handWritten 100.0 1.00x 24", "check A library 110.0 1.10x 32");
    }
}
