package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.organization.WorkCommittee;

/**
 * Every way in which the absent facts of a proposal could turn out, up to what no rule can tell apart: all sets of neighbours,
 * all codes that occur or are declared and one that is not, and counts around every figure. An absent reference is not an
 * absent fact: it says that none is named.
 */
final class Completions {

    /** What the editions hold members against: a minimum of 3, 30 or 100, and a limit of 50. */
    private static final ImmutableList<Integer> FIGURES = ImmutableList.of(3, 30, 51, 100);

    /** More than any figure. */
    private static final int MANY = 200;

    private final FormationProposal proposal;
    private final List<Fact> absent = new ArrayList<>();

    /** An absent fact, and the proposal with each value that it could have. */
    record Fact(String path, List<UnaryOperator<FormationProposal>> values) {}

    private Completions(FormationProposal proposal) {
        this.proposal = proposal;
    }

    static Completions of(FormationProposal proposal) {
        Completions completions = new Completions(proposal);
        completions.findAbsent();
        return completions;
    }

    List<Fact> absent() {
        return absent;
    }

    /** How many there are. */
    long size() {
        return absent.stream().mapToLong(fact -> fact.values().size()).reduce(1, Math::multiplyExact);
    }

    /** The one of that number, whose digits are the values of the absent facts; the first fact's runs fastest. */
    FormationProposal get(int number) {
        FormationProposal completed = proposal;
        int rest = number;
        for (Fact fact : absent) {
            completed = fact.values().get(rest % fact.values().size()).apply(completed);
            rest /= fact.values().size();
        }
        return completed;
    }

    private void findAbsent() {
        proposal.workCommittee()
                .filter(committee -> committee.competence().isEmpty())
                .ifPresent(committee -> add(
                        "workCommittee.competence",
                        List.of(Strength.values()),
                        (p, value) -> p.workCommittee(WorkCommittee.builder()
                                .from(committee)
                                .competence(value)
                                .build())));
        IntStream.range(0, proposal.communities().size()).forEach(this::findAbsentOfCommunity);
        proposal.head().ifPresent(this::findAbsentOfHead);
        IntStream.range(0, proposal.participants().size()).forEach(this::findAbsentOfParticipant);
        for (int i = 0; i < proposal.replaces().size(); i++) {
            int index = i;
            ReplacedOrganization replaced = proposal.replaces().get(i);
            if (replaced.sound().isEmpty()) {
                add(
                        "replaces[" + i + "].sound",
                        List.of(true, false),
                        (p, value) -> p.replaces(with(
                                p.build().replaces(),
                                index,
                                ReplacedOrganization.builder()
                                        .from(replaced)
                                        .sound(value)
                                        .build())));
            }
        }
    }

    private void findAbsentOfCommunity(int index) {
        Community community = proposal.communities().get(index);
        String path = "communities[" + index + "].";
        if (community.type().isEmpty()) {
            addOfCommunity(path + "type", types(), index, Community.Builder::type);
        }
        if (community.adjacentTo().isEmpty()) {
            Collection<ImmutableSet<String>> sets = Sets.powerSet(others(community)).stream()
                    .map(ImmutableSet::copyOf)
                    .toList();
            addOfCommunity(path + "adjacentTo", sets, index, Community.Builder::adjacentTo);
        }
        if (community.memberCount().isEmpty()) {
            addOfCommunity(
                    path + "memberCount",
                    counts(community.youthCount().orElse(MANY)),
                    index,
                    Community.Builder::memberCount);
        }
        if (community.foundation().isEmpty()) {
            addOfCommunity(path + "foundation", List.of(Foundation.values()), index, Community.Builder::foundation);
        }
        if (community.cadreTeam().isEmpty()) {
            addOfCommunity(path + "cadreTeam", List.of(Strength.values()), index, Community.Builder::cadreTeam);
        }
    }

    private Collection<CommunityType> types() {
        return Stream.concat(CommunityType.builtIn().stream(), Stream.of(CommunityType.of("similar-to-none")))
                .toList();
    }

    /** The least, the most, and what makes a figure full or nearly so, where some of the other counts are at their most. */
    private Set<Integer> counts(int most) {
        ImmutableSortedSet.Builder<Integer> counts = ImmutableSortedSet.<Integer>naturalOrder()
                .add(0)
                .add(Math.min(1, most))
                .add(most);
        for (int figure : FIGURES) {
            for (int others : sumsOfOthers()) {
                Stream.of(figure - others, figure - others - 1)
                        .filter(count -> count >= 0 && count <= most)
                        .forEach(counts::add);
            }
        }
        return counts.build();
    }

    /** What is stated, and each part of the open ones at its most. */
    private Set<Integer> sumsOfOthers() {
        boolean industry = proposal.mode().equals(ModeId.INDUSTRY);
        int stated = proposal.communities().stream()
                        .mapToInt(community -> community.memberCount().orElse(0))
                        .sum()
                + proposal.participants().stream()
                        .mapToInt(participant ->
                                industry ? participant.memberCount().orElse(0) : 0)
                        .sum();
        Set<Integer> sums = new TreeSet<>(Set.of(stated));
        for (Community community : proposal.communities()) {
            if (community.memberCount().isEmpty() && community.youthCount().isPresent()) {
                List<Integer> before = List.copyOf(sums);
                before.forEach(sum -> sums.add(sum + community.youthCount().getAsInt()));
            }
        }
        return sums;
    }

    private ImmutableSet<String> others(Community community) {
        return proposal.communities().stream()
                .map(Community::id)
                .filter(id -> !id.equals(community.id()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private void findAbsentOfHead(Head head) {
        if (head.background().isEmpty()) {
            add(
                    "head.background",
                    HeadBackground.builtIn(),
                    (p, value) -> p.head(Head.builder()
                            .from(p.build().head().orElseThrow())
                            .background(value)
                            .build()));
        }
        if (head.warmToLeagueWork().isEmpty()) {
            add(
                    "head.warmToLeagueWork",
                    List.of(true, false),
                    (p, value) -> p.head(Head.builder()
                            .from(p.build().head().orElseThrow())
                            .warmToLeagueWork(value)
                            .build()));
        }
        if (head.dedicated().isEmpty()) {
            add(
                    "head.dedicated",
                    List.of(true, false),
                    (p, value) -> p.head(Head.builder()
                            .from(p.build().head().orElseThrow())
                            .dedicated(value)
                            .build()));
        }
    }

    private void findAbsentOfParticipant(int index) {
        Participant participant = proposal.participants().get(index);
        String path = "participants[" + index + "].";
        if (participant.ownership().isEmpty()) {
            addOfParticipant(path + "ownership", List.of(Ownership.values()), index, Participant.Builder::ownership);
        }
        if (participant.scale().isEmpty()) {
            addOfParticipant(path + "scale", List.of(Scale.values()), index, Participant.Builder::scale);
        }
        if (participant.communityId().isEmpty()) {
            List<String> places = Stream.concat(
                            proposal.communities().stream().map(Community::id), Stream.of("elsewhere"))
                    .toList();
            addOfParticipant(path + "communityId", places, index, Participant.Builder::communityId);
        }
        if (participant.memberCount().isEmpty()) {
            addOfParticipant(path + "memberCount", counts(MANY), index, Participant.Builder::memberCount);
        }
    }

    private <T> void addOfCommunity(
            String path, Collection<T> values, int index, BiConsumer<Community.Builder, T> setter) {
        add(path, values, (p, value) -> {
            ImmutableList<Community> communities = p.build().communities();
            Community.Builder builder = Community.builder().from(communities.get(index));
            setter.accept(builder, value);
            p.communities(with(communities, index, builder.build()));
        });
    }

    private <T> void addOfParticipant(
            String path, Collection<T> values, int index, BiConsumer<Participant.Builder, T> setter) {
        add(path, values, (p, value) -> {
            ImmutableList<Participant> participants = p.build().participants();
            Participant.Builder builder = Participant.builder().from(participants.get(index));
            setter.accept(builder, value);
            p.participants(with(participants, index, builder.build()));
        });
    }

    private <T> void add(String path, Collection<T> values, BiConsumer<FormationProposal.Builder, T> setter) {
        List<UnaryOperator<FormationProposal>> applied = new ArrayList<>();
        for (T value : values) {
            applied.add(before -> {
                FormationProposal.Builder builder = FormationProposal.builder().from(before);
                setter.accept(builder, value);
                return builder.build();
            });
        }
        absent.add(new Fact(path, applied));
    }

    private static <T> ImmutableList<T> with(ImmutableList<T> list, int index, T element) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, element);
        return ImmutableList.copyOf(changed);
    }
}
