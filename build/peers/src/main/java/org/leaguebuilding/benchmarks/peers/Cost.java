package org.leaguebuilding.benchmarks.peers;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.leaguebuilding.benchmarks.Measurement;

/**
 * What checking a proposal costs.
 *
 * @param least how many times as long as by hand, in the round in which that is least
 * @param most the same in the round in which that is most
 * @param nanoseconds the time in the round in which that is least
 * @param bytes what is allocated
 */
record Cost(double least, double most, double nanoseconds, double bytes) {

    /** From the times of all rounds. */
    static Cost of(Way way, Proposals proposals, List<Measurement> times) {
        ImmutableList<Measurement> own = of(way.name(), proposals.name(), times);
        ImmutableList<Measurement> byHand = of(Way.BY_HAND.name(), proposals.name(), times);
        int size = proposals.all().size();
        double[] ratios = IntStream.range(0, own.size())
                .mapToDouble(i -> own.get(i).nanoseconds() / byHand.get(i).nanoseconds())
                .sorted()
                .toArray();
        double nanoseconds =
                own.stream().mapToDouble(Measurement::nanoseconds).min().orElseThrow();
        double bytes = own.stream().mapToDouble(Measurement::bytes).max().orElseThrow();
        return new Cost(ratios[0], ratios[ratios.length - 1], nanoseconds / size, bytes / size);
    }

    private static ImmutableList<Measurement> of(String way, String proposals, List<Measurement> times) {
        return times.stream()
                .filter(time ->
                        Splitter.on(' ').splitToList(time.thing()).containsAll(ImmutableList.of(way, proposals)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The ratio, from the least to the most where they are not the same when rounded. */
    String ratio() {
        String from = rounded(least);
        String to = rounded(most);
        return from.equals(to) ? from : from + " to " + to;
    }

    private static String rounded(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.1f" : "%.0f", ratio);
    }
}
