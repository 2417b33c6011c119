package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.leaguebuilding.rule.Subject;

/** Puts repairs together that differ in what one and the same fact is to be. */
final class Ways {

    private Ways() {}

    static <S extends Subject> ImmutableList<RepairWay<S>> of(ImmutableList<Repair<S>> repairs) {
        ImmutableList.Builder<RepairWay<S>> ways = ImmutableList.builder();
        List<Repair<S>> left = new ArrayList<>(repairs);
        while (!left.isEmpty()) {
            ImmutableList<Repair<S>> largest = largest(left);
            ways.add(new RepairWay<>(largest));
            left.removeAll(largest);
        }
        return ways.build();
    }

    /** The first one, with those that differ from it in one fact: in that in which most do. */
    private static <S extends Subject> ImmutableList<Repair<S>> largest(List<Repair<S>> left) {
        Repair<S> first = left.get(0);
        ImmutableList<Repair<S>> largest = ImmutableList.of(first);
        for (int i = 0; i < first.changes().size(); i++) {
            int free = i;
            ImmutableList<Repair<S>> alike =
                    left.stream().filter(other -> isAlike(first, other, free)).collect(ImmutableList.toImmutableList());
            largest = alike.size() > largest.size() ? alike : largest;
        }
        return largest;
    }

    private static boolean isAlike(Repair<?> first, Repair<?> other, int free) {
        return first.changes().size() == other.changes().size()
                && IntStream.range(0, first.changes().size())
                        .allMatch(i -> i == free
                                ? isOfSameFact(
                                        first.changes().get(i), other.changes().get(i))
                                : first.changes().get(i).equals(other.changes().get(i)));
    }

    private static boolean isOfSameFact(FactChange one, FactChange other) {
        return one.at().equals(other.at())
                && one.after().isPresent() == other.after().isPresent();
    }
}
