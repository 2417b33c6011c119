package org.leaguebuilding.examples.cityreport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.Ratio;

class RateTextTest {

    private final RateText rates = new RateText(Texts.in(Language.EN));

    @Test
    void an_exact_rate_is_a_ratio_and_a_percentage() {
        assertThat(rates.of(Optional.of(RateBounds.exactly(Ratio.of(1, 8))))).isEqualTo("1/8 12.5%");
    }

    @Test
    void bounds_are_rounded_outwards() {
        assertThat(rates.of(Optional.of(RateBounds.of(Ratio.of(2, 3), Ratio.of(5, 6)))))
                .isEqualTo("66.6–83.4%");
    }

    @Test
    void a_rate_over_nothing_is_none() {
        assertThat(rates.of(Optional.empty())).isEqualTo("none");
    }

    @Test
    void a_count_with_unknowns_lies_between_two() {
        assertThat(rates.count(1200, 0, 1541)).isEqualTo("1200/1541 77.9%");
        assertThat(rates.count(1200, 3, 1541)).isEqualTo("1200–1203/1541 77.8–78.1%");
        assertThat(rates.count(0, 0, 0)).isEqualTo("none");
    }

    @Test
    void bounds_over_the_same_whole_name_it_once() {
        assertThat(rates.of(Optional.of(RateBounds.of(Ratio.of(20, 100), Ratio.of(30, 100)))))
                .isEqualTo("20–30/100 20.0–30.0%");
    }

    @Test
    void a_threshold_that_is_a_whole_number_is_no_share() {
        assertThat(rates.of(Ratio.of(4, 1))).isEqualTo("4");
        assertThat(rates.of(Ratio.of(3, 5))).isEqualTo("3/5 60.0%");
    }
}
