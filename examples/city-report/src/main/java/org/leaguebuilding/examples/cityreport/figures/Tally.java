package org.leaguebuilding.examples.cityreport.figures;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leaguebuilding.rule.Verdict;

/** How many subjects have each verdict, by whatever they are counted by, in the order in which it first came. Not thread-safe. */
public final class Tally {

    private final Map<String, Map<Verdict, Long>> counts = new LinkedHashMap<>();

    /**
     * Counts a subject.
     *
     * @param by what it is counted by
     * @param verdict its verdict
     */
    public void add(String by, Verdict verdict) {
        counts.computeIfAbsent(by, any -> new EnumMap<>(Verdict.class)).merge(verdict, 1L, Long::sum);
    }

    /**
     * The counts.
     *
     * @return for each the number of subjects by verdict; a verdict that none has is not there
     */
    public ImmutableMap<String, ImmutableMap<Verdict, Long>> counts() {
        ImmutableMap.Builder<String, ImmutableMap<Verdict, Long>> all = ImmutableMap.builder();
        counts.forEach((by, verdicts) -> all.put(by, ImmutableMap.copyOf(verdicts)));
        return all.buildOrThrow();
    }
}
