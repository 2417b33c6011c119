package org.leaguebuilding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.SubjectGenerator;

/** What the source says twice is no defect of an edition; whether it does is seen on generated subjects. */
class SaidTwiceTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final int SUBJECTS = 4_000;
    private static final int FAILING = 20;

    static Stream<Map.Entry<RuleId, RuleId>> pairs() {
        return SaidTwice.all().stream();
    }

    @Test
    void both_pairs_are_of_rules_of_the_library() {
        assertThat(pairs().toList())
                .hasSize(2)
                .allSatisfy(pair -> assertThat(ruleIds()).contains(pair.getKey(), pair.getValue()));
    }

    private static List<RuleId> ruleIds() {
        return POLICY.rules().rules().stream().map(rule -> rule.id()).toList();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void where_the_one_fails_the_other_fails_as_well(Map.Entry<RuleId, RuleId> pair) {
        List<ImmutableSet<RuleId>> failing = Generators.of(POLICY).all().stream()
                .filter(generator -> hasRule(generator, pair.getKey()))
                .flatMap(generator -> failures(generator))
                .filter(rules -> rules.contains(pair.getKey()))
                .toList();

        assertThat(failing)
                .hasSizeGreaterThan(FAILING)
                .allSatisfy(rules -> assertThat(rules).contains(pair.getValue()));
    }

    private static boolean hasRule(SubjectGenerator<?> generator, RuleId id) {
        return generator.family().rules().rules().stream()
                .anyMatch(rule -> rule.id().equals(id));
    }

    private static <S extends Subject> Stream<ImmutableSet<RuleId>> failures(SubjectGenerator<S> generator) {
        return Stream.concat(generator.streamOfAnything(1), generator.streamOfNonCompliant(1))
                .limit(SUBJECTS)
                .map(subject -> failures(generator, subject));
    }

    private static <S extends Subject> ImmutableSet<RuleId> failures(SubjectGenerator<S> generator, S subject) {
        return Failure.of(generator.family().check(subject)).stream()
                .filter(failure -> !failure.isMissing())
                .map(failure -> failure.rule().id())
                .collect(ImmutableSet.toImmutableSet());
    }
}
