package org.leaguebuilding.benchmarks.peers;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leaguebuilding.benchmarks.Measurement;

/**
 * What each peer costs beside the check by hand, as Markdown.
 *
 * @param lines a line for each peer
 */
record PeerTable(ImmutableList<String> lines) {

    private static final String HEADER = """
            | | rules | valid | ns | B | mixed | ns | B | first verdict | ms | jars, MB | without Guava, MB |
            |---|---|---|---|---|---|---|---|---|---|---|---|
            """;

    /** Starts processes for the first verdicts, and puts all together. */
    static PeerTable of(Hosts hosts, List<Measurement> times) {
        double firstByHand = FirstVerdicts.median(Way.BY_HAND, hosts.classPath(Way.BY_HAND));
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (Way way : Way.values()) {
            double first = way == Way.BY_HAND ? firstByHand : FirstVerdicts.median(way, hosts.classPath(way));
            lines.add("| %s | %s | %s | %s | %.1f | %.0f | %.1f | %.1f |"
                    .formatted(
                            way.title() + hosts.version(way),
                            rules(way),
                            cells(Cost.of(way, Proposals.VALID, times)),
                            cells(Cost.of(way, Proposals.MIXED, times)),
                            first / firstByHand,
                            first,
                            hosts.bytes(way) / 1e6,
                            hosts.bytesBesideGuava(way) / 1e6));
        }
        return new PeerTable(lines.build());
    }

    /** How many rules it has. */
    private static String rules(Way way) {
        int all = SameFindings.rules().size();
        return String.valueOf(all - way.open().leftOut().size());
    }

    private static String cells(Cost cost) {
        return String.format(Locale.ROOT, "%s | %.0f | %.0f", cost.ratio(), cost.nanoseconds(), cost.bytes());
    }

    @Override
    public String toString() {
        return HEADER + lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
