package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.value.Ratio;

/** The order of counts, shares, decimals and days. */
final class Order {

    private static final ImmutableSet<Class<?>> ORDERED =
            ImmutableSet.of(Integer.class, Ratio.class, BigDecimal.class, LocalDate.class);

    private Order() {}

    /** How a value stands to another one; empty where they have no order. */
    @SuppressWarnings("unchecked") // both are of one class of the set
    static Optional<Integer> compare(Object value, Optional<Object> other) {
        return other.filter(to -> ORDERED.contains(value.getClass()) && value.getClass() == to.getClass())
                .map(to -> Integer.signum(((Comparable<Object>) value).compareTo(to)));
    }
}
