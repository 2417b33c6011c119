package org.leaguebuilding.testing.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.leaguebuilding.responsibility.ResponsibilityChain;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.testing.internal.Records;
import org.leaguebuilding.value.CountSpan;
import org.leaguebuilding.value.Ratio;

/** The counts, days and rates that a subject states or that parameters set: near them the answers of rules turn. */
final class Figures {

    private final Set<Integer> counts = new LinkedHashSet<>();
    private final Set<LocalDate> days = new LinkedHashSet<>();
    private final Set<Ratio> rates = new LinkedHashSet<>();
    private final Set<Period> periods = new LinkedHashSet<>();

    private Figures() {}

    /** Those of a subject. */
    static Figures in(Object subject) {
        Figures figures = new Figures();
        figures.take(subject);
        return figures;
    }

    /** Those that parameters set. */
    static Figures of(Collection<Parameter<?>> parameters) {
        Figures figures = new Figures();
        parameters.forEach(parameter -> figures.take(parameter.value()));
        return figures;
    }

    ImmutableSet<Integer> counts() {
        return ImmutableSet.copyOf(counts);
    }

    ImmutableSet<LocalDate> days() {
        return ImmutableSet.copyOf(days);
    }

    ImmutableSet<Ratio> rates() {
        return ImmutableSet.copyOf(rates);
    }

    ImmutableSet<Period> periods() {
        return ImmutableSet.copyOf(periods);
    }

    private void take(Object value) {
        if (value instanceof Integer count) {
            counts.add(count);
        } else if (value instanceof OptionalInt count) {
            count.ifPresent(counts::add);
        } else if (value instanceof LocalDate day) {
            days.add(day);
        } else if (value instanceof Ratio rate) {
            rates.add(rate);
        } else if (value instanceof Period period) {
            periods.add(period);
        } else if (value instanceof CountSpan span) {
            counts.addAll(ImmutableList.of(span.least(), span.most()));
        } else {
            takeParts(value);
        }
    }

    private void takeParts(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::take);
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(this::take);
        } else if (value instanceof Map<?, ?> entries) {
            entries.values().forEach(this::take);
        } else if (value instanceof ResponsibilityChain chain) {
            take(chain.units());
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                take(Records.read(component, record));
            }
        }
    }
}
