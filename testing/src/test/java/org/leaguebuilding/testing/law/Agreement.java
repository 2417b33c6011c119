package org.leaguebuilding.testing.law;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Set;
import org.leaguebuilding.rule.Rule;

/**
 * What all completions agree on.
 *
 * @param violated the places that violate the rule in every one
 * @param somewhere the places that violate it in some, where in every one some place does
 * @param missing the paths that are to be named
 * @param isDefinite whether all give the same answer
 * @param alwaysAsked whether the rule applies in every one
 * @param neverAsked whether it applies in none
 * @param pivotal the facts that can turn the answer
 */
record Agreement(
        ImmutableSet<String> violated,
        ImmutableSet<String> somewhere,
        ImmutableSet<String> missing,
        boolean isDefinite,
        boolean alwaysAsked,
        boolean neverAsked,
        ImmutableSet<Fact> pivotal) {

    /** Of the different answers; the facts that can turn them are given where there are several. */
    static Agreement of(Collection<Answer> answers, ImmutableSet<Fact> pivotal) {
        Answer first = answers.iterator().next();
        Set<String> violated = first.violated();
        Set<String> missing = first.missing();
        for (Answer answer : answers) {
            violated = Sets.intersection(violated, answer.violated()).immutableCopy();
            missing = Sets.intersection(missing, answer.missing()).immutableCopy();
        }
        ImmutableSortedSet.Builder<String> named = ImmutableSortedSet.naturalOrder();
        named.addAll(missing);
        pivotal.forEach(fact -> named.add(fact.path()));
        boolean everyViolated =
                answers.stream().noneMatch(answer -> answer.violated().isEmpty());
        return new Agreement(
                ImmutableSet.copyOf(violated),
                everyViolated
                        ? answers.stream()
                                .flatMap(answer -> answer.violated().stream())
                                .collect(ImmutableSet.toImmutableSet())
                        : ImmutableSet.of(),
                named.build(),
                answers.stream().allMatch(first::agreesWith),
                answers.stream().allMatch(Answer::asked),
                answers.stream().noneMatch(Answer::asked),
                pivotal);
    }

    /** Whether the rule is violated for certain, and only where is open. */
    private boolean isViolatedSomewhere() {
        return violated.isEmpty() && !somewhere.isEmpty();
    }

    /** Whether the answer of a rule is the one agreed on, whatever facts it names. */
    boolean allows(Answer answer, Rule rule) {
        if (isOpenWhere(rule)) {
            return !answer.violated().isEmpty() && somewhere.containsAll(answer.violated());
        }
        return answer.violated().equals(violated)
                && answer.missing().isEmpty() == (isDefinite && missing.isEmpty())
                && (!alwaysAsked || answer.asked())
                && (!neverAsked || !answer.asked());
    }

    /** Whether what is named by a rule is what can turn its answer. */
    boolean allowsNames(Answer answer, Rule rule) {
        if (Exceptions.namesFewer(rule) || isOpenWhere(rule)) {
            return missing.containsAll(answer.missing());
        }
        return missing.equals(answer.missing());
    }

    /** Whether it is open where the rule is violated, and not that it is. */
    private boolean isOpenWhere(Rule rule) {
        return isViolatedSomewhere() && !Exceptions.judgesOneByOne(rule);
    }

    @Override
    public String toString() {
        String applies = alwaysAsked ? "asked" : neverAsked ? "silent" : "asked or silent";
        return applies + ", violated " + (isViolatedSomewhere() ? "one of " + somewhere : violated) + ", missing "
                + missing;
    }
}
