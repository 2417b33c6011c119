package org.leaguebuilding.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedTest {

    @ParameterizedTest
    @CsvSource({"4, 2, 2, 2", "-4, 2, -2, -2", "5, 2, 2, 3", "-5, 2, -3, -2", "0, 3, 0, 0", "-1, 3, -1, 0"})
    void a_quotient_is_rounded_to_the_side_that_is_asked_for(int numerator, int denominator, int floor, int ceiling) {
        BigInteger over = BigInteger.valueOf(numerator);
        BigInteger under = BigInteger.valueOf(denominator);

        assertThat(Fixed.floor(over, under)).isEqualTo(BigInteger.valueOf(floor));
        assertThat(Fixed.ceiling(over, under)).isEqualTo(BigInteger.valueOf(ceiling));
    }

    @Test
    void a_square_keeps_the_place_of_the_point() {
        BigInteger half = Fixed.ONE.shiftRight(1);

        assertThat(Fixed.square(Fixed.ONE)).isEqualTo(Fixed.ONE);
        assertThat(Fixed.square(half)).isEqualTo(half.shiftRight(1));
    }
}
