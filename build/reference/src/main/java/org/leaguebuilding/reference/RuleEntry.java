package org.leaguebuilding.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leaguebuilding.policy.ChangeKind;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.policy.LocalChange;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.Step;

/**
 * One rule, with an example that satisfies it and one that does not, if it has a case.
 *
 * @param rule the rule
 * @param paths where its findings point, without indexes
 * @param example the number of the example that satisfies it, from 1; 0 where its subject has no JSON
 * @param changes what makes the example violate it
 * @param violation what is found then; empty where the rule has no case
 * @param missing what is found where a fact that it needs is absent; empty where none can be
 * @param later the first edition of a later day that has it; empty where the edition of the reference has it
 * @param local what a city changes in it
 */
public record RuleEntry(
        Rule rule,
        ImmutableSet<String> paths,
        int example,
        ImmutableList<Change> changes,
        Optional<Finding> violation,
        Optional<Finding> missing,
        Optional<LeagueBuildingPolicy> later,
        ImmutableList<LocalChange> local) {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    static RuleEntry of(Rule rule, Optional<RuleCase<?>> ruleCase, ImmutableList<JsonExample> examples) {
        return ruleCase.map(each -> of(rule, each, examples)).orElseGet(() -> without(rule));
    }

    /** A rule without a case: one that a city has added or switched off. */
    static RuleEntry without(Rule rule) {
        return new RuleEntry(
                rule,
                ImmutableSet.of(),
                0,
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of());
    }

    private static RuleEntry of(Rule rule, RuleCase<?> each, ImmutableList<JsonExample> examples) {
        Optional<Finding> violation = found(
                each.violatedReport(), rule, FindingKind.valueOf(rule.severity().name()));
        if (violation.isEmpty()) {
            return without(rule);
        }
        Optional<JsonExample> satisfied = JsonExample.of(each, each.satisfied());
        Optional<JsonExample> violated = JsonExample.of(each, each.violated().subject());
        return new RuleEntry(
                rule,
                paths(each),
                satisfied.map(examples::indexOf).orElse(-1) + 1,
                satisfied
                        .flatMap(from -> violated.map(to -> Change.between(from, to)))
                        .orElse(ImmutableList.of()),
                violation,
                each.unknownReport().flatMap(report -> found(report, rule, FindingKind.MISSING_FACT)),
                Optional.empty(),
                ImmutableList.of());
    }

    /** The same rule, which only editions of later days have. */
    RuleEntry since(LeagueBuildingPolicy first) {
        return new RuleEntry(rule, paths, example, changes, violation, missing, Optional.of(first), local);
    }

    /** The same rule, with what a city changes in it. */
    RuleEntry with(ImmutableList<LocalChange> own) {
        return new RuleEntry(rule, paths, example, changes, violation, missing, later, own);
    }

    /**
     * Whether a city has switched the rule off.
     *
     * @return true if the edition does not judge by it
     */
    public boolean isOff() {
        return local.stream().anyMatch(change -> change.kind() == ChangeKind.SWITCHED_OFF);
    }

    /** What is found; nothing where a figure of a city leaves the rule no room for the example. */
    private static Optional<Finding> found(Report report, Rule rule, FindingKind kind) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule) && finding.kind() == kind)
                .findFirst();
    }

    private static ImmutableSet<String> paths(RuleCase<?> each) {
        return Stream.concat(Stream.of(each.violated().path()), each.unknown().map(Step::path).stream())
                .map(path -> INDEX.matcher(path).replaceAll("[]"))
                .collect(ImmutableSet.toImmutableSet());
    }
}
