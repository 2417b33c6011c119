package org.leaguebuilding.json;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.testing.fixture.Generators;

/** Subjects as hosts' tests generate them, with facts now and then unknown; a failing one is made again of its seed. */
final class Generated {

    private static final Generators GENERATORS = Generators.of(Editions.wuhan2005());

    private Generated() {}

    static <S extends Subject> S of(SubjectType<S> type, long seed) {
        return GENERATORS.of(type).anything(seed);
    }

    static FormationProposal proposal(long seed) {
        return of(FormationPolicy.SUBJECT, seed);
    }

    static ImmutableList<FormationProposal> proposals(long firstSeed, int count) {
        return GENERATORS
                .of(FormationPolicy.SUBJECT)
                .streamOfAnything(firstSeed)
                .limit(count)
                .collect(ImmutableList.toImmutableList());
    }
}
