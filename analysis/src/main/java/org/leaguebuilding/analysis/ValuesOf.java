package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.value.PersonRef;
import org.leaguebuilding.value.Ratio;

/** The values that a subject has, from which those follow that its facts could have instead. */
final class ValuesOf {

    /** An id that no subject has. */
    private static final String NEW_ID = "new";

    /** A text in the place of one that the host knows. */
    static final String ANY_TEXT = "-";

    private final Map<String, List<Integer>> counts = new LinkedHashMap<>();
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private final Set<String> ids = new LinkedHashSet<>();

    /** The text for what holds the place of what the host knows; empty for other values. */
    static Optional<String> placeholder(Object value) {
        if (value.equals(NEW_ID) || (value instanceof String id && id.startsWith(NEW_ID + "-"))) {
            return Optional.of("fact.placeholder.id");
        }
        return value.equals(ANY_TEXT) ? Optional.of("fact.placeholder.text") : Optional.empty();
    }

    ValuesOf(ImmutableList<Place> places, Object subject) {
        for (Place place : places) {
            add(place, place.in(subject));
        }
    }

    private void add(Place place, @Nullable Object value) {
        if (value instanceof Integer count) {
            counts.computeIfAbsent(place.fact().path(), path -> new ArrayList<>())
                    .add(count);
        } else if (value instanceof LocalDate day) {
            days.add(day);
        } else if (value instanceof String id && place.fact().kind() == Fact.Kind.ID) {
            ids.add(id);
        } else if (value instanceof Collection<?> list
                && place.fact().elements().filter(Fact.Kind.ID::equals).isPresent()) {
            list.forEach(each -> {
                if (each instanceof String id) {
                    ids.add(id);
                }
            });
        }
    }

    /** Counts beside each figure, each count, and what makes the sum of the counts of the same fact reach a figure. */
    Collection<Integer> counts(SubjectFact fact, Figures figures) {
        SortedSet<Long> turns = new TreeSet<>();
        turns.add(0L);
        figures.counts().forEach(figure -> turns.add((long) figure));
        counts.values()
                .forEach(all -> all.forEach(count -> {
                    turns.add((long) count);
                    figures.shares().forEach(share -> {
                        turns.add(count * share.numerator() / share.denominator());
                        if (share.numerator() > 0) {
                            turns.add(count * share.denominator() / share.numerator());
                        }
                    });
                }));
        List<Integer> same = counts.getOrDefault(fact.path(), List.of());
        long sum = same.stream().mapToLong(Integer::longValue).sum();
        figures.counts().forEach(figure -> same.forEach(count -> turns.add(count + figure - sum)));
        return around(turns);
    }

    private static Collection<Integer> around(SortedSet<Long> turns) {
        SortedSet<Integer> around = new TreeSet<>();
        for (long turn : turns) {
            for (long near = turn - 1; near <= turn + 1; near++) {
                if (near >= 0 && near <= Integer.MAX_VALUE) {
                    around.add((int) near);
                }
            }
        }
        return around;
    }

    Collection<Ratio> shares(Figures figures) {
        ImmutableSortedSet.Builder<Ratio> shares = ImmutableSortedSet.naturalOrder();
        shares.add(Ratio.ZERO, Ratio.ONE);
        for (Ratio figure : figures.shares()) {
            if (figure.isShare()) {
                shares.add(figure);
                long whole = figure.denominator() * 1000;
                long part = figure.numerator() * 1000;
                shares.add(Ratio.of(Math.max(part - 1, 0), whole), Ratio.of(Math.min(part + 1, whole), whole));
            }
        }
        return shares.build();
    }

    Collection<BigDecimal> decimals(Figures figures) {
        ImmutableSortedSet.Builder<BigDecimal> decimals = ImmutableSortedSet.naturalOrder();
        decimals.add(BigDecimal.ZERO, BigDecimal.valueOf(100));
        BigDecimal step = BigDecimal.valueOf(1, 4);
        for (BigDecimal figure : figures.decimals()) {
            decimals.add(figure, figure.subtract(step).max(BigDecimal.ZERO), figure.add(step));
        }
        return decimals.build();
    }

    /** Each day, and each that a rule names, with the day before and the day after. */
    Collection<LocalDate> days(Figures figures) {
        SortedSet<LocalDate> around = new TreeSet<>();
        for (LocalDate day : Sets.union(days, figures.days())) {
            for (long near = -1; near <= 1; near++) {
                around.add(day.plusDays(near));
            }
        }
        return around;
    }

    /** The same with the ends of the intervals that start or end there. */
    Collection<LocalDate> daysAndEnds(Figures figures) {
        SortedSet<LocalDate> around = new TreeSet<>(days(figures));
        for (LocalDate day : Sets.union(days, figures.days())) {
            for (Figures.Span span : figures.spans()) {
                LocalDate earlier = span.before(day);
                LocalDate later = span.after(day);
                around.addAll(List.of(earlier.minusDays(1), earlier, later, later.plusDays(1)));
            }
        }
        return around;
    }

    /** Ids that the subject has, and one that it has not. */
    Collection<?> ids(SubjectFact fact) {
        if (fact.isOfPerson()) {
            return ImmutableList.of(PersonRef.of("new"));
        }
        return ImmutableSet.<String>builder().add(NEW_ID).addAll(ids).build();
    }

    /** So many ids that the subject has not, as a list of them takes them. */
    static Collection<?> newIds(SubjectFact list, int count) {
        ImmutableList<?> ids = IntStream.range(0, count)
                .mapToObj(ValuesOf::newId)
                .map(id -> list.isOfPerson() ? PersonRef.of(id) : id)
                .collect(ImmutableList.toImmutableList());
        return list.isSet() ? ImmutableSet.copyOf(ids) : ids;
    }

    /** An id for a further element of a list. */
    static String newId(int index) {
        return NEW_ID + "-" + (index + 1);
    }
}
