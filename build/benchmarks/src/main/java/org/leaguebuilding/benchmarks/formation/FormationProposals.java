package org.leaguebuilding.benchmarks.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/**
 * Formation proposals drawn from a seed: the same seed always gives the same proposals. Without trouble every rule holds;
 * with trouble each fact may come out wrong or unknown. Not thread-safe.
 */
public final class FormationProposals {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String SUBDISTRICT = "420102001";
    private static final int TROUBLE_PERCENT = 6;

    private final Random random;
    private final int troublePercent;

    private FormationProposals(long seed, int troublePercent) {
        this.random = new Random(seed);
        this.troublePercent = troublePercent;
    }

    /** Proposals that satisfy every rule. */
    public static FormationProposals satisfying(long seed) {
        return new FormationProposals(seed, 0);
    }

    /** Proposals of which some satisfy every rule, and most are violating or incomplete in one or several facts. */
    public static FormationProposals troubled(long seed) {
        return new FormationProposals(seed, TROUBLE_PERCENT);
    }

    /** The next proposals, in all modes. */
    public ImmutableList<FormationProposal> take(int count) {
        return Stream.generate(this::next).limit(count).collect(ImmutableList.toImmutableList());
    }

    /** The next proposal, in any mode. */
    public FormationProposal next() {
        return next(trouble() ? ModeId.of("campus") : oneOf(ModeId.builtIn()));
    }

    /** The next proposal in a mode. */
    public FormationProposal next(ModeId mode) {
        OrganizationType type = organizationType(mode);
        int communities = howManyCommunities(mode);
        int participants = howManyParticipants(mode);
        boolean takesIn = mode.equals(ModeId.INDUSTRY);
        List<OptionalInt> members = members(type, communities + (takesIn ? participants : 0), mode);
        List<Community> covered = communities(mode, communities, members);
        ImmutableList<Participant> taking = participants(participants, takesIn, communities, members);
        FormationProposal.Builder proposal = FormationProposal.builder()
                .id("proposal-" + random.nextInt(1_000_000))
                .mode(mode)
                .organizationType(type)
                .proposedOn(DAY)
                .communities(covered)
                .workCommittee(workCommittee())
                .partyOrganization(named("party-" + SUBDISTRICT))
                .head(head(mode))
                .participants(taking)
                .sharedResources(mode.equals(ModeId.JOINT) ? sharedResources(communities) : ImmutableList.of())
                .replaces(replaces())
                .oversizeApproval(
                        isLarge(members) && !trouble() ? Optional.of("league-4201") : Optional.<String>empty());
        return newField(proposal, mode, taking).build();
    }

    private OrganizationType organizationType(ModeId mode) {
        boolean joint = mode.equals(ModeId.JOINT);
        if (joint ? trouble() : chance(10)) {
            return OrganizationType.COMMITTEE;
        }
        return chance(60) ? OrganizationType.BRANCH : OrganizationType.GENERAL_BRANCH;
    }

    /** Now and then so many that their neighbourhood does not fit the bits of a long. */
    private int howManyCommunities(ModeId mode) {
        if (!mode.equals(ModeId.JOINT)) {
            return trouble() ? 2 : 1;
        }
        if (troublePercent > 0 && random.nextInt(200) == 0) {
            return 66;
        }
        return trouble() ? 1 : 2 + random.nextInt(4);
    }

    private int howManyParticipants(ModeId mode) {
        if (mode.equals(ModeId.INDUSTRY)) {
            return trouble() ? 0 : 1 + random.nextInt(4);
        }
        return chance(20) ? 1 + random.nextInt(2) : 0;
    }

    /** The members of each part, at least one, together what the type asks for. */
    private List<OptionalInt> members(OrganizationType type, int parts, ModeId mode) {
        int total = total(type, parts);
        // Where the others reach the minimum and there is no limit, one unknown count does no harm.
        boolean lastUnknown = mode.equals(ModeId.JOINT) && type != OrganizationType.BRANCH && parts > 1 && chance(25);
        int counted = lastUnknown ? parts - 1 : parts;
        List<OptionalInt> members = new ArrayList<>();
        for (int i = 0; i < counted; i++) {
            int count = total / counted + (i < total % counted ? 1 : 0);
            members.add(trouble() ? wrongCount() : OptionalInt.of(count));
        }
        if (lastUnknown) {
            members.add(OptionalInt.empty());
        }
        return members;
    }

    private int total(OrganizationType type, int parts) {
        int total = switch (type) {
            case BRANCH -> chance(10) ? 51 + random.nextInt(40) : 5 + random.nextInt(46);
            case GENERAL_BRANCH -> 30 + random.nextInt(100);
            case COMMITTEE -> 100 + random.nextInt(200);
        };
        return trouble() ? 1 : Math.max(parts, total);
    }

    private OptionalInt wrongCount() {
        return chance(50) ? OptionalInt.empty() : OptionalInt.of(chance(80) ? 0 : 120);
    }

    private static boolean isLarge(List<OptionalInt> members) {
        return members.stream().mapToInt(count -> count.orElse(0)).sum() > 50;
    }

    private List<Community> communities(ModeId mode, int count, List<OptionalInt> members) {
        boolean joint = mode.equals(ModeId.JOINT);
        boolean allGood = joint && trouble();
        CommunityType type = oneOf(CommunityType.builtIn());
        List<ImmutableSet<String>> neighbours = neighbours(count);
        List<Community> communities = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Foundation foundation = foundation(mode, allGood, i);
            Community.Builder community = Community.builder()
                    .id(communityId(i))
                    .name("Community " + i)
                    .subdistrictId(trouble() ? "420103002" : SUBDISTRICT)
                    .foundation(fact(foundation, Foundation.FAIR))
                    .cadreTeam(fact(cadreTeam(mode, foundation), Strength.WEAK, Strength.STRONG))
                    .adjacentTo(joint && trouble() ? Optional.empty() : Optional.of(neighbours.get(i)));
            if (joint || chance(50)) {
                community.type(fact(type, CommunityType.of("harbour")));
            }
            members.get(i).ifPresent(community::memberCount);
            communities.add(community.build());
        }
        return communities;
    }

    private Foundation foundation(ModeId mode, boolean allGood, int index) {
        if (mode.equals(ModeId.INDEPENDENT) || allGood) {
            return Foundation.GOOD;
        }
        return index == 0 ? Foundation.WEAK : oneOf(ImmutableList.copyOf(Foundation.values()));
    }

    private Strength cadreTeam(ModeId mode, Foundation foundation) {
        if (mode.equals(ModeId.INDEPENDENT)) {
            return Strength.STRONG;
        }
        return foundation == Foundation.GOOD ? Strength.FAIR : oneOf(ImmutableList.copyOf(Strength.values()));
    }

    /** A chain in which each community touches the one before it, named by either side or both, and others outside. */
    private List<ImmutableSet<String>> neighbours(int count) {
        List<List<String>> named = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            named.add(new ArrayList<>());
            for (int k = random.nextInt(3); k > 0; k--) {
                named.get(i).add("4201020020" + (10 + k));
            }
            if (i > 0 && !trouble()) {
                int sides = 1 + random.nextInt(3);
                if ((sides & 1) != 0) {
                    named.get(i).add(communityId(i - 1));
                }
                if ((sides & 2) != 0) {
                    named.get(i - 1).add(communityId(i));
                }
            }
        }
        return named.stream().map(ImmutableSet::copyOf).toList();
    }

    private ImmutableList<Participant> participants(
            int count, boolean takesIn, int communities, List<OptionalInt> members) {
        ImmutableList.Builder<Participant> participants = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            Participant.Builder participant = Participant.builder()
                    .id("enterprise-" + i)
                    .ownership(fact(Ownership.NON_PUBLIC, Ownership.FOREIGN_FUNDED, Ownership.PUBLIC))
                    .scale(fact(chance(50) ? Scale.SMALL : Scale.MEDIUM, Scale.LARGE))
                    .communityId(fact(communityId(random.nextInt(communities)), "420102009099"))
                    .partyOrganization(chance(30) ? Optional.of("party-" + i) : Optional.<String>empty());
            if (takesIn) {
                members.get(communities + i).ifPresent(participant::memberCount);
            }
            participants.add(participant.build());
        }
        return participants.build();
    }

    private Optional<WorkCommittee> workCommittee() {
        if (trouble()) {
            return Optional.empty();
        }
        int posts = 3 + random.nextInt(5);
        return Optional.of(WorkCommittee.builder()
                .id("committee-" + SUBDISTRICT)
                .subdistrictId(trouble() ? "420104003" : SUBDISTRICT)
                .postsAuthorized(posts)
                .postsFilled(trouble() ? posts - 1 : posts)
                .competence(fact(Strength.STRONG, Strength.FAIR))
                .build());
    }

    private Optional<Head> head(ModeId mode) {
        if (trouble()) {
            return Optional.empty();
        }
        Head.Builder head = Head.builder().person(PersonRef.of("person-" + random.nextInt(1_000)));
        if (mode.equals(ModeId.MARKET)) {
            head.background(fact(
                            chance(50) ? HeadBackground.RESIDENT : HeadBackground.SELF_EMPLOYED,
                            HeadBackground.PARTY_MEMBER_CADRE))
                    .warmToLeagueWork(fact(true, false))
                    .dedicated(fact(true, false));
        }
        return Optional.of(head.build());
    }

    /** A ring: each community brings something to the next. */
    private ImmutableList<SharedResource> sharedResources(int communities) {
        ImmutableList.Builder<SharedResource> resources = ImmutableList.builder();
        for (int i = 0; i < communities; i++) {
            String provider = trouble() ? "420102002011" : communityId(i);
            String next = communities == 1 || trouble() ? "420102002012" : communityId((i + 1) % communities);
            resources.add(SharedResource.builder()
                    .providerCommunityId(provider)
                    .kind(oneOf(ResourceKind.builtIn()))
                    .beneficiaryCommunityIds(ImmutableSet.of("420102002013", next))
                    .build());
        }
        return resources.build();
    }

    private List<ReplacedOrganization> replaces() {
        return IntStream.range(0, chance(20) ? 1 + random.nextInt(2) : 0)
                .mapToObj(i -> ReplacedOrganization.builder()
                        .id("league-" + i)
                        .sound(fact(false, true))
                        .build())
                .toList();
    }

    /** Market formation is not what the source has in mind for new fields. */
    private FormationProposal.Builder newField(
            FormationProposal.Builder proposal, ModeId mode, ImmutableList<Participant> participants) {
        boolean fits = !mode.equals(ModeId.MARKET);
        if (!(fits ? chance(30) : trouble())) {
            return proposal;
        }
        Optional<String> relied = participants.stream()
                .map(Participant::partyOrganization)
                .flatMap(Optional::stream)
                .reduce((first, second) -> second);
        int youth = trouble() ? 0 : 1 + random.nextInt(3);
        return proposal.newField(oneOf(NewField.builtIn()))
                .coreOrganization(named("league-" + SUBDISTRICT))
                .reliesOnPartyOrganization(relied.flatMap(party -> fact(party, "party-elsewhere")))
                .exemplaryYouth(IntStream.range(0, youth)
                        .mapToObj(i -> PersonRef.of("youth-" + i))
                        .toList());
    }

    /** A text of its own each time, as when a proposal is read. */
    private static String communityId(int index) {
        return "4201020010" + (10 + index);
    }

    private Optional<String> named(String reference) {
        return trouble() ? Optional.empty() : Optional.of(reference);
    }

    /** The fact that is right; in trouble unknown or the other one. */
    private <T> Optional<T> fact(T right, T other) {
        return fact(right, other, other);
    }

    /** The fact that is right; in trouble unknown or one of the others. */
    private <T> Optional<T> fact(T right, T other, T another) {
        if (!trouble()) {
            return Optional.of(right);
        }
        return chance(50) ? Optional.empty() : Optional.of(chance(50) ? other : another);
    }

    private boolean trouble() {
        return chance(troublePercent);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T oneOf(ImmutableList<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
