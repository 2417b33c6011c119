package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.value.Ratio;

/** Chooses of repairs that change the same facts in the same direction those that change them least. */
final class Nearest {

    private Nearest() {}

    static <S extends Subject> ImmutableList<Repair<S>> of(ImmutableList<Repair<S>> repairs) {
        ImmutableList.Builder<Repair<S>> nearest = ImmutableList.builder();
        for (Repair<S> repair : repairs) {
            Object way = wayOf(repair);
            boolean further = repairs.stream()
                    .anyMatch(other -> !other.changes().equals(repair.changes())
                            && wayOf(other).equals(way)
                            && isBetween(other, repair));
            if (!further) {
                nearest.add(repair);
            }
        }
        return nearest.build();
    }

    /** The facts that a repair changes, of what has an order in which direction, of all others to what. */
    static ImmutableMap<String, Object> wayOf(Repair<?> repair) {
        return repair.changes().stream().collect(ImmutableMap.toImmutableMap(FactChange::path, Nearest::direction));
    }

    private static Object direction(FactChange change) {
        Optional<Integer> order = change.before().flatMap(before -> compare(before, change.after()));
        return order.isPresent() ? Integer.signum(order.get()) : change.after();
    }

    /** Whether each change of one comes before that of another on the way from what is stated, or is the same. */
    private static boolean isBetween(Repair<?> nearer, Repair<?> repair) {
        for (FactChange change : repair.changes()) {
            FactChange other = nearer.changes().stream()
                    .filter(each -> each.path().equals(change.path()))
                    .findFirst()
                    .orElseThrow();
            Optional<Integer> before = change.before().flatMap(value -> compare(value, change.after()));
            Optional<Integer> order = other.after().flatMap(value -> compare(value, change.after()));
            if (before.isPresent() && order.isPresent() && before.get() * order.get() < 0) {
                return false;
            }
        }
        return true;
    }

    /** How a value stands to another one; empty where they have no order. */
    private static Optional<Integer> compare(Object value, Optional<Object> other) {
        return other.flatMap(to -> {
            if (value instanceof Integer count && to instanceof Integer count2) {
                return Optional.of(count.compareTo(count2));
            }
            if (value instanceof LocalDate day && to instanceof LocalDate day2) {
                return Optional.of(Integer.signum(day.compareTo(day2)));
            }
            if (value instanceof Ratio share && to instanceof Ratio share2) {
                return Optional.of(share.compareTo(share2));
            }
            return value instanceof BigDecimal decimal && to instanceof BigDecimal decimal2
                    ? Optional.of(decimal.compareTo(decimal2))
                    : Optional.empty();
        });
    }
}
