package org.leaguebuilding.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.value.Ratio;

/** The rates that a unit can have, beside all of them that matter. */
class FeasibleRatesTest {

    private static final int LARGEST_COUNT = 12;
    private static final int LARGEST_WHOLE = 2_000;
    private static final int STEPS = 360;

    /** How far a result may be off: each of its two roundings loses less than one digit. */
    private static final BigInteger ROUNDING = BigInteger.TWO;

    private static BigInteger point(int step) {
        return Fixed.ONE.multiply(BigInteger.valueOf(step)).divide(BigInteger.valueOf(STEPS));
    }

    private static BigInteger fixed(Ratio rate) {
        return Fixed.ONE.multiply(BigInteger.valueOf(rate.numerator())).divide(BigInteger.valueOf(rate.denominator()));
    }

    /** All rates; of an unknown whole, those that are not far below the least point that is asked about. */
    private static BigInteger[] all(FeasibleRates unit) {
        IntStream numbers = unit.wholeKnown()
                ? IntStream.rangeClosed(0, unit.known())
                : IntStream.rangeClosed(unit.known(), LARGEST_WHOLE * unit.known());
        return numbers.mapToObj(number -> fixed(unit.rate(BigInteger.valueOf(number))))
                .toArray(BigInteger[]::new);
    }

    private static BigInteger distance(BigInteger[] rates, BigInteger from, BigInteger to) {
        BigInteger least = Fixed.ONE;
        for (BigInteger rate : rates) {
            least = least.min(from.subtract(rate).max(rate.subtract(to)).max(BigInteger.ZERO));
        }
        return least;
    }

    private static void assertNear(BigInteger actual, BigInteger expected, String of) {
        assertThat(actual.subtract(expected).abs()).as(of).isLessThanOrEqualTo(ROUNDING);
    }

    private static FeasibleRates unit(int number) {
        return new FeasibleRates(number % 2 == 0, 1 + number / 2);
    }

    @Test
    void of_a_known_whole_are_its_parts() {
        FeasibleRates thirds = new FeasibleRates(true, 3);

        assertThat(thirds.rate(BigInteger.TWO)).isEqualTo(Ratio.of(2, 3));
        assertThat(thirds.nearest(point(119))).isEqualTo(BigInteger.ONE);
        assertThat(thirds.nearest(point(59))).isEqualTo(BigInteger.ZERO);
        assertThat(thirds.leastDistance(point(130), point(140)))
                .isBetween(point(10).subtract(ROUNDING), point(10));
        assertThat(thirds.leastDistance(point(130), point(240))).isZero();
    }

    @Test
    void of_a_known_part_are_those_of_wholes_that_are_no_less() {
        FeasibleRates two = new FeasibleRates(false, 2);

        assertThat(two.rate(BigInteger.valueOf(5))).isEqualTo(Ratio.of(2, 5));
        assertThat(two.nearest(Fixed.ONE)).isEqualTo(BigInteger.TWO);
        assertThat(two.nearest(point(181))).isEqualTo(BigInteger.valueOf(4));
        assertThat(two.leastDistance(point(260), point(300)))
                .isBetween(point(20).subtract(ROUNDING), point(20));
        assertThat(two.leastDistance(point(230), point(250))).isZero();
    }

    @Nested
    class Beside_all {

        @Test
        void the_nearest_is_the_nearest() {
            int asked = 0;
            for (int number = 0; number < 2 * LARGEST_COUNT; number++) {
                FeasibleRates unit = unit(number);
                BigInteger[] all = all(unit);
                for (int step = 1; step <= STEPS; step++) {
                    BigInteger point = point(step);
                    BigInteger nearest = fixed(unit.rate(unit.nearest(point)));
                    assertNear(nearest.subtract(point).abs(), distance(all, point, point), unit + " at " + step);
                    asked++;
                }
            }
            assertThat(asked).isEqualTo(2 * LARGEST_COUNT * STEPS);
        }

        @Test
        void the_distance_of_a_stretch_is_that_of_its_nearest_point() {
            Random random = new Random(20_050_930);
            int apart = 0;
            for (int number = 0; number < 2 * LARGEST_COUNT; number++) {
                FeasibleRates unit = unit(number);
                BigInteger[] all = all(unit);
                for (int i = 0; i < 200; i++) {
                    int from = 1 + random.nextInt(STEPS);
                    BigInteger start = point(from);
                    BigInteger end = point(from + random.nextInt(1 + (STEPS - from) / 10));
                    BigInteger least = unit.leastDistance(start, end);
                    assertNear(least, distance(all, start, end), unit + " from " + from);
                    apart += least.signum();
                }
            }
            assertThat(apart).isBetween(1_000, 4_000);
        }

        @Test
        void a_stretch_from_zero_always_holds_one() {
            assertThat(new FeasibleRates(false, 2).leastDistance(BigInteger.ZERO, point(1)))
                    .isZero();
            assertThat(new FeasibleRates(true, 2).leastDistance(BigInteger.ZERO, point(1)))
                    .isZero();
        }
    }
}
