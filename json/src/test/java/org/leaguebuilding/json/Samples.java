package org.leaguebuilding.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
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

/** Makes proposals with every property now and then absent, from a seed, so that a failing one can be made again. */
final class Samples {

    private static final ImmutableList<String> NAMES =
            ImmutableList.of("花桥社区", "Hua Qiao", "a\"b\\c/d", "é", "𠮷野社区", "1");

    private final Random random;

    Samples(long seed) {
        this.random = new Random(seed);
    }

    FormationProposal proposal() {
        int covered = 1 + random.nextInt(4);
        FormationProposal.Builder proposal = FormationProposal.builder()
                .id(id("p"))
                .mode(oneOf(ModeId.builtIn()))
                .organizationType(oneOf(ImmutableList.copyOf(OrganizationType.values())))
                .proposedOn(LocalDate.of(1900, 1, 1).plusDays(random.nextInt(109_000)))
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
        return Community.builder()
                .id("c" + i)
                .name(oneOf(NAMES))
                .subdistrictId(id("s"))
                .type(maybe(() -> random.nextInt(4) == 0 ? CommunityType.of("campus") : oneOf(CommunityType.builtIn())))
                .adjacentTo(maybe(() -> others(i, covered)))
                .memberCount(maybeCount())
                .youthCount(maybeCount())
                .foundation(maybe(() -> oneOf(ImmutableList.copyOf(Foundation.values()))))
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
                .ownership(maybe(() -> oneOf(ImmutableList.copyOf(Ownership.values()))))
                .scale(maybe(() -> oneOf(ImmutableList.copyOf(Scale.values()))))
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
        return oneOf(ImmutableList.copyOf(Strength.values()));
    }

    private String id(String prefix) {
        return prefix + random.nextInt(100);
    }

    private OptionalInt maybeCount() {
        return switch (random.nextInt(4)) {
            case 0 -> OptionalInt.empty();
            case 1 -> OptionalInt.of(Integer.MAX_VALUE);
            default -> OptionalInt.of(random.nextInt(60));
        };
    }

    private <V> Optional<V> maybe(Supplier<V> value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private <V> V oneOf(ImmutableList<V> values) {
        return values.get(random.nextInt(values.size()));
    }
}
