package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Map;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.value.CountSpan;
import org.leaguebuilding.value.Ratio;

/** The figures of an edition with which the rules of a family compare facts: what cuts the range of a fact into bands. */
record Figures(
        ImmutableSortedSet<Integer> counts, ImmutableSortedSet<Ratio> shares, ImmutableSortedSet<BigDecimal> decimals) {

    static Figures of(RuleFamily<?> family) {
        Collector collector = new Collector();
        for (Parameter<?> parameter : family.parameters().all()) {
            collector.add(parameter.value());
        }
        return new Figures(collector.counts.build(), collector.shares.build(), collector.decimals.build());
    }

    private static final class Collector {

        private final ImmutableSortedSet.Builder<Integer> counts = ImmutableSortedSet.naturalOrder();
        private final ImmutableSortedSet.Builder<Ratio> shares = ImmutableSortedSet.naturalOrder();
        private final ImmutableSortedSet.Builder<BigDecimal> decimals = ImmutableSortedSet.naturalOrder();

        void add(Object value) {
            if (value instanceof Integer count) {
                counts.add(count);
            } else if (value instanceof CountSpan span) {
                counts.add(span.least(), span.most());
            } else if (value instanceof Ratio share) {
                shares.add(share);
            } else if (value instanceof BigDecimal decimal) {
                decimals.add(decimal);
            } else if (value instanceof Map<?, ?> map) {
                map.values().forEach(this::add);
            }
        }
    }
}
