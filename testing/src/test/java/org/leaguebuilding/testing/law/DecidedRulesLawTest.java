package org.leaguebuilding.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.testing.fixture.TestEditions;

/**
 * A fact that becomes known never turns a decided rule around, nor a verdict that is not undetermined. It follows from the law of
 * completions where that one looks: at short subjects of which a few facts are unknown. This one looks at subjects of any length
 * and with any number of unknown facts, and at each step of their becoming known.
 *
 * <p>{@code -Dlaw.scale=10} tries ten times as many subjects.
 */
class DecidedRulesLawTest {

    private static final int SCALE = Integer.getInteger("law.scale", 1);

    /** Kinds of which a round is quick take more. */
    private static final Map<String, Integer> ROUNDS =
            Map.of("district-leadership", 1, "activity-programme", 1, "formation-proposal", 4, "stage-request", 50);

    private static final int OTHER_ROUNDS = 3;

    private static final Map<String, DecidedRun<?>> RUNS = new ConcurrentHashMap<>();

    static Stream<Named<DecidedRun<?>>> runs() {
        return kinds().flatMap(kind -> editions().map(policy -> Named.of(kind + " by " + policy, run(kind, policy))));
    }

    static Stream<String> kinds() {
        return Kind.codes();
    }

    private static Stream<LeagueBuildingPolicy> editions() {
        return Stream.of(Editions.wuhan2005(), TestEditions.strict());
    }

    private static DecidedRun<?> run(String kind, LeagueBuildingPolicy policy) {
        return RUNS.computeIfAbsent(
                kind + " by " + policy,
                name -> DecidedRun.of(
                        Kind.of(kind, policy), name.hashCode(), SCALE * ROUNDS.getOrDefault(kind, OTHER_ROUNDS)));
    }

    /** Of a kind, by any edition. */
    private static <T> Set<T> any(String kind, Function<DecidedRun<?>, Set<T>> wanted) {
        return editions()
                .flatMap(policy -> wanted.apply(run(kind, policy)).stream())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void a_fact_that_becomes_known_never_turns_a_decided_rule_around(DecidedRun<?> run) {
        assertThat(run.breaches()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_rule_was_decided_both_ways_while_a_fact_was_unknown(String kind) {
        assertThat(any(kind, DecidedRun::held)).isEqualTo(any(kind, DecidedRun::rules));
        assertThat(any(kind, DecidedRun::violated)).isEqualTo(any(kind, DecidedRun::rules));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void verdicts_were_given_while_a_fact_was_unknown(String kind) {
        assertThat(any(kind, DecidedRun::verdicts)).isNotEmpty();
    }
}
