package org.leaguebuilding.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.testing.fixture.Fixtures;

/** Reports for the tests of the assertions. */
final class Reports {

    private Reports() {}

    static Report compliant() {
        return Editions.wuhan2005().check(Fixtures.jointProposal());
    }

    /** The second and third communities are cut off, and the work committee is not strong. */
    static Report mixed() {
        FormationProposal proposal = Fixtures.jointProposal();
        return Editions.wuhan2005()
                .check(FormationProposal.builder()
                        .from(proposal)
                        .communities(proposal.communities().stream()
                                .map(Reports::alone)
                                .collect(ImmutableList.toImmutableList()))
                        .workCommittee(WorkCommittee.builder()
                                .from(Fixtures.workCommittee())
                                .competence(Strength.FAIR)
                                .build())
                        .build());
    }

    static Report undetermined() {
        return Editions.wuhan2005()
                .check(FormationProposal.builder()
                        .from(Fixtures.independentProposal())
                        .communities(ImmutableList.of(Community.builder()
                                .from(Fixtures.community())
                                .foundation(Optional.empty())
                                .build()))
                        .build());
    }

    private static Community alone(Community community) {
        return Community.builder().from(community).adjacentTo(ImmutableSet.of()).build();
    }
}
