package org.leaguebuilding.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.testing.fixture.TestEditions;

/**
 * What absent facts do to answers, by brute force. The unknown facts of a subject are completed in all ways over small domains
 * ({@link Domains}), and each completion is checked, in which nothing is unknown.
 *
 * <ul>
 *   <li>Where nothing is unknown nothing is missing; {@link LeftOpen} has the rules that leave such a subject open, and where.
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
    private static final Map<String, Integer> ROUNDS = Map.of(
            "formation-proposal", 8,
            "stage-request", 15,
            "community-guarantee", 6,
            "coverage-survey", 4,
            "assessment-record", 2,
            "honor-nomination", 3,
            "cadre-appraisal", 4);

    private static final int OTHER_ROUNDS = 3;

    private static final Map<String, LawRun<?>> RUNS = new ConcurrentHashMap<>();

    static Stream<Named<LawRun<?>>> runs() {
        return kinds().flatMap(kind -> editions().map(policy -> Named.of(kind + " by " + policy, run(kind, policy))));
    }

    static Stream<String> kinds() {
        return Kind.codes();
    }

    private static Stream<LeagueBuildingPolicy> editions() {
        return TestEditions.all();
    }

    private static LawRun<?> run(String kind, LeagueBuildingPolicy policy) {
        return RUNS.computeIfAbsent(
                kind + " by " + policy,
                name -> LawRun.of(
                        Kind.of(kind, policy), name.hashCode(), SCALE * ROUNDS.getOrDefault(kind, OTHER_ROUNDS)));
    }

    /** Rules of a kind, by any edition. */
    private static Set<String> rules(String kind, Function<LawRun<?>, Set<String>> wanted) {
        return editions()
                .flatMap(policy -> wanted.apply(run(kind, policy)).stream())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void rules_answer_what_all_completions_agree_on_and_name_what_could_turn_them(LawRun<?> run) {
        assertThat(run.breaches()).isEmpty();
        assertThat(run.completions()).isGreaterThan(run.subjects());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_rule_that_can_be_unknown_was_where_both_outcomes_were_possible(String kind) {
        assertThat(rules(kind, LawRun::open)).isEqualTo(rules(kind, LawRun::canBeUnknown));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_rule_that_asks_several_facts_was_decided_in_spite_of_an_unknown_one(String kind) {
        assertThat(Sets.difference(rules(kind, LawRun::canBeUnknown), rules(kind, LawRun::settled)))
                .isSubsetOf(Exceptions.ASK_ONE_FACT);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_rules_that_say_nothing_where_they_are_unknown_are_those_that_the_exceptions_name(String kind) {
        assertThat(rules(kind, LawRun::silent))
                .isSubsetOf(Exceptions.SILENT_WHERE_UNKNOWN.keySet())
                .hasSameSizeAs(Exceptions.SILENT_WHERE_UNKNOWN.keySet().stream()
                        .filter(rule -> rules(kind, LawRun::rules).contains(rule))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_rules_that_leave_open_what_is_stated_are_those_that_have_a_reason(String kind) {
        assertThat(rules(kind, LawRun::leftOpen))
                .isEqualTo(Sets.intersection(LeftOpen.RULES.keySet(), rules(kind, LawRun::rules)));
    }
}
