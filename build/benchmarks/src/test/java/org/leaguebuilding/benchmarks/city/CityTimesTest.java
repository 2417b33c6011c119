package org.leaguebuilding.benchmarks.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CityTimesTest {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream(), true);

    @Test
    void every_family_is_timed_per_community_and_in_sum() {
        CityTimes times = CityTimes.measure(ImmutableList.of(10, 200), 1, 0, NOWHERE);

        assertThat(Work.values()).allSatisfy(work -> {
            assertThat(times.perCommunity(work, 10)).isPositive();
            assertThat(times.perCommunity(work, 200)).isPositive();
        });
        assertThat(times.sum(10)).isPositive();
        assertThat(times.toString().lines())
                .hasSize(1 + Work.values().length + 2)
                .first()
                .asString()
                .isEqualTo("communities                             10         200");
    }

    @Test
    void a_city_has_as_many_communities_as_asked_for() {
        City city = City.of(200);

        assertThat(city.districts()).isEqualTo(3);
        assertThat(city.surveys().stream()
                        .mapToInt(survey -> survey.communities().size())
                        .sum())
                .isEqualTo(200);
        assertThat(city.figures().units()).hasSize(200);
    }

    /**
     * Both cities are larger than any cache, in which a smaller one would be faster for that reason alone; half as much
     * again is left to the machine.
     */
    @Test
    @Tag("benchmark")
    void roll_up_and_diagnosis_are_linear_and_a_city_takes_well_under_a_second() {
        CityTimes times = CityTimes.measure(CityTimes.SIZES, 5, System.err);

        assertThat(ImmutableList.of(Work.ROLL_UP, Work.DIAGNOSIS))
                .allSatisfy(work -> assertThat(times.perCommunity(work, 400_000))
                        .isLessThan(1.5 * times.perCommunity(work, 100_000)));
        assertThat(times.sum(1_541)).isLessThan(500_000_000);
    }
}
