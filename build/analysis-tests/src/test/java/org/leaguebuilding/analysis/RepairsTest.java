package org.leaguebuilding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.testing.fixture.RuleCases;

/** The repairs of subjects of every family, against blind exhaustion. {@code -Danalysis.scale=10} asks about ten times as many. */
class RepairsTest {

    private static final Effort ALL = Effort.atMost(1).results(1_000_000).checks(10_000_000);
    private static final int PAIRS = 3;

    static Stream<Samples<?>> families() {
        return Samples.ofShipped();
    }

    @ParameterizedTest
    @MethodSource("families")
    <S extends Subject> void of_one_change_are_all_that_there_are(Samples<S> samples) {
        assertThat(samples.all()).isNotEmpty().allSatisfy(subject -> assertSame(samples, subject, ALL));
    }

    @ParameterizedTest
    @MethodSource("families")
    <S extends Subject> void of_two_changes_are_all_that_there_are(Samples<S> samples) {
        Effort pairs = new Effort(2, ALL.results(), ALL.checks(), ALL.locked());

        assertThat(samples.some(PAIRS)).isNotEmpty().allSatisfy(subject -> assertSame(samples, subject, pairs));
    }

    private static <S extends Subject> void assertSame(Samples<S> samples, S subject, Effort effort) {
        Judge<S> judge = samples.analysis().judge(subject);
        Repairs<S> repairs = new RepairSearch<>(judge, new Reasons(judge, Readings.of(judge)), effort).all();

        Judge<S> blind = samples.analysis().judge(subject);
        Set<Map<String, Optional<Object>>> expected = BlindRepairs.of(blind, effort.changes());
        expected.remove(Map.of());

        assertThat(repairs.complete()).isTrue();
        assertThat(BlindRepairs.found(repairs.minimal())).isEqualTo(expected);
        assertThat(repairs.checks()).isLessThanOrEqualTo(blind.checks());
    }

    @Test
    void make_the_subject_compliant_by_what_they_say_and_nothing_else() {
        int made = families().mapToInt(RepairsTest::makeAll).sum();

        assertThat(made).isGreaterThan(100);
    }

    @Test
    void of_counts_that_serve_have_the_nearest_alone() {
        FormationProposal small = violating("formation.size.minimum");

        List<String> ofMembers = changes(small).stream()
                .filter(change -> change.path().equals("communities[0].memberCount"))
                .map(FactChange::toString)
                .toList();

        assertThat(ofMembers).containsExactly("communities[0].memberCount: 2 to 3");
    }

    private static List<FactChange> changes(FormationProposal subject) {
        return PolicyAnalysis.of(Editions.wuhan2005())
                .of(FormationPolicy.SUBJECT)
                .repairs(subject, Effort.atMost(1))
                .minimal()
                .stream()
                .flatMap(repair -> repair.changes().stream())
                .toList();
    }

    private static FormationProposal violating(String rule) {
        return RuleCases.of(Editions.wuhan2005()).on(FormationProposal.class).stream()
                .filter(each -> each.rule().id().value().equals(rule))
                .map(each -> each.violated().subject())
                .findFirst()
                .orElseThrow();
    }

    private static <S extends Subject> int makeAll(Samples<S> samples) {
        int made = 0;
        for (S subject : samples.all()) {
            for (Repair<S> repair : samples.analysis().repairs(subject, ALL).minimal()) {
                hold(samples, repair);
                made++;
            }
        }
        return made;
    }

    private static <S extends Subject> void hold(Samples<S> samples, Repair<S> repair) {
        assertThat(repair.changes()).hasSize(1);
        FactChange change = repair.changes().get(0);
        assertThat(change.before()).isNotEqualTo(change.after());
        assertThat(repair.report().verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(samples.family().check(repair.subject())).isEqualTo(repair.report());
    }
}
