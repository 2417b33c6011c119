package org.leaguebuilding.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.SubjectGenerator;
import org.leaguebuilding.testing.fixture.TestEditions;

/**
 * What absent facts do to answers, by brute force. The unknown facts of a subject are completed in all ways over small domains
 * ({@link Domains}), and each completion is checked, in which nothing is unknown.
 *
 * <ul>
 *   <li>A rule's answer is what all completions agree on. At each place (an element, where the rule is asked of each) it is
 *       violated exactly where it is violated in all of them. It names something missing exactly where they differ at some place.
 *       A rule that does not apply in some completion is not violated there: where it applies in some only, it is unknown if
 *       it is violated in one of them, and else holds or says nothing. Where it applies in all it says so; where in none, it is
 *       silent. A rule that every completion leaves open, as a share of nothing, is left open.
 *   <li>What is named are exactly the absent facts for which there are two completions that differ in that fact only, and in
 *       what the rule answers. A stated fact is named only where every completion names it.
 *   <li>A verdict other than undetermined is that of every completion.
 * </ul>
 *
 * <p>The domains are finite where the facts' are not, so that a rule could be found too careful that is not: they hold the
 * extremes and the figures near which answers turn. {@link Exceptions} has the rules that knowingly answer less.
 *
 * <p>{@code -Dlaw.scale=10} tries ten times as many subjects.
 */
class CompletionLawTest {

    private static final int SCALE = Integer.getInteger("law.scale", 1);

    /** As many rounds as take each kind of subject about as long. */
    private static final Map<String, Integer> ROUNDS =
            Map.of("formation-proposal", 2, "stage-request", 30, "assessment-record", 3);

    private static final int OTHER_ROUNDS = 5;

    /** The kinds of subject for which the laws hold. */
    private static final ImmutableSet<String> HELD = ImmutableSet.of(
            "stage-request",
            "honor-nomination",
            "coverage-survey",
            "assessment-record",
            "district-leadership",
            "responsibility-plan",
            "community-guarantee");

    private static final Map<String, LawRun<?>> RUNS = new ConcurrentHashMap<>();

    static Stream<Named<LawRun<?>>> runs() {
        return TestEditions.all().flatMap(CompletionLawTest::runs);
    }

    private static Stream<Named<LawRun<?>>> runs(LeagueBuildingPolicy policy) {
        return Generators.of(policy).all().stream()
                .filter(generator -> HELD.contains(generator.kind().code()))
                .map(generator -> run(generator.kind().code() + " by " + policy, generator, policy));
    }

    private static <S> Named<LawRun<?>> run(String name, SubjectGenerator<S> generator, LeagueBuildingPolicy policy) {
        int rounds = SCALE * ROUNDS.getOrDefault(generator.kind().code(), OTHER_ROUNDS);
        return Named.of(
                name, RUNS.computeIfAbsent(name, key -> LawRun.of(Kind.of(generator, policy), key.hashCode(), rounds)));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void rules_answer_what_all_completions_agree_on_and_name_what_could_turn_them(LawRun<?> run) {
        assertThat(run.breaches()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void every_rule_that_can_be_unknown_was_where_both_outcomes_were_possible(LawRun<?> run) {
        assertThat(run.completions()).isGreaterThan(run.subjects());
        assertThat(run.neverOpen()).isEmpty();
    }
}
