package org.leaguebuilding.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.Head;
import org.leaguebuilding.formation.HeadBackground;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.formation.Ownership;
import org.leaguebuilding.formation.Participant;
import org.leaguebuilding.formation.ReplacedOrganization;
import org.leaguebuilding.formation.Scale;
import org.leaguebuilding.formation.SharedResource;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.value.PersonRef;

/** Formation proposals. */
final class FormationSamples extends Samples {

    private static final ImmutableList<String> NAMES =
            ImmutableList.of("花桥社区", "Hua Qiao", "a\"b\\c/d", "é", "𠮷野社区", "1");

    static final FormationProposal MINIMAL = FormationProposal.builder()
            .id("p-0")
            .mode(ModeId.INDEPENDENT)
            .organizationType(OrganizationType.BRANCH)
            .proposedOn(LocalDate.of(2005, 9, 30))
            .addCommunity(Community.builder()
                    .id("420102001001")
                    .name("天津社区")
                    .subdistrictId("420102001")
                    .build())
            .build();

    static final FormationProposal FULL = FormationProposal.builder()
            .id("p-1")
            .mode(ModeId.JOINT)
            .organizationType(OrganizationType.GENERAL_BRANCH)
            .proposedOn(LocalDate.of(2026, 1, 31))
            .addCommunity(Community.builder()
                    .id("c1")
                    .name("花桥社区")
                    .subdistrictId("s1")
                    .type(CommunityType.OLD_RESIDENTIAL)
                    .adjacentTo(ImmutableSet.of("c2", "c9"))
                    .memberCount(41)
                    .youthCount(380)
                    .foundation(Foundation.FAIR)
                    .cadreTeam(Strength.STRONG)
                    .build())
            .addCommunity(Community.builder()
                    .id("c2")
                    .name("“学府”社区 \\ A/B")
                    .subdistrictId("s2")
                    .type(CommunityType.of("campus"))
                    .adjacentTo(ImmutableSet.of())
                    .memberCount(0)
                    .foundation(Foundation.GOOD)
                    .cadreTeam(Strength.WEAK)
                    .build())
            .workCommittee(WorkCommittee.builder()
                    .id("w1")
                    .subdistrictId("s1")
                    .postsAuthorized(5)
                    .postsFilled(4)
                    .competence(Strength.FAIR)
                    .build())
            .partyOrganization("party-1")
            .head(Head.builder()
                    .person(PersonRef.of("r-77"))
                    .background(HeadBackground.COMMUNITY_WORKER)
                    .warmToLeagueWork(true)
                    .dedicated(false)
                    .build())
            .addParticipant(Participant.builder()
                    .id("e1")
                    .ownership(Ownership.NON_PUBLIC)
                    .scale(Scale.SMALL)
                    .communityId("c1")
                    .memberCount(7)
                    .partyOrganization("party-2")
                    .build())
            .addSharedResource(SharedResource.builder()
                    .providerCommunityId("c1")
                    .kind(ResourceKind.VENUE)
                    .addBeneficiaryCommunityIds("c2", "c9")
                    .build())
            .addReplaces(ReplacedOrganization.builder().id("old-1").sound(true).build())
            .newField(NewField.NEW_ECONOMIC)
            .coreOrganization("core-1")
            .reliesOnPartyOrganization("party-2")
            .addExemplaryYouth(PersonRef.of("r-78"), PersonRef.of("r-79"))
            .oversizeApproval("league-1")
            .build();

    FormationSamples(long seed) {
        super(seed);
    }

    FormationProposal proposal() {
        int covered = 1 + random.nextInt(4);
        FormationProposal.Builder proposal = FormationProposal.builder()
                .id(id("p"))
                .mode(oneOf(ModeId.builtIn()))
                .organizationType(oneOf(OrganizationType.values()))
                .proposedOn(day())
                .workCommittee(maybe(this::workCommittee))
                .partyOrganization(maybe(() -> id("party")))
                .head(maybe(this::head))
                .newField(maybe(() -> oneOf(NewField.builtIn())))
                .coreOrganization(maybe(() -> id("core")))
                .reliesOnPartyOrganization(maybe(() -> id("party")))
                .oversizeApproval(maybe(() -> id("league")));
        for (int i = 0; i < covered; i++) {
            proposal.addCommunity(community(i, covered));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            proposal.addParticipant(participant(i));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            proposal.addSharedResource(sharedResource(i));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            proposal.addReplaces(replaced(i));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            proposal.addExemplaryYouth(PersonRef.of("person-" + i));
        }
        return proposal.build();
    }

    private Community community(int i, int covered) {
        Community.Builder community = Community.builder()
                .id("c" + i)
                .name(oneOf(NAMES))
                .subdistrictId(id("s"))
                .type(maybe(() -> random.nextInt(4) == 0 ? CommunityType.of("campus") : oneOf(CommunityType.builtIn())))
                .adjacentTo(maybe(() -> others(i, covered)));
        OptionalInt members = maybeCount();
        OptionalInt youth = maybeCount();
        return community
                .memberCount(atMost(youth, members))
                .youthCount(youth)
                .foundation(maybe(() -> oneOf(Foundation.values())))
                .cadreTeam(maybe(this::strength))
                .build();
    }

    private ImmutableSet<String> others(int i, int count) {
        List<String> ids = new ArrayList<>();
        for (int other = 0; other < count; other++) {
            if (other != i && random.nextBoolean()) {
                ids.add(random.nextInt(ids.size() + 1), "c" + other);
            }
        }
        return ImmutableSet.copyOf(ids);
    }

    private WorkCommittee workCommittee() {
        return WorkCommittee.builder()
                .id(id("w"))
                .subdistrictId(id("s"))
                .postsAuthorized(random.nextInt(9))
                .postsFilled(random.nextInt(9))
                .competence(maybe(this::strength))
                .build();
    }

    private Head head() {
        return Head.builder()
                .person(PersonRef.of(id("person")))
                .background(maybe(() -> oneOf(HeadBackground.builtIn())))
                .warmToLeagueWork(maybe(random::nextBoolean))
                .dedicated(maybe(random::nextBoolean))
                .build();
    }

    private Participant participant(int i) {
        return Participant.builder()
                .id("e" + i)
                .ownership(maybe(() -> oneOf(Ownership.values())))
                .scale(maybe(() -> oneOf(Scale.values())))
                .communityId(maybe(() -> "c0"))
                .memberCount(maybeCount())
                .partyOrganization(maybe(() -> id("party")))
                .build();
    }

    private SharedResource sharedResource(int i) {
        return SharedResource.builder()
                .providerCommunityId("c" + i)
                .kind(oneOf(ResourceKind.builtIn()))
                .addBeneficiaryCommunityIds("c" + (i + 1), "c" + (i + 2))
                .build();
    }

    private ReplacedOrganization replaced(int i) {
        return ReplacedOrganization.builder()
                .id("old" + i)
                .sound(maybe(random::nextBoolean))
                .build();
    }

    private Strength strength() {
        return oneOf(Strength.values());
    }
}
