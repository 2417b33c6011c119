package org.leaguebuilding.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.leaguebuilding.json.answer.CheckSummary;
import org.leaguebuilding.json.answer.LineAnswer;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.Verdict;

/** Counts answers. Thread-safe. */
final class AnswerTally {

    private final ImmutableMap<Verdict, LongAdder> verdicts =
            Arrays.stream(Verdict.values()).collect(toImmutableMap(Function.identity(), verdict -> new LongAdder()));
    private final LongAdder malformed = new LongAdder();
    private final Map<RuleId, Map<FindingKind, LongAdder>> rules = new ConcurrentHashMap<>();

    void add(LineAnswer answer) {
        if (answer instanceof LineAnswer.Judged judged) {
            add(judged.report());
        } else {
            malformed.increment();
        }
    }

    private void add(Report report) {
        verdicts.getOrDefault(report.verdict(), malformed).increment();
        SetMultimap<RuleId, FindingKind> found = HashMultimap.create();
        report.findings().forEach(finding -> found.put(finding.rule().id(), finding.kind()));
        found.forEach((rule, kind) -> rules.computeIfAbsent(rule, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(kind, any -> new LongAdder())
                .increment());
    }

    CheckSummary summary() {
        ImmutableMap.Builder<RuleId, ImmutableMap<FindingKind, Long>> byRule = ImmutableMap.builder();
        new TreeMap<>(rules).forEach((rule, kinds) -> byRule.put(rule, sums(new EnumMap<>(kinds))));
        return new CheckSummary(sums(verdicts), malformed.sum(), byRule.buildOrThrow());
    }

    private static <K> ImmutableMap<K, Long> sums(Map<K, LongAdder> counts) {
        return ImmutableMap.copyOf(Maps.transformValues(counts, LongAdder::sum));
    }
}
