package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.organization.OrganizationType;

/**
 * The rules of formation once more, written down from the catalogue without a look at the library's own code and without
 * its kernel: a rule that fails says {@code !id path}, one that cannot be judged {@code ?id path}.
 */
final class NaiveFormation {

    private static final ImmutableMap<OrganizationType, Integer> MINIMUM = ImmutableMap.of(
            OrganizationType.BRANCH, 3, OrganizationType.GENERAL_BRANCH, 30, OrganizationType.COMMITTEE, 100);

    private static final ImmutableSet<String> KNOWN_MODES =
            ImmutableSet.of("independent", "joint", "industry", "market");

    private final FormationProposal proposal;
    private final List<Community> communities;
    private final boolean limited;
    private final List<String> lines = new ArrayList<>();

    private NaiveFormation(FormationProposal proposal, boolean limited) {
        this.proposal = proposal;
        this.communities = proposal.communities();
        this.limited = limited;
    }

    static List<String> check(FormationProposal proposal, boolean limited) {
        NaiveFormation naive = new NaiveFormation(proposal, limited);
        naive.checkAll();
        return naive.lines;
    }

    private void checkAll() {
        String mode = proposal.mode().code();
        say("formation.mode.known", "mode", KNOWN_MODES.contains(mode));
        checkWorkCommittee();
        say(
                "formation.party-leadership.named",
                "partyOrganization",
                proposal.partyOrganization().isPresent());
        say("formation.head.named", "head", proposal.head().isPresent());
        checkSize(mode.equals("industry"));
        for (int i = 0; i < proposal.replaces().size(); i++) {
            Optional<Boolean> sound = proposal.replaces().get(i).sound();
            say("formation.basic-form.kept", "replaces[" + i + "].sound", sound.map(works -> !works));
        }
        if (mode.equals("independent")) {
            checkIndependent();
        } else if (mode.equals("joint")) {
            checkJoint();
        } else if (mode.equals("industry")) {
            checkIndustry();
        } else if (mode.equals("market")) {
            checkMarket();
        }
        if (proposal.newField().isPresent()) {
            checkNewField(mode);
        }
    }

    private void checkWorkCommittee() {
        say(
                "formation.work-committee.named",
                "workCommittee",
                proposal.workCommittee().isPresent());
        proposal.workCommittee().ifPresent(committee -> {
            String subdistrict = committee.subdistrictId();
            boolean ofOne = communities.stream().anyMatch(c -> c.subdistrictId().equals(subdistrict));
            say("formation.work-committee.subdistrict", "workCommittee.subdistrictId", ofOne);
            for (int i = 0; ofOne && i < communities.size(); i++) {
                say(
                        "formation.work-committee.reach",
                        "communities[" + i + "].subdistrictId",
                        communities.get(i).subdistrictId().equals(subdistrict));
            }
            int vacant = committee.postsAuthorized() - committee.postsFilled();
            say("formation.work-committee.complete", "workCommittee.postsFilled", vacant <= 0);
            say(
                    "formation.work-committee.strong",
                    "workCommittee.competence",
                    committee.competence().map(c -> c.code().equals("strong")));
        });
    }

    private void checkSize(boolean industry) {
        List<OptionalInt> counts = new ArrayList<>();
        communities.forEach(c -> counts.add(c.memberCount()));
        if (industry) {
            proposal.participants().forEach(p -> counts.add(p.memberCount()));
        }
        long known = counts.stream().mapToLong(count -> count.orElse(0)).sum();
        boolean open = counts.stream().anyMatch(OptionalInt::isEmpty);
        boolean enough = known >= Objects.requireNonNull(MINIMUM.get(proposal.organizationType()));
        say("formation.size.minimum", "communities", enough || !open ? Optional.of(enough) : Optional.empty());
        boolean branch = proposal.organizationType() == OrganizationType.BRANCH;
        if (limited && branch && proposal.oversizeApproval().isEmpty()) {
            boolean within = known <= 50;
            say("formation.size.limit", "communities", !within || !open ? Optional.of(within) : Optional.empty());
        }
    }

    private void checkIndependent() {
        say("formation.independent.one-community", "communities", communities.size() == 1);
        for (int i = 0; i < communities.size(); i++) {
            say("formation.independent.foundation", at(i, ".foundation"), isGood(communities.get(i)));
        }
        for (int i = 0; i < communities.size(); i++) {
            say("formation.independent.cadre-team", at(i, ".cadreTeam"), isStrong(communities.get(i)));
        }
    }

    private void checkJoint() {
        say("formation.joint.several-communities", "communities", communities.size() > 1);
        if (communities.size() == 1) {
            return;
        }
        checkAdjacent();
        checkSimilar();
        boolean weaker = communities.stream().anyMatch(c -> isGood(c).equals(Optional.of(false)));
        boolean open = communities.stream().anyMatch(c -> isGood(c).isEmpty());
        say(
                "formation.joint.weaker-foundation",
                "communities",
                weaker || !open ? Optional.of(weaker) : Optional.empty());
        for (int i = 0; i < communities.size(); i++) {
            boolean could = isGood(communities.get(i)).orElse(false)
                    && isStrong(communities.get(i)).orElse(false);
            say("formation.joint.could-stand-alone", at(i, ""), !could);
        }
        boolean committee = proposal.organizationType() == OrganizationType.COMMITTEE;
        say("formation.joint.organization-type", "organizationType", !committee);
        for (int i = 0; i < communities.size(); i++) {
            say("formation.joint.gives", at(i, ""), exchanges(communities.get(i), true));
        }
        for (int i = 0; i < communities.size(); i++) {
            say("formation.joint.gains", at(i, ""), exchanges(communities.get(i), false));
        }
    }

    /** Whatever the unknown sets may turn out to be: nobody named, or everybody. */
    private void checkAdjacent() {
        Set<String> certain = spread(false);
        Set<String> possible = spread(true);
        for (int i = 0; i < communities.size(); i++) {
            String id = communities.get(i).id();
            boolean in = certain.contains(id);
            Optional<Boolean> truth = in || !possible.contains(id) ? Optional.of(in) : Optional.empty();
            say("formation.joint.adjacent", at(i, ".adjacentTo"), truth);
        }
    }

    private Set<String> spread(boolean everybody) {
        Set<String> reached = new HashSet<>(Set.of(communities.get(0).id()));
        for (int round = 0; round < communities.size(); round++) {
            for (Community one : communities) {
                for (Community other : communities) {
                    boolean named = one.adjacentTo()
                            .map(ids -> ids.contains(other.id()))
                            .orElse(everybody);
                    if (named && (reached.contains(one.id()) || reached.contains(other.id()))) {
                        reached.add(one.id());
                        reached.add(other.id());
                    }
                }
            }
        }
        return reached;
    }

    private void checkSimilar() {
        if (communities.get(0).type().isEmpty()) {
            say("formation.joint.similar-type", at(0, ".type"), Optional.empty());
            return;
        }
        for (int i = 1; i < communities.size(); i++) {
            Optional<Boolean> same =
                    communities.get(i).type().map(communities.get(0).type().get()::equals);
            say("formation.joint.similar-type", at(i, ".type"), same);
        }
    }

    private boolean exchanges(Community community, boolean gives) {
        Set<String> others = new HashSet<>();
        communities.forEach(c -> others.add(c.id()));
        others.remove(community.id());
        for (SharedResource resource : proposal.sharedResources()) {
            for (String user : resource.beneficiaryCommunityIds()) {
                String mine = gives ? resource.providerCommunityId() : user;
                String theirs = gives ? user : resource.providerCommunityId();
                if (mine.equals(community.id()) && others.contains(theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void checkIndustry() {
        List<Participant> participants = proposal.participants();
        say("formation.industry.one-community", "communities", communities.size() == 1);
        say("formation.industry.participants", "participants", participants.size() > 0);
        for (int i = 0; i < participants.size(); i++) {
            Optional<Boolean> allowed =
                    participants.get(i).ownership().map(o -> !o.code().equals("public"));
            say("formation.industry.non-public", "participants[" + i + "].ownership", allowed);
        }
        for (int i = 0; i < participants.size(); i++) {
            Optional<Boolean> allowed = participants
                    .get(i)
                    .scale()
                    .map(s -> Set.of("small", "medium").contains(s.code()));
            say("formation.industry.small-or-medium", "participants[" + i + "].scale", allowed);
        }
        for (int i = 0; i < participants.size(); i++) {
            Optional<Boolean> within = participants
                    .get(i)
                    .communityId()
                    .map(id -> communities.stream().map(Community::id).anyMatch(id::equals));
            say("formation.industry.within-area", "participants[" + i + "].communityId", within);
        }
        for (int i = 0; i < participants.size(); i++) {
            OptionalInt members = participants.get(i).memberCount();
            say(
                    "formation.industry.brings-members",
                    "participants[" + i + "].memberCount",
                    members.isPresent() ? Optional.of(members.getAsInt() > 0) : Optional.empty());
        }
        boolean any = communities.stream().anyMatch(c -> c.memberCount().orElse(0) > 0);
        boolean open = communities.stream().anyMatch(c -> c.memberCount().isEmpty());
        say("formation.industry.community-core", "communities", any || !open ? Optional.of(any) : Optional.empty());
    }

    private void checkMarket() {
        say("formation.market.one-community", "communities", communities.size() == 1);
        proposal.head().ifPresent(head -> {
            Optional<Boolean> allowed = head.background()
                    .map(b -> Set.of("resident", "self-employed").contains(b.code()));
            say("formation.market.head-background", "head.background", allowed);
            say("formation.market.head-warm", "head.warmToLeagueWork", head.warmToLeagueWork());
            say("formation.market.head-dedicated", "head.dedicated", head.dedicated());
        });
    }

    private void checkNewField(String mode) {
        say(
                "formation.new-field.core",
                "coreOrganization",
                proposal.coreOrganization().isPresent());
        say(
                "formation.new-field.mode",
                "mode",
                Set.of("joint", "independent", "industry").contains(mode));
        List<String> parties = new ArrayList<>();
        proposal.participants().forEach(p -> p.partyOrganization().ifPresent(parties::add));
        if (!parties.isEmpty()) {
            boolean relies =
                    proposal.reliesOnPartyOrganization().map(parties::contains).orElse(false);
            say("formation.new-field.relies-on-party", "reliesOnPartyOrganization", relies);
        }
        say(
                "formation.new-field.exemplary-youth",
                "exemplaryYouth",
                !proposal.exemplaryYouth().isEmpty());
    }

    private static Optional<Boolean> isGood(Community community) {
        return community.foundation().map(foundation -> foundation.code().equals("good"));
    }

    private static Optional<Boolean> isStrong(Community community) {
        return community.cadreTeam().map(team -> team.code().equals("strong"));
    }

    private static String at(int index, String fact) {
        return "communities[" + index + "]" + fact;
    }

    private void say(String rule, String path, boolean holds) {
        say(rule, path, Optional.of(holds));
    }

    private void say(String rule, String path, Optional<Boolean> holds) {
        Map<Optional<Boolean>, String> marks = Map.of(Optional.of(false), "!", Optional.empty(), "?");
        if (marks.containsKey(holds)) {
            lines.add(marks.get(holds) + rule + " " + path);
        }
    }
}
