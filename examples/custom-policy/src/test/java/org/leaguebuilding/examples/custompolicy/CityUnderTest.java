package org.leaguebuilding.examples.custompolicy;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.leaguebuilding.testing.junit.EditionUnderTest;

/** The city's edition, with the library's cases for the library's rules and the city's own for its two. */
final class CityUnderTest implements EditionUnderTest {

    private static final LeagueBuildingPolicy POLICY = ExampleCity.policy();
    private static final RuleCases CASES = RuleCases.of(POLICY).with(campusCases());

    @Override
    public LeagueBuildingPolicy policy() {
        return POLICY;
    }

    @Override
    public RuleCases cases() {
        return CASES;
    }

    /** What the two rules of the campus mode look like in practice. */
    private static ImmutableList<RuleCase<FormationProposal>> campusCases() {
        FormationProposal proposal = Samples.proposal();
        return ImmutableList.of(
                RuleCase.of(
                        POLICY.formation(), CampusMode.SCHOOL, withMembers(proposal), withoutSchool(), "participants"),
                RuleCase.of(
                                POLICY.formation(),
                                CampusMode.YOUTH,
                                withYouth(OptionalInt.of(CampusMode.LEAST_YOUTH)),
                                withYouth(OptionalInt.of(CampusMode.LEAST_YOUTH - 1)),
                                "communities[0].youthCount")
                        .orUnknown(withYouth(OptionalInt.empty())));
    }

    /** With so many members of its own that the community needs no school for the size. */
    private static FormationProposal withMembers(FormationProposal proposal) {
        return with(
                proposal,
                Community.builder().from(Samples.community()).memberCount(26).build());
    }

    private static FormationProposal withoutSchool() {
        return FormationProposal.builder()
                .from(withMembers(Samples.proposal()))
                .participants(ImmutableList.of())
                .build();
    }

    private static FormationProposal withYouth(OptionalInt count) {
        return with(
                Samples.proposal(),
                Community.builder().from(Samples.community()).youthCount(count).build());
    }

    private static FormationProposal with(FormationProposal proposal, Community community) {
        return FormationProposal.builder()
                .from(proposal)
                .communities(ImmutableList.of(community))
                .build();
    }
}
