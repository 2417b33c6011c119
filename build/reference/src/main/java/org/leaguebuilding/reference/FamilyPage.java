package org.leaguebuilding.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Comparator;
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
 * @param rules its rules, in their order, then those that are switched off, then those that only editions of later days have
 * @param examples the subjects that the rules' examples start from, each once; empty where the subject has no JSON
 */
public record FamilyPage(
        String name,
        SubjectType<?> subject,
        ImmutableList<SubjectFact> facts,
        ImmutableList<RuleEntry> rules,
        ImmutableList<JsonExample> examples) {

    static FamilyPage of(RuleFamily<?> family, RuleCases all, ImmutableList<LaterEdition> later, LocalChanges changes) {
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
                .map(rule -> RuleEntry.of(rule, all.find(rule.id()), examples)
                        .with(changes.ofRule(rule.id().value())));
        Stream<RuleEntry> off = family.switchedOff().stream()
                .map(rule ->
                        RuleEntry.without(rule).with(changes.ofRule(rule.id().value())));
        Stream<RuleEntry> others = later.stream()
                .flatMap(edition -> edition.added(family.subject()).stream()
                        .map(rule -> RuleEntry.of(rule, edition.cases().find(rule.id()), examples)
                                .since(edition.policy())));
        return new FamilyPage(
                name(family),
                family.subject(),
                family.facts(),
                Streams.concat(own, off, others).collect(ImmutableList.toImmutableList()),
                examples);
    }

    /**
     * How many of the rules the edition of the reference has.
     *
     * @return the number, without those that are switched off and those of later days
     */
    public long count() {
        return rules.stream()
                .filter(entry -> entry.later().isEmpty() && !entry.isOff())
                .count();
    }

    private static String name(RuleFamily<?> family) {
        return Stream.concat(family.rules().rules().stream(), family.switchedOff().stream())
                .min(Comparator.comparing(rule -> rule.reference().isEmpty()))
                .map(rule -> rule.id().family())
                .orElse(family.subject().code());
    }
}
