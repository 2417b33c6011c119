package org.leaguebuilding.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
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
 */
public record RuleEntry(
        Rule rule,
        ImmutableSet<String> paths,
        int example,
        ImmutableList<Change> changes,
        Optional<Finding> violation,
        Optional<Finding> missing,
        Optional<LeagueBuildingPolicy> later) {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    static RuleEntry of(
            Rule rule,
            Optional<RuleCase<?>> ruleCase,
            ImmutableList<JsonExample> examples,
            Optional<LeagueBuildingPolicy> later) {
        return ruleCase.map(each -> of(each, examples, later))
                .orElseGet(() -> new RuleEntry(
                        rule, ImmutableSet.of(), 0, ImmutableList.of(), Optional.empty(), Optional.empty(), later));
    }

    private static RuleEntry of(
            RuleCase<?> each, ImmutableList<JsonExample> examples, Optional<LeagueBuildingPolicy> later) {
        Finding violation = found(
                each.violatedReport(),
                each.rule(),
                FindingKind.valueOf(each.rule().severity().name()));
        Optional<Finding> missing =
                each.unknownReport().map(report -> found(report, each.rule(), FindingKind.MISSING_FACT));
        Optional<JsonExample> satisfied = JsonExample.of(each, each.satisfied());
        Optional<JsonExample> violated = JsonExample.of(each, each.violated().subject());
        return new RuleEntry(
                each.rule(),
                paths(each),
                satisfied.map(examples::indexOf).orElse(-1) + 1,
                satisfied
                        .flatMap(from -> violated.map(to -> Change.between(from, to)))
                        .orElse(ImmutableList.of()),
                Optional.of(violation),
                missing,
                later);
    }

    private static Finding found(Report report, Rule rule, FindingKind kind) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule) && finding.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the example of " + rule + " yields no " + kind));
    }

    private static ImmutableSet<String> paths(RuleCase<?> each) {
        return Stream.concat(Stream.of(each.violated().path()), each.unknown().map(Step::path).stream())
                .map(path -> INDEX.matcher(path).replaceAll("[]"))
                .collect(ImmutableSet.toImmutableSet());
    }
}
