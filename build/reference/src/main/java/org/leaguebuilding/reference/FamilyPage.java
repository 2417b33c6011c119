package org.leaguebuilding.reference;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param rules its rules, in their order, then those that only editions of later days have
 * @param examples the subjects that the rules' examples start from, each once; empty where the subject has no JSON
 */
public record FamilyPage(
        String name,
        SubjectType<?> subject,
        ImmutableList<SubjectFact> facts,
        ImmutableList<RuleEntry> rules,
        ImmutableList<JsonExample> examples) {

    static FamilyPage of(RuleFamily<?> family, RuleCases all, ImmutableList<LaterEdition> later) {
        ImmutableList<RuleCase<?>> cases = Stream.concat(
                        Stream.of(all), later.stream().map(LaterEdition::cases))
                .flatMap(each -> each.all().stream())
                .filter(each -> each.family().subject().equals(family.subject()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<JsonExample> examples = cases.stream()
                .map(each -> JsonExample.of(each, each.satisfied()))
                .flatMap(Optional::stream)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        Stream<RuleEntry> own = family.rules().rules().stream()
                .map(rule -> RuleEntry.of(rule, all.find(rule.id()), examples, Optional.empty()));
        Stream<RuleEntry> others = later.stream()
                .flatMap(edition -> edition.added(family.subject()).stream()
                        .map(rule -> RuleEntry.of(
                                rule, edition.cases().find(rule.id()), examples, Optional.of(edition.policy()))));
        return new FamilyPage(
                name(family),
                family.subject(),
                family.facts(),
                Stream.concat(own, others).collect(ImmutableList.toImmutableList()),
                examples);
    }

    /**
     * How many of the rules the edition of the reference has.
     *
     * @return the number, without those of later days
     */
    public long count() {
        return rules.stream().filter(entry -> entry.later().isEmpty()).count();
    }

    private static String name(RuleFamily<?> family) {
        return family.rules().rules().stream()
                .findFirst()
                .map(rule -> rule.id().family())
                .orElse(family.subject().code());
    }
}
