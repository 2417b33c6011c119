package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;

/**
 * Advises by trying: for each mode it takes the best proposal that the communities allow, with everything else arranged, and
 * has it checked by the same code as any proposal. What is found is therefore up to the communities, and advice and check
 * cannot disagree.
 */
final class FormationAdvisor {

    /** The rules whose findings at one community are about all together: it bars none that its own fact is absent. */
    private static final ImmutableSet<Rule> ON_ALL_TOGETHER = ImmutableSet.of(
            FormationRules.SIZE_MINIMUM, FormationRules.SIZE_LIMIT, FormationRules.JOINT_WEAKER_FOUNDATION);

    private final FormationPolicy policy;

    FormationAdvisor(FormationPolicy policy) {
        this.policy = policy;
    }

    FormationAdvice advise(Community community, ImmutableList<Community> neighbours) {
        Structure.distinct("FormationAdvice", "neighbours", together(community, neighbours), Community::id);
        ImmutableList<ModeAdvice> modes = policy.modes().stream()
                .map(mode -> mode.joinsCommunities()
                        ? adviseJoining(mode, community, neighbours)
                        : adviseAlone(mode, community))
                .collect(ImmutableList.toImmutableList());
        return new FormationAdvice(community.id(), policy.edition(), modes);
    }

    private ModeAdvice adviseAlone(FormationMode mode, Community community) {
        ImmutableList<Finding> findings = findings(mode, ImmutableList.of(community));
        return advice(mode, unmet(findings), missing(findings), ImmutableList.of());
    }

    /**
     * Leaves out the neighbours that a condition on themselves bars. The conditions on all together, such as the size or a
     * weaker foundation, only get easier with each neighbour, so they are judged of all that remain.
     */
    private ModeAdvice adviseJoining(FormationMode mode, Community community, ImmutableList<Community> neighbours) {
        ImmutableList<Community> all = together(community, neighbours);
        ImmutableList<Community> known = known(mode, all);
        ImmutableList<Finding> ofKnown = findings(mode, known);
        ImmutableList<Community> fitting =
                withoutSize(ofKnown).isEmpty() ? known.subList(1, known.size()) : ImmutableList.of();
        if (ofKnown.isEmpty()) {
            return advice(mode, ImmutableList.of(), ImmutableList.of(), fitting);
        }
        ImmutableList<Community> possible = possible(mode, all);
        if (possible.size() == 1 && !neighbours.isEmpty()) {
            return advice(mode, barring(mode, community, neighbours), ImmutableList.of(), fitting);
        }
        ImmutableList<Finding> findings = findings(mode, possible);
        return advice(mode, unmet(findings), missing(findings), fitting);
    }

    /** The largest group of which it is known that nothing bars any: whoever's neighbours are not stated names none. */
    private ImmutableList<Community> known(FormationMode mode, ImmutableList<Community> all) {
        ImmutableList<Community> stated =
                all.stream().map(FormationAdvisor::withNeighboursStated).collect(ImmutableList.toImmutableList());
        return those(all, withoutBarred(mode, stated, finding -> !ON_ALL_TOGETHER.contains(finding.rule())));
    }

    /**
     * The largest group of which nothing is known to bar any. Where the first community's type is absent, this takes it for
     * the one that most neighbours are similar to; if these cannot be joined, the other types that it could have are tried.
     */
    private ImmutableList<Community> possible(FormationMode mode, ImmutableList<Community> all) {
        ImmutableList<Community> group = withoutBarred(mode, all, FormationAdvisor::isViolation);
        Community first = all.get(0);
        if (first.type().isPresent() || mayHold(mode, group)) {
            return group;
        }
        SimilarTypes similar = policy.parameters().similarTypes().value();
        for (CommunityType type : new UnknownFirstType(similar, all).candidates()) {
            Community typed = Community.builder().from(first).type(type).build();
            ImmutableList<Community> others = all.subList(1, all.size());
            ImmutableList<Community> tried =
                    those(all, withoutBarred(mode, together(typed, others), FormationAdvisor::isViolation));
            if (mayHold(mode, tried)) {
                return tried;
            }
            group = group.size() == 1 ? tried : group;
        }
        return group;
    }

    private boolean mayHold(FormationMode mode, ImmutableList<Community> group) {
        return unmet(findings(mode, group)).isEmpty();
    }

    private static Community withNeighboursStated(Community community) {
        return community.adjacentTo().isPresent()
                ? community
                : Community.builder()
                        .from(community)
                        .adjacentTo(ImmutableSet.of())
                        .build();
    }

    /** Those of all that stand in a group, as they were given. */
    private static ImmutableList<Community> those(ImmutableList<Community> all, ImmutableList<Community> group) {
        ImmutableSet<String> ids = group.stream().map(Community::id).collect(ImmutableSet.toImmutableSet());
        return all.stream().filter(community -> ids.contains(community.id())).collect(ImmutableList.toImmutableList());
    }

    /** The largest group around the first community in which nothing bars any of the others. */
    private ImmutableList<Community> withoutBarred(
            FormationMode mode, ImmutableList<Community> all, Predicate<Finding> bars) {
        ImmutableList<Community> before;
        ImmutableList<Community> group = all;
        do {
            before = group;
            ImmutableSet<String> barred = findings(mode, before).stream()
                    .filter(bars)
                    .map(FormationAdvisor::element)
                    .collect(ImmutableSet.toImmutableSet());
            group = IntStream.range(0, before.size())
                    .filter(i -> i == 0 || !barred.contains(element(i)))
                    .mapToObj(before::get)
                    .collect(ImmutableList.toImmutableList());
        } while (group.size() < before.size());
        return group;
    }

    /** What bars each neighbour if only it is joined. */
    private ImmutableList<Finding> barring(
            FormationMode mode, Community community, ImmutableList<Community> neighbours) {
        return neighbours.stream()
                .flatMap(neighbour -> findings(mode, ImmutableList.of(community, neighbour)).stream())
                .filter(finding -> isViolation(finding) && element(finding).equals(element(1)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The element that a finding is about: its path up to the first index. */
    private static String element(Finding finding) {
        return finding.path().substring(0, finding.path().indexOf(']') + 1);
    }

    private static String element(int index) {
        return FormationPaths.COMMUNITIES + "[" + index + "]";
    }

    private static ModeAdvice advice(
            FormationMode mode,
            ImmutableList<Finding> unmet,
            ImmutableList<Finding> toCollect,
            ImmutableList<Community> fitting) {
        ImmutableList<String> fittingIds = fitting.stream().map(Community::id).collect(ImmutableList.toImmutableList());
        if (!unmet.isEmpty()) {
            return new ModeAdvice(mode.id(), Eligibility.NOT_ELIGIBLE, unmet, ImmutableList.of(), fittingIds);
        }
        Eligibility eligibility = toCollect.isEmpty() ? Eligibility.ELIGIBLE : Eligibility.UNDETERMINED;
        return new ModeAdvice(mode.id(), eligibility, unmet, toCollect, fittingIds);
    }

    private ImmutableList<Finding> findings(FormationMode mode, ImmutableList<Community> communities) {
        FormationProposal bestCase = mode.bestCase(BestCase.draft(mode.id(), communities), communities);
        return policy.check(bestCase).findings().stream()
                .filter(finding -> finding.rule().severity() == Severity.VIOLATION)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Finding> withoutSize(ImmutableList<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.rule().equals(FormationRules.SIZE_MINIMUM))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Finding> unmet(ImmutableList<Finding> findings) {
        return findings.stream().filter(FormationAdvisor::isViolation).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Finding> missing(ImmutableList<Finding> findings) {
        return findings.stream().filter(finding -> !isViolation(finding)).collect(ImmutableList.toImmutableList());
    }

    private static boolean isViolation(Finding finding) {
        return finding.kind() == FindingKind.VIOLATION;
    }

    private static ImmutableList<Community> together(Community community, ImmutableList<Community> others) {
        return ImmutableList.<Community>builder().add(community).addAll(others).build();
    }
}
