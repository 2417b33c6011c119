package org.leaguebuilding.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;

/**
 * One family of rules.
 *
 * @param name the first segment of its rules' ids
 * @param subject the code of what its rules are about
 * @param rules its rules, in their order
 * @param examples the subjects that the rules' examples start from, each once; empty where the subject has no JSON
 */
public record FamilyPage(
        String name, String subject, ImmutableList<RuleEntry> rules, ImmutableList<JsonExample> examples) {

    static ImmutableList<FamilyPage> all(RuleCases cases) {
        ImmutableListMultimap<String, RuleCase<?>> families =
                Multimaps.index(cases.all(), each -> each.rule().id().family());
        return families.asMap().entrySet().stream()
                .map(family -> of(family.getKey(), ImmutableList.copyOf(family.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    private static FamilyPage of(String name, ImmutableList<RuleCase<?>> cases) {
        ImmutableList<JsonExample> examples = cases.stream()
                .map(each -> JsonExample.of(each, each.satisfied()))
                .flatMap(Optional::stream)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        ImmutableList<RuleEntry> rules =
                cases.stream().map(each -> RuleEntry.of(each, examples)).collect(ImmutableList.toImmutableList());
        return new FamilyPage(name, cases.get(0).family().subject().code(), rules, examples);
    }
}
