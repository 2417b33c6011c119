package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.leaguebuilding.rule.FactTree;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;

/**
 * Chooses of repairs that change the same facts those that change them least: counts, shares, decimals and days in the same direction, lists by
 * fewer elements, objects by fewer facts.
 */
final class Nearest {

    private final FactTree tree;

    Nearest(FactTree tree) {
        this.tree = tree;
    }

    <S extends Subject> ImmutableList<Repair<S>> of(ImmutableList<Repair<S>> repairs) {
        ImmutableList.Builder<Repair<S>> nearest = ImmutableList.builder();
        for (Repair<S> repair : repairs) {
            Object way = wayOf(repair);
            boolean further = repairs.stream()
                    .anyMatch(other -> !other.changes().equals(repair.changes())
                            && wayOf(other).equals(way)
                            && isNearer(other, repair));
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
        Optional<Integer> order = change.before().flatMap(before -> Order.compare(before, change.after()));
        if (order.isPresent()) {
            return Integer.signum(order.get());
        }
        boolean plain = change.after().filter(Nearest::hasParts).isEmpty();
        return plain ? change.after() : "parts";
    }

    private static boolean hasParts(Object value) {
        return value instanceof Collection || value instanceof Record;
    }

    /** Whether each change of one comes before that of another on the way from what is stated, or is the same. */
    private boolean isNearer(Repair<?> nearer, Repair<?> repair) {
        for (FactChange change : repair.changes()) {
            FactChange other = nearer.changes().stream()
                    .filter(each -> each.path().equals(change.path()))
                    .findFirst()
                    .orElseThrow();
            if (!other.after().equals(change.after()) && !isNearer(other, change)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNearer(FactChange nearer, FactChange change) {
        Object near = nearer.after().orElse(null);
        Object far = change.after().orElse(null);
        if (near instanceof Collection<?> some && far instanceof Collection<?> more) {
            return difference(change, more).containsAll(difference(change, some));
        }
        if (near instanceof Record && far instanceof Record) {
            return near.getClass() == far.getClass() && isPart(near, far);
        }
        return change.before()
                .flatMap(before -> Order.compare(before, change.after()))
                .flatMap(before -> nearer.after()
                        .flatMap(value -> Order.compare(value, change.after()))
                        .map(order -> before * order > 0))
                .orElse(false);
    }

    /** By which elements a list is another one. */
    private static Set<Object> difference(FactChange change, Collection<?> after) {
        Set<Object> before = ImmutableSet.copyOf(
                change.before().map(list -> (Collection<?>) list).orElse(ImmutableSet.of()));
        return Sets.symmetricDifference(before, ImmutableSet.<Object>copyOf(after));
    }

    /** Whether all that is stated in one object is stated in another one as well. */
    private boolean isPart(Object part, Object whole) {
        return tree.componentsOf(part.getClass()).stream().allMatch(fact -> isAbsentOrSame(fact, part, whole));
    }

    private static boolean isAbsentOrSame(SubjectFact fact, Object part, Object whole) {
        Object stated = Lens.read(fact, part);
        return stated == null
                || (stated instanceof Collection<?> list && list.isEmpty())
                || (stated instanceof Collection<?> some
                        && Lens.read(fact, whole) instanceof Collection<?> more
                        && more.containsAll(some))
                || stated.equals(Lens.read(fact, whole));
    }
}
