package org.leaguebuilding.benchmarks.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class AnalysisTimesTest {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream(), true);

    @Test
    void every_answer_is_timed_in_checks_of_the_same_proposals() {
        AnalysisTimes times = AnalysisTimes.measure(3, 0, NOWHERE);

        assertThat(times.answers())
                .hasSize(5)
                .allSatisfy(answer -> assertThat(answer.ratios()).hasSize(3).isSorted())
                .allSatisfy(answer -> assertThat(answer.median()).isGreaterThan(1));
        assertThat(times.editions())
                .hasSize(2)
                .allSatisfy(edition -> assertThat(edition.checks()).isPositive());
        assertThat(times.toString().lines()).hasSize(1 + 5 + 2 + 2);
    }

    @Test
    void the_middle_and_the_end_are_told() {
        AnswerTimes times = new AnswerTimes("why", ImmutableList.of(1.0, 2.0, 30.0));

        assertThat(times.median()).isEqualTo(2);
        assertThat(times.toString().trim().split(" +")).containsExactly("why", "3", "2", "30", "30");
    }
}
