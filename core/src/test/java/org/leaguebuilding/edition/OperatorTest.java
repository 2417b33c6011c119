package org.leaguebuilding.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OperatorTest {

    @Test
    void only_an_order_bounds_a_count() {
        assertThat(Arrays.stream(Operator.values()).filter(Operator::isBound))
                .containsExactlyInAnyOrder(Operator.AT_LEAST, Operator.AT_MOST, Operator.BETWEEN);
    }
}
