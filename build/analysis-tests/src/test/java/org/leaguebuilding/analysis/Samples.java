package org.leaguebuilding.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;

/**
 * Subjects of one family that the tests ask about: those of the cases of its rules, which are satisfied, violated and open.
 *
 * @param <S> the subjects
 * @param analysis the analysis of the family
 * @param family the family
 * @param cases its cases
 */
record Samples<S extends Subject>(SubjectAnalysis<S> analysis, RuleFamily<S> family, List<RuleCase<S>> cases) {

    private static final LeagueBuildingPolicy SHIPPED = Editions.wuhan2005();

    /** How many times as many subjects as usual are asked about. */
    static final int SCALE = Integer.getInteger("analysis.scale", 1);

    static Stream<Samples<?>> ofShipped() {
        return of(SHIPPED);
    }

    /** Those of the shipped edition and of a later day, which has a rule more. */
    static Stream<Samples<?>> ofAll() {
        return Stream.of(SHIPPED, SHIPPED.asOf(LocalDate.of(2026, 1, 1))).flatMap(Samples::of);
    }

    private static Stream<Samples<?>> of(LeagueBuildingPolicy policy) {
        return policy.families().stream().map(family -> of(policy, family));
    }

    private static <S extends Subject> Samples<S> of(LeagueBuildingPolicy policy, RuleFamily<S> family) {
        return new Samples<>(
                PolicyAnalysis.of(policy).of(family.subject()),
                family,
                RuleCases.of(policy).on(family.subject().subjectClass()));
    }

    /** So many subjects, the same in each run. */
    List<S> some(int most) {
        List<S> all = all();
        Collections.shuffle(all, new Random(7));
        return all.subList(0, Math.min(most * SCALE, all.size()));
    }

    List<S> all() {
        List<S> all = new ArrayList<>();
        for (RuleCase<S> each : cases) {
            all.add(each.satisfied());
            all.add(each.violated().subject());
            each.unknown().ifPresent(step -> all.add(step.subject()));
        }
        return all;
    }

    @Override
    public String toString() {
        return family.toString();
    }
}
