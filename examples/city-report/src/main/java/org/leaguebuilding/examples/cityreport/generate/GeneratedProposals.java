package org.leaguebuilding.examples.cityreport.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.Head;
import org.leaguebuilding.formation.HeadBackground;
import org.leaguebuilding.formation.ModeAdvice;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.formation.Ownership;
import org.leaguebuilding.formation.Participant;
import org.leaguebuilding.formation.Scale;
import org.leaguebuilding.formation.SharedResource;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.value.PersonRef;

/** One proposal per community, in the mode that was advised where there is one, with the faults that chance gives. */
public final class GeneratedProposals {

    /** What the ids of generated subjects begin with, so that no output can be taken for real. */
    public static final String PREFIX = "generated-";

    private static final LocalDate DAY = LocalDate.of(2005, 9, 30);
    private static final int MOST_PARTNERS = 3;

    private final GeneratedCity city;

    /**
     * Proposals for a city.
     *
     * @param city the city
     */
    public GeneratedProposals(GeneratedCity city) {
        this.city = city;
    }

    /**
     * The proposal of a community.
     *
     * @param community the community
     * @param advice what the community was advised
     * @return the proposal, always the same for the same community
     */
    public FormationProposal proposal(Community community, FormationAdvice advice) {
        Dice dice = city.chance().dice("proposal", community.id());
        ModeId mode = advice.recommendation()
                .orElseGet(() -> dice.oneOf(ModeId.builtIn().toArray(ModeId[]::new)));
        ImmutableList<Community> covered = covered(community, mode, advice);
        FormationProposal.Builder builder = FormationProposal.builder()
                .id(PREFIX + community.id())
                .mode(mode)
                .organizationType(OrganizationType.BRANCH)
                .proposedOn(DAY)
                .communities(covered)
                .workCommittee(workCommittee(community, dice))
                .partyOrganization(dice.known(95, PREFIX + "party-" + community.id()));
        if (dice.percent(96)) {
            builder.head(head(community, dice));
        }
        if (mode.equals(ModeId.JOINT)) {
            builder.addAllSharedResources(resources(covered, dice));
        }
        if (mode.equals(ModeId.INDUSTRY)) {
            builder.addParticipant(participant(community, dice));
        }
        return builder.build();
    }

    private ImmutableList<Community> covered(Community community, ModeId mode, FormationAdvice advice) {
        ImmutableSet<String> fitting = advice.on(mode)
                .map(ModeAdvice::fittingNeighbours)
                .map(ImmutableSet::copyOf)
                .orElse(ImmutableSet.of());
        ImmutableList.Builder<Community> covered =
                ImmutableList.<Community>builder().add(community);
        if (mode.equals(ModeId.JOINT)) {
            city.neighbours(community).stream()
                    .filter(neighbour -> fitting.isEmpty() || fitting.contains(neighbour.id()))
                    .limit(MOST_PARTNERS)
                    .forEach(covered::add);
        }
        return covered.build();
    }

    private static WorkCommittee workCommittee(Community community, Dice dice) {
        int authorized = dice.between(2, 4);
        return WorkCommittee.builder()
                .id(PREFIX + "committee-" + community.subdistrictId())
                .subdistrictId(community.subdistrictId())
                .postsAuthorized(authorized)
                .postsFilled(dice.percent(85) ? authorized : authorized - 1)
                .competence(dice.known(90, dice.percent(70) ? Strength.STRONG : Strength.FAIR))
                .build();
    }

    private static Head head(Community community, Dice dice) {
        return Head.builder()
                .person(PersonRef.of(PREFIX + "person-" + community.id()))
                .background(dice.known(95, dice.oneOf(HeadBackground.builtIn().toArray(HeadBackground[]::new))))
                .warmToLeagueWork(dice.known(95, dice.percent(97)))
                .dedicated(dice.known(95, dice.percent(97)))
                .build();
    }

    private static ImmutableList<SharedResource> resources(ImmutableList<Community> covered, Dice dice) {
        ImmutableList.Builder<SharedResource> resources = ImmutableList.builder();
        for (int i = 0; i < covered.size() && covered.size() > 1; i++) {
            if (dice.percent(95)) {
                resources.add(SharedResource.builder()
                        .providerCommunityId(covered.get(i).id())
                        .kind(dice.oneOf(ResourceKind.builtIn().toArray(ResourceKind[]::new)))
                        .beneficiaryCommunityIds(ImmutableSet.of(
                                covered.get((i + 1) % covered.size()).id()))
                        .build());
            }
        }
        return resources.build();
    }

    private static Participant participant(Community community, Dice dice) {
        return Participant.builder()
                .id(PREFIX + "organization-" + community.id())
                .ownership(dice.known(95, dice.percent(92) ? Ownership.NON_PUBLIC : Ownership.PUBLIC))
                .scale(dice.known(95, dice.oneOf(Scale.values())))
                .communityId(community.id())
                .memberCount(dice.between(0, 20))
                .build();
    }
}
