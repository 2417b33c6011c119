package org.leaguebuilding.benchmarks.peers.easyrules;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.core.RuleBuilder;
import org.leaguebuilding.benchmarks.peers.Found;
import org.leaguebuilding.benchmarks.peers.facts.ProposalFacts;

/** The few shapes that the rules have. */
final class RuleShapes {

    private RuleShapes() {}

    /** A rule about one place, which can always be judged. */
    static Rule one(String id, String path, Predicate<ProposalFacts> violated) {
        return places(id, violated, proposal -> Stream.of(Found.violated(id, path)));
    }

    /** A rule about one place, which cannot be judged without its fact. */
    static Rule one(String id, String path, Predicate<ProposalFacts> unknown, Predicate<ProposalFacts> violated) {
        return places(id, unknown.or(violated), proposal -> Stream.of(new Found(id, path, unknown.test(proposal))));
    }

    /** A rule about each element of a list. */
    static <T> Rule each(
            String id,
            String path,
            Function<ProposalFacts, List<T>> list,
            BiPredicate<ProposalFacts, T> unknown,
            BiPredicate<ProposalFacts, T> violated) {
        BiPredicate<ProposalFacts, T> either = unknown.or(violated);
        return places(
                id + " " + path,
                proposal -> list.apply(proposal).stream().anyMatch(element -> either.test(proposal, element)),
                proposal -> {
                    List<T> all = list.apply(proposal);
                    return IntStream.range(0, all.size())
                            .filter(i -> either.test(proposal, all.get(i)))
                            .mapToObj(i -> new Found(
                                    id, path.replace("%d", String.valueOf(i)), unknown.test(proposal, all.get(i))));
                });
    }

    /** A rule of the engine: a condition, and an action that notes what was found. */
    static Rule places(String name, Predicate<ProposalFacts> condition, Function<ProposalFacts, Stream<Found>> action) {
        return new RuleBuilder()
                .name(name)
                .when(facts -> condition.test(proposal(facts)))
                .then(facts -> action.apply(proposal(facts)).forEach(found(facts)::add))
                .build();
    }

    private static ProposalFacts proposal(Facts facts) {
        return facts.get(EasyRules.PROPOSAL);
    }

    private static List<Found> found(Facts facts) {
        return facts.get(EasyRules.FOUND);
    }
}
