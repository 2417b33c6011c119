package org.leaguebuilding.examples.custompolicy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.assessment.Objective;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.Head;
import org.leaguebuilding.formation.Participant;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.value.PersonRef;
import org.leaguebuilding.value.Ratio;

/** One community of the example city: what it proposes, and what an assessor found there. */
final class Samples {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Attestation YES = Attestation.attested("record-1");

    private Samples() {}

    static Community community() {
        return Community.builder()
                .id("c-1")
                .name("Riverside")
                .subdistrictId("s-1")
                .memberCount(2)
                .youthCount(45)
                .build();
    }

    static FormationProposal proposal() {
        return FormationProposal.builder()
                .id("p-1")
                .mode(CampusMode.ID)
                .organizationType(OrganizationType.BRANCH)
                .proposedOn(DAY)
                .addCommunity(community())
                .workCommittee(workCommittee())
                .partyOrganization("party-1")
                .head(Head.builder().person(PersonRef.of("k-1")).build())
                .addParticipant(
                        Participant.builder().id("school-7").memberCount(40).build())
                .build();
    }

    static AssessmentRecord record() {
        return AssessmentRecord.builder()
                .id("a-1")
                .communityId("c-1")
                .assessedOn(DAY)
                .haves(all(Have.values()))
                .objectives(all(Objective.values()))
                .rightsProtected(YES)
                .care(ImmutableMap.of(YouthGroup.VULNERABLE, YES, YouthGroup.SPECIAL_NEEDS, YES))
                .volunteerTeam(YES)
                .youthCenter(YES)
                .venuesExtended(1)
                .partyTrust(YES)
                .youthSatisfied(Ratio.of(82, 100))
                .criteria(ImmutableMap.of(CityScheme.ONLINE_SERVICE, Attestation.denied()))
                .build();
    }

    private static WorkCommittee workCommittee() {
        return WorkCommittee.builder()
                .id("w-1")
                .subdistrictId("s-1")
                .postsAuthorized(2)
                .postsFilled(2)
                .competence(Strength.STRONG)
                .build();
    }

    private static <T> ImmutableMap<T, Attestation> all(T[] keys) {
        return Maps.toMap(Arrays.asList(keys), key -> YES);
    }
}
