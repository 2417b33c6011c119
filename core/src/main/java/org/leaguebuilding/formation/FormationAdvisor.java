package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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

    /** Each neighbour is tried alone for everything but the size, which all that fit have to reach together. */
    private ModeAdvice adviseJoining(FormationMode mode, Community community, ImmutableList<Community> neighbours) {
        ImmutableList.Builder<Community> fitting = ImmutableList.builder();
        ImmutableSet.Builder<Finding> toCollect = ImmutableSet.builder();
        ImmutableSet.Builder<Finding> inTheWay = ImmutableSet.builder();
        for (Community neighbour : neighbours) {
            ImmutableList<Finding> findings = withoutSize(findings(mode, ImmutableList.of(community, neighbour)));
            ImmutableList<Finding> unmet = unmet(findings);
            if (findings.isEmpty()) {
                fitting.add(neighbour);
            } else if (unmet.isEmpty()) {
                toCollect.addAll(findings);
            } else {
                inTheWay.addAll(unmet);
            }
        }
        return weigh(
                mode,
                community,
                fitting.build(),
                toCollect.build().asList(),
                inTheWay.build().asList());
    }

    private ModeAdvice weigh(
            FormationMode mode,
            Community community,
            ImmutableList<Community> fitting,
            ImmutableList<Finding> toCollect,
            ImmutableList<Finding> inTheWay) {
        if (fitting.isEmpty() && !(toCollect.isEmpty() && inTheWay.isEmpty())) {
            return toCollect.isEmpty()
                    ? advice(mode, inTheWay, ImmutableList.of(), fitting)
                    : advice(mode, ImmutableList.of(), toCollect, fitting);
        }
        ImmutableList<Finding> findings = findings(mode, together(community, fitting));
        return unmet(findings).isEmpty() || toCollect.isEmpty()
                ? advice(mode, unmet(findings), missing(findings), fitting)
                : advice(mode, ImmutableList.of(), toCollect, fitting);
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
        return findings.stream()
                .filter(finding -> finding.kind() == FindingKind.VIOLATION)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Finding> missing(ImmutableList<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind() == FindingKind.MISSING_FACT)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Community> together(Community community, ImmutableList<Community> others) {
        return ImmutableList.<Community>builder().add(community).addAll(others).build();
    }
}
