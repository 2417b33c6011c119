package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
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

    /** So many that no figure is beyond them. */
    private static final int MANY = 1_000_000;

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
        long least = 0;
        long most = 0;
        List<String> absent = new ArrayList<>();
        for (int i = 0; i < communities.size(); i++) {
            OptionalInt count = communities.get(i).memberCount();
            int youth = communities.get(i).youthCount().orElse(MANY);
            least += count.orElse(0);
            most += count.orElse(youth);
            if (count.isEmpty() && youth > 0) {
                absent.add(at(i, ".memberCount"));
            }
        }
        for (int i = 0; industry && i < proposal.participants().size(); i++) {
            OptionalInt count = proposal.participants().get(i).memberCount();
            least += count.orElse(0);
            most += count.orElse(MANY);
            if (count.isEmpty()) {
                absent.add("participants[" + i + "].memberCount");
            }
        }
        int minimum = Objects.requireNonNull(MINIMUM.get(proposal.organizationType()));
        sayOf("formation.size.minimum", least >= minimum, most >= minimum, absent);
        boolean branch = proposal.organizationType() == OrganizationType.BRANCH;
        if (limited && branch && proposal.oversizeApproval().isEmpty()) {
            sayOf("formation.size.limit", most <= 50, least <= 50, absent);
        }
    }

    /** Of a rule about all, with each fact that leaves it open. */
    private void sayOf(String rule, boolean always, boolean everPossible, List<String> absent) {
        if (always == everPossible) {
            say(rule, "communities", always);
        } else {
            absent.forEach(path -> say(rule, path, Optional.empty()));
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
        List<String> absent = absent(c -> isGood(c).isEmpty(), ".foundation");
        sayOf("formation.joint.weaker-foundation", weaker, weaker || !absent.isEmpty(), absent);
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

    /** Each absent set where it could matter; else each community that is out of reach. */
    private void checkAdjacent() {
        Set<String> reached = spread();
        List<String> absent = absent(c -> c.adjacentTo().isEmpty(), ".adjacentTo");
        if (reached.size() < communities.size() && !absent.isEmpty()) {
            absent.forEach(path -> say("formation.joint.adjacent", path, Optional.empty()));
            return;
        }
        for (int i = 0; i < communities.size(); i++) {
            say(
                    "formation.joint.adjacent",
                    at(i, ".adjacentTo"),
                    reached.contains(communities.get(i).id()));
        }
    }

    private Set<String> spread() {
        Set<String> reached = new HashSet<>(Set.of(communities.get(0).id()));
        for (int round = 0; round < communities.size(); round++) {
            for (Community one : communities) {
                for (Community other : communities) {
                    boolean named = one.adjacentTo()
                            .map(ids -> ids.contains(other.id()))
                            .orElse(false);
                    if (named && (reached.contains(one.id()) || reached.contains(other.id()))) {
                        reached.add(one.id());
                        reached.add(other.id());
                    }
                }
            }
        }
        return reached;
    }

    /** Without declared types: all have to be of the same one. */
    private void checkSimilar() {
        List<CommunityType> stated =
                communities.stream().flatMap(c -> c.type().stream()).toList();
        boolean anyFits = new HashSet<>(stated).size() < 2;
        if (communities.get(0).type().isEmpty() && anyFits) {
            absent(c -> c.type().isEmpty(), ".type")
                    .forEach(path -> say("formation.joint.similar-type", path, Optional.empty()));
            return;
        }
        CommunityType expected = communities
                .get(0)
                .type()
                .orElseGet(() -> stated.stream()
                        .max(Comparator.comparingInt((CommunityType type) -> Collections.frequency(stated, type))
                                .thenComparing(stated::indexOf, Comparator.reverseOrder()))
                        .orElseThrow());
        boolean ofFirst = communities.get(0).type().isPresent();
        for (int i = 1; i < communities.size(); i++) {
            Optional<CommunityType> type = communities.get(i).type();
            if (ofFirst || type.isPresent()) {
                say("formation.joint.similar-type", at(i, ".type"), type.map(expected::equals));
            }
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
        List<String> absent =
                absent(c -> c.memberCount().isEmpty() && c.youthCount().orElse(1) > 0, ".memberCount");
        sayOf("formation.industry.community-core", any, any || !absent.isEmpty(), absent);
    }

    private List<String> absent(Predicate<Community> which, String fact) {
        return IntStream.range(0, communities.size())
                .filter(i -> which.test(communities.get(i)))
                .mapToObj(i -> at(i, fact))
                .toList();
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
