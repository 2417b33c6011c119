package org.leaguebuilding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Verdict;

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
        Repairs<S> repairs = samples.analysis().repairs(subject, effort);

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
        FactChange change = Iterables.getOnlyElement(repair.changes());
        assertThat(change.before()).isNotEqualTo(change.after());
        assertThat(repair.report().verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(samples.family().check(repair.subject())).isEqualTo(repair.report());
    }
}
