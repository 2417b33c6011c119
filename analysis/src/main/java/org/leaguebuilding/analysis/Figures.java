package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.value.CountSpan;
import org.leaguebuilding.value.Ratio;

/** The figures of an edition with which the rules of a family compare facts: what cuts the range of a fact into bands. */
record Figures(
        ImmutableSortedSet<Integer> counts,
        ImmutableSortedSet<Ratio> shares,
        ImmutableSortedSet<BigDecimal> decimals,
        ImmutableSortedSet<LocalDate> days,
        ImmutableSet<Span> spans) {

    /**
     * A time within which something has to happen.
     *
     * @param count how long
     * @param unit of which unit, at least a day
     */
    record Span(int count, ChronoUnit unit) {

        LocalDate before(LocalDate day) {
            return day.minus(count, unit);
        }

        LocalDate after(LocalDate day) {
            return day.plus(count, unit);
        }
    }

    private static final Pattern SHARE = Pattern.compile("\\d{1,9}/[1-9]\\d{0,8}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Those of the parameters, and those that stand in declared rules. */
    static Figures of(RuleFamily<?> family, Iterable<Object> declared) {
        Collector collector = new Collector();
        for (Parameter<?> parameter : family.parameters().all()) {
            collector.add(parameter.value());
        }
        declared.forEach(collector::add);
        return collector.figures();
    }

    /** The same with the intervals within which something has to happen, as the parameters count them. */
    Figures withSpans(RuleFamily<?> family) {
        ImmutableSet.Builder<Span> found = ImmutableSet.builder();
        for (ParameterKey<?> key : family.parameters().keys()) {
            Optional<ChronoUnit> unit = key.type().unit().filter(ChronoUnit::isDateBased);
            if (unit.isPresent() && family.parameters().value(key) instanceof Integer count) {
                found.add(new Span(count, unit.get()));
            }
        }
        return new Figures(counts, shares, decimals, days, found.build());
    }

    /** The figures of both. */
    Figures and(Figures other) {
        Collector collector = new Collector();
        for (Figures each : new Figures[] {this, other}) {
            collector.counts.addAll(each.counts);
            collector.shares.addAll(each.shares);
            collector.decimals.addAll(each.decimals);
            collector.days.addAll(each.days);
            collector.spans.addAll(each.spans);
        }
        return collector.figures();
    }

    private static final class Collector {

        private final ImmutableSortedSet.Builder<Integer> counts = ImmutableSortedSet.naturalOrder();
        private final ImmutableSortedSet.Builder<Ratio> shares = ImmutableSortedSet.naturalOrder();
        private final ImmutableSortedSet.Builder<BigDecimal> decimals = ImmutableSortedSet.naturalOrder();
        private final ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        private final ImmutableSet.Builder<Span> spans = ImmutableSet.builder();

        void add(Object value) {
            if (value instanceof Long count && count == count.intValue()) {
                counts.add(count.intValue());
            } else if (value instanceof Integer count) {
                counts.add(count);
            } else if (value instanceof CountSpan span) {
                counts.add(span.least(), span.most());
            } else if (value instanceof Ratio share) {
                shares.add(share);
            } else if (value instanceof BigDecimal decimal) {
                decimals.add(decimal);
            } else if (value instanceof LocalDate day) {
                days.add(day);
            } else if (value instanceof Map<?, ?> map) {
                map.values().forEach(this::add);
            } else if (value instanceof String text && SHARE.matcher(text).matches()) {
                shares.add(Ratio.parse(text));
            } else if (value instanceof String text && DAY.matcher(text).matches()) {
                days.add(LocalDate.parse(text));
            }
        }

        Figures figures() {
            return new Figures(counts.build(), shares.build(), decimals.build(), days.build(), spans.build());
        }
    }
}
