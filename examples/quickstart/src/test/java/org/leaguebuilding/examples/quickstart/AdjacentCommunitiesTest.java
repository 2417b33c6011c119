package org.leaguebuilding.examples.quickstart;

import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;

/** A host's first test with {@code league-building-testing}. */
class AdjacentCommunitiesTest {

    private final LeagueBuildingPolicy policy = Editions.wuhan2005();

    @Test
    void a_community_that_touches_no_other_one_is_refused() {
        RuleCase<FormationProposal> adjacent =
                RuleCases.of(policy).caseOf("formation.joint.adjacent", FormationProposal.class);

        assertThat(policy.check(adjacent.violated().subject()))
                .violates("formation.joint.adjacent")
                .at(adjacent.violated().path())
                .citing(Provision.P28)
                .and()
                .violatesOnly("formation.joint.adjacent");
    }
}
