package org.leaguebuilding.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GrowthTimesTest {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream(), true);

    /** Lists of codes, and of days of a year: no subject has more of them than there are. Units and steps grow among the graphs. */
    private static final ImmutableSet<String> BOUNDED = ImmutableSet.of(
            "stage-request haves",
            "district-leadership stepDates",
            "responsibility-plan chain.units",
            "community-guarantee hearings[].subjects",
            "activity-programme activities[].dates",
            "activity-programme activities[].orientations",
            "activity-programme activities[].needs",
            "activity-programme activities[].areas",
            "coverage-survey groups",
            "honor-nomination history.steps");

    @Test
    void every_list_of_every_subject_grows_or_is_bounded_by_what_it_holds() {
        GrownLists lists = GrownLists.of(Task.POLICY);

        assertThat(lists.shapes().stream().map(shape -> shape.type().name()).collect(Collectors.toSet()))
                .hasSize(Task.JSON.forms().all().size());
        assertThat(lists.bounded()).isEqualTo(BOUNDED);
    }

    @Test
    void every_shape_is_read_at_every_size() {
        assertThat(GrowthTimes.shapes(Task.POLICY))
                .isNotEmpty()
                .allSatisfy(shape -> assertThat(shape.document(64))
                        .satisfies(document -> Task.JSON.read(shape.type(), document))
                        .hasSizeGreaterThan(shape.document(16).length));
    }

    @Test
    void every_task_is_timed_on_every_shape_that_it_is_meant_for() {
        GrowthTimes times = GrowthTimes.measure(new GrowthTimes.Effort(4_096, 0, 0, 1), "", NOWHERE);

        assertThat(times.rows())
                .allSatisfy(row -> assertThat(row.nanoseconds()).isPositive())
                .extracting(GrowthTimes.Row::task)
                .contains(Task.values());
        assertThat(times.toString().lines()).hasSize(times.rows().size() + 2);
    }

    @Test
    @Tag("benchmark")
    void nothing_takes_more_than_a_little_over_twice_as_long_for_twice_as_much() {
        GrowthTimes times = GrowthTimes.measure("", System.err);

        System.err.println(times);
        assertThat(times.largestFactor()).isLessThanOrEqualTo(2.3);
        assertThat(times.mostParsings()).isLessThanOrEqualTo(50);
    }
}
