package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.value.PersonRef;

/**
 * Proposals of every mode and none, in which what a rule asks for is present, wrong, absent or at its boundary about
 * equally often. The same seed gives the same proposals.
 */
final class RandomProposals {

    private static final List<ModeId> MODES = List.of(
            ModeId.INDEPENDENT, ModeId.JOINT, ModeId.JOINT, ModeId.INDUSTRY, ModeId.MARKET, ModeId.of("campus"));

    private static final List<CommunityType> TYPES = List.of(
            CommunityType.OLD_RESIDENTIAL,
            CommunityType.OLD_RESIDENTIAL,
            CommunityType.OLD_RESIDENTIAL,
            CommunityType.NEW_ESTATE);

    private static final List<Integer> MEMBERS = List.of(0, 1, 2, 3, 10, 25, 48, 100);

    private final Random random;

    RandomProposals(long seed) {
        this.random = new Random(seed);
    }

    FormationProposal next() {
        int communities = 1 + random.nextInt(5);
        FormationProposal.Builder proposal = FormationProposal.builder()
                .id("proposal")
                .mode(oneOf(MODES))
                .organizationType(oneOf(List.of(OrganizationType.values())))
                .proposedOn(LocalDate.of(2005, 10, 8))
                .communities(list(communities, i -> community(i, communities)))
                .workCommittee(mostly(this::workCommittee))
                .partyOrganization(mostly(() -> "party"))
                .head(mostly(this::head))
                .participants(list(random.nextInt(4), i -> participant(i, communities)))
                .sharedResources(list(random.nextInt(2 * communities), i -> shared(communities)))
                .replaces(list(random.nextInt(3), this::replaced))
                .oversizeApproval(maybe(() -> "approval"));
        return random.nextBoolean() ? proposal.build() : inNewField(proposal);
    }

    /** A community that joint formation could take in more often than not. */
    Community community(int index, int communities) {
        OptionalInt members = count();
        return Community.builder()
                .id("c" + index)
                .name("社区" + index)
                .subdistrictId("s" + random.nextInt(2))
                .type(mostly(() -> oneOf(TYPES)))
                .adjacentTo(mostly(() -> neighbours(index, communities)))
                .memberCount(members)
                .youthCount(youth(members))
                .foundation(mostly(() -> oneOf(List.of(Foundation.values()))))
                .cadreTeam(mostly(() -> oneOf(List.of(Strength.values()))))
                .build();
    }

    private ImmutableSet<String> neighbours(int index, int communities) {
        return IntStream.range(0, communities)
                .filter(i -> i != index && random.nextInt(3) == 0)
                .mapToObj(i -> "c" + i)
                .collect(ImmutableSet.toImmutableSet());
    }

    private FormationProposal inNewField(FormationProposal.Builder proposal) {
        return proposal.newField(oneOf(NewField.builtIn()))
                .coreOrganization(maybe(() -> "core"))
                .reliesOnPartyOrganization(maybe(() -> "party" + random.nextInt(4)))
                .exemplaryYouth(list(random.nextInt(2), i -> PersonRef.of("youth")))
                .build();
    }

    private WorkCommittee workCommittee() {
        return WorkCommittee.builder()
                .id("w1")
                .subdistrictId("s" + random.nextInt(3))
                .postsAuthorized(3)
                .postsFilled(2 + random.nextInt(3))
                .competence(mostly(() -> oneOf(List.of(Strength.values()))))
                .build();
    }

    private Head head() {
        return Head.builder()
                .person(PersonRef.of("head"))
                .background(mostly(() -> oneOf(HeadBackground.builtIn())))
                .warmToLeagueWork(mostly(random::nextBoolean))
                .dedicated(mostly(random::nextBoolean))
                .build();
    }

    private Participant participant(int index, int communities) {
        return Participant.builder()
                .id("p" + index)
                .ownership(mostly(() -> oneOf(List.of(Ownership.values()))))
                .scale(mostly(() -> oneOf(List.of(Scale.values()))))
                .communityId(mostly(() -> "c" + random.nextInt(communities + 1)))
                .memberCount(count())
                .partyOrganization(maybe(() -> "party" + index))
                .build();
    }

    private SharedResource shared(int communities) {
        String provider = "c" + random.nextInt(communities + 1);
        return SharedResource.builder()
                .providerCommunityId(provider)
                .kind(ResourceKind.VENUE)
                .beneficiaryCommunityIds(IntStream.rangeClosed(0, communities + 1)
                        .filter(i -> random.nextBoolean() || i == communities + 1)
                        .mapToObj(i -> "c" + i)
                        .filter(id -> !id.equals(provider))
                        .collect(ImmutableSet.toImmutableSet()))
                .build();
    }

    private ReplacedOrganization replaced(int index) {
        return ReplacedOrganization.builder()
                .id("r" + index)
                .sound(mostly(() -> random.nextInt(3) == 0))
                .build();
    }

    /** Never fewer than the members, who are youth. */
    private OptionalInt youth(OptionalInt members) {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(members.orElse(0) + oneOf(MEMBERS));
    }

    private OptionalInt count() {
        return random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(oneOf(MEMBERS));
    }

    private <T> Optional<T> mostly(Supplier<T> fact) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(fact.get());
    }

    private <T> Optional<T> maybe(Supplier<T> fact) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(fact.get());
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> ImmutableList<T> list(int size, IntFunction<T> element) {
        return IntStream.range(0, size).mapToObj(element).collect(ImmutableList.toImmutableList());
    }

    /** The same proposal with a random part of its absent facts known. Absent references stay absent: they are not named. */
    FormationProposal withMoreKnown(FormationProposal proposal) {
        int communities = proposal.communities().size();
        return FormationProposal.builder()
                .from(proposal)
                .communities(list(
                        communities, i -> withMoreKnown(proposal.communities().get(i), i, communities)))
                .workCommittee(proposal.workCommittee()
                        .map(committee -> WorkCommittee.builder()
                                .from(committee)
                                .competence(known(
                                        committee.competence(), workCommittee().competence()))
                                .build()))
                .head(proposal.head().map(this::withMoreKnown))
                .participants(list(
                        proposal.participants().size(),
                        i -> withMoreKnown(proposal.participants().get(i), communities)))
                .replaces(list(
                        proposal.replaces().size(),
                        i -> ReplacedOrganization.builder()
                                .from(proposal.replaces().get(i))
                                .sound(known(
                                        proposal.replaces().get(i).sound(),
                                        replaced(i).sound()))
                                .build()))
                .build();
    }

    private Community withMoreKnown(Community community, int index, int communities) {
        Community other = community(index, communities);
        OptionalInt youth = community.youthCount();
        OptionalInt members = known(community.memberCount(), other.memberCount());
        return Community.builder()
                .from(community)
                .type(known(community.type(), other.type()))
                .adjacentTo(known(community.adjacentTo(), other.adjacentTo()))
                .memberCount(
                        members.isPresent()
                                ? OptionalInt.of(Math.min(members.getAsInt(), youth.orElse(members.getAsInt())))
                                : members)
                .foundation(known(community.foundation(), other.foundation()))
                .cadreTeam(known(community.cadreTeam(), other.cadreTeam()))
                .build();
    }

    private Head withMoreKnown(Head head) {
        Head other = head();
        return Head.builder()
                .from(head)
                .background(known(head.background(), other.background()))
                .warmToLeagueWork(known(head.warmToLeagueWork(), other.warmToLeagueWork()))
                .dedicated(known(head.dedicated(), other.dedicated()))
                .build();
    }

    private Participant withMoreKnown(Participant participant, int communities) {
        Participant other = participant(0, communities);
        return Participant.builder()
                .from(participant)
                .ownership(known(participant.ownership(), other.ownership()))
                .scale(known(participant.scale(), other.scale()))
                .communityId(known(participant.communityId(), other.communityId()))
                .memberCount(known(participant.memberCount(), other.memberCount()))
                .build();
    }

    private static <T> Optional<T> known(Optional<T> fact, Optional<T> other) {
        return fact.isPresent() ? fact : other;
    }

    private static OptionalInt known(OptionalInt fact, OptionalInt other) {
        return fact.isPresent() ? fact : other;
    }
}
