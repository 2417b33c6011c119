package org.leaguebuilding.reference;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;

/**
 * One family of rules.
 *
 * @param name the first segment of its rules' ids
 * @param subject what its rules are about
 * @param facts the facts of the subjects; none where the family gives out none
 * @param rules its rules, in their order
 * @param examples the subjects that the rules' examples start from, each once; empty where the subject has no JSON
 */
public record FamilyPage(
        String name,
        SubjectType<?> subject,
        ImmutableList<SubjectFact> facts,
        ImmutableList<RuleEntry> rules,
        ImmutableList<JsonExample> examples) {

    static FamilyPage of(RuleFamily<?> family, RuleCases all) {
        ImmutableList<RuleCase<?>> cases = all.all().stream()
                .filter(each -> each.family().subject().equals(family.subject()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<JsonExample> examples = cases.stream()
                .map(each -> JsonExample.of(each, each.satisfied()))
                .flatMap(Optional::stream)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        ImmutableList<RuleEntry> rules = family.rules().rules().stream()
                .map(rule -> RuleEntry.of(rule, all.find(rule.id()), examples))
                .collect(ImmutableList.toImmutableList());
        return new FamilyPage(name(family), family.subject(), family.facts(), rules, examples);
    }

    private static String name(RuleFamily<?> family) {
        return family.rules().rules().stream()
                .findFirst()
                .map(rule -> rule.id().family())
                .orElse(family.subject().code());
    }
}
