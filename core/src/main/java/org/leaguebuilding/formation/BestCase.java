package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.value.PersonRef;

/** The proposal that advice tries: what the communities are is given, everything else is arranged. */
final class BestCase {

    /** Stands for whatever is arranged; advice reports on communities only, so it never reaches a finding. */
    private static final String ARRANGED = "arranged";

    /** No rule of a mode looks at the day of a proposal. */
    private static final LocalDate ANY_DAY = LocalDate.of(2005, 9, 30);

    private BestCase() {}

    /** A proposal of the communities with nothing arranged. */
    static FormationProposal bare(ModeId mode, ImmutableList<Community> communities) {
        return FormationProposal.builder()
                .id(ARRANGED)
                .mode(mode)
                .organizationType(OrganizationType.BRANCH)
                .proposedOn(ANY_DAY)
                .communities(communities)
                .build();
    }

    static FormationProposal draft(ModeId mode, ImmutableList<Community> communities) {
        return FormationProposal.builder()
                .from(bare(mode, communities))
                .workCommittee(WorkCommittee.builder()
                        .id(ARRANGED)
                        .subdistrictId(communities.get(0).subdistrictId())
                        .postsAuthorized(1)
                        .postsFilled(1)
                        .competence(Strength.STRONG)
                        .build())
                .partyOrganization(ARRANGED)
                .head(Head.builder().person(PersonRef.of(ARRANGED)).build())
                .oversizeApproval(ARRANGED)
                .build();
    }
}
