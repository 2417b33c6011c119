package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Severity;

/**
 * Advises by trying: for each mode it takes the best proposal that the communities allow, with everything else arranged, and
 * has it checked by the same code as any proposal. What is found is therefore up to the communities, and advice and check
 * cannot disagree.
 */
final class FormationAdvisor {

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
        ImmutableList<Community> known = withoutBarred(mode, all, finding -> true);
        ImmutableList<Finding> ofKnown = findings(mode, known);
        ImmutableList<Community> fitting =
                withoutSize(ofKnown).isEmpty() ? known.subList(1, known.size()) : ImmutableList.of();
        if (ofKnown.isEmpty()) {
            return advice(mode, ImmutableList.of(), ImmutableList.of(), fitting);
        }
        ImmutableList<Community> possible = withoutBarred(mode, all, FormationAdvisor::isViolation);
        if (possible.size() == 1 && !neighbours.isEmpty()) {
            return advice(mode, barring(mode, community, neighbours), ImmutableList.of(), fitting);
        }
        ImmutableList<Finding> findings = findings(mode, possible);
        return advice(mode, unmet(findings), missing(findings), fitting);
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
