package org.leaguebuilding.json.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.Verdict;

/**
 * What the lines of a file come to. Immutable.
 *
 * @param verdicts how many subjects have each verdict; all three are there
 * @param malformed how many lines hold no subject
 * @param rules for each rule of which anything was found, in the order of the ids, how many subjects have findings of each kind
 */
public record CheckSummary(
        ImmutableMap<Verdict, Long> verdicts,
        long malformed,
        ImmutableMap<RuleId, ImmutableMap<FindingKind, Long>> rules) {

    /** Takes all three. */
    public CheckSummary {
        requireNonNull(verdicts, "verdicts");
        requireNonNull(rules, "rules");
    }

    /**
     * How many lines were answered; blank lines are not.
     *
     * @return the number
     */
    public long lines() {
        return malformed + verdicts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many subjects have a verdict.
     *
     * @param verdict the verdict
     * @return the number
     */
    public long count(Verdict verdict) {
        return verdicts.getOrDefault(requireNonNull(verdict, "verdict"), 0L);
    }
}
