package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.structure.Structure;

/**
 * Advises by trying: for each mode it takes the best proposal that the communities allow, with everything else arranged, and
 * has it checked by the same code as any proposal. What is found is therefore up to the communities, and advice and check
 * cannot disagree.
 */
final class FormationAdvisor {

    /** The rules whose findings at one community are about all together: it bars none that its own fact is absent. */
    private static final ImmutableSet<Rule> ON_ALL_TOGETHER = ImmutableSet.of(
            FormationRules.SIZE_MINIMUM, FormationRules.SIZE_LIMIT, FormationRules.JOINT_WEAKER_FOUNDATION);

    private static final String A_COMMUNITY = FormationProposalPaths.COMMUNITIES + "[";

    private static final int NONE = -1;

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
        Trial alone = tried(mode, ImmutableList.of(community));
        return advice(mode, unmet(alone.findings()), alone, ImmutableList.of());
    }

    /**
     * Leaves out the neighbours that a condition on themselves bars. The conditions on all together, such as the size or a
     * weaker foundation, only get easier with each neighbour, so they are judged of all that remain.
     */
    private ModeAdvice adviseJoining(FormationMode mode, Community community, ImmutableList<Community> neighbours) {
        ImmutableList<Community> all = together(community, neighbours);
        Trial known = known(mode, all);
        ImmutableList<Community> fitting = withoutSize(known.findings()).isEmpty()
                ? known.group().subList(1, known.group().size())
                : ImmutableList.of();
        if (known.findings().isEmpty()) {
            return advice(mode, ImmutableList.of(), known, fitting);
        }
        Trial possible = possible(mode, all);
        if (possible.group().size() == 1 && !neighbours.isEmpty()) {
            return advice(mode, barring(mode, community, neighbours), possible, fitting);
        }
        return advice(mode, unmet(possible.findings()), possible, fitting);
    }

    /** The largest group of which it is known that nothing bars any: a community whose neighbours are not stated names none. */
    private Trial known(FormationMode mode, ImmutableList<Community> all) {
        boolean allStated =
                all.stream().allMatch(community -> community.adjacentTo().isPresent());
        ImmutableList<Community> stated = allStated
                ? all
                : all.stream().map(FormationAdvisor::withNeighboursStated).collect(ImmutableList.toImmutableList());
        Trial known = withoutBarred(mode, stated, finding -> !ON_ALL_TOGETHER.contains(finding.rule()));
        return allStated ? known : tried(mode, those(all, known.group()));
    }

    /**
     * The largest group of which nothing is known to bar any. Where the first community's type is absent, this takes it for
     * the one that most neighbours are similar to; if these cannot be joined, the other types that it could have are tried.
     */
    private Trial possible(FormationMode mode, ImmutableList<Community> all) {
        Trial best = withoutBarred(mode, all, FormationAdvisor::isViolation);
        Community first = all.get(0);
        if (first.type().isPresent() || best.mayHold()) {
            return best;
        }
        UnknownFirstType unknown =
                new UnknownFirstType(policy.parameters().value(FormationParameters.SIMILAR_TYPES), all);
        return typed(mode, unknown, first, unknown.candidates(), Trial::mayHold)
                .or(() -> best.group().size() > 1
                        ? Optional.empty()
                        : typed(
                                mode,
                                unknown,
                                first,
                                unknown.candidates(),
                                trial -> trial.group().size() > 1))
                .orElse(best);
    }

    /**
     * The trial of the first type that passes. What passes stays so with further communities: so where those of several types
     * together do not, their types left aside, none of these is tried.
     */
    private Optional<Trial> typed(
            FormationMode mode,
            UnknownFirstType unknown,
            Community first,
            List<CommunityType> types,
            Predicate<Trial> passes) {
        if (types.isEmpty()) {
            return Optional.empty();
        }
        Optional<Trial> foremost =
                Optional.of(typed(mode, unknown, first, types.get(0))).filter(passes);
        List<CommunityType> others = types.subList(1, types.size());
        if (foremost.isPresent() || others.isEmpty() || !passes.test(untyped(mode, unknown, first, others))) {
            return foremost;
        }
        int half = (others.size() + 1) / 2;
        return typed(mode, unknown, first, others.subList(0, half), passes)
                .or(() -> typed(mode, unknown, first, others.subList(half, others.size()), passes));
    }

    private Trial untyped(FormationMode mode, UnknownFirstType unknown, Community first, List<CommunityType> types) {
        ImmutableList<Community> others = unknown.othersAgreeing(types).stream()
                .map(FormationAdvisor::withoutType)
                .collect(ImmutableList.toImmutableList());
        return withoutBarred(mode, together(first, others), FormationAdvisor::isViolation);
    }

    private Trial typed(FormationMode mode, UnknownFirstType unknown, Community first, CommunityType type) {
        Community typed = Community.builder().from(first).type(type).build();
        ImmutableList<Community> others = unknown.othersAgreeing(ImmutableList.of(type));
        Trial ofType = withoutBarred(mode, together(typed, others), FormationAdvisor::isViolation);
        return tried(mode, those(together(first, others), ofType.group()));
    }

    private static Community withoutType(Community community) {
        return Community.builder().from(community).type(Optional.empty()).build();
    }

    private static Community withNeighboursStated(Community community) {
        return community.adjacentTo().isPresent()
                ? community
                : Community.builder()
                        .from(community)
                        .adjacentTo(ImmutableSet.of())
                        .build();
    }

    /** Those of all that stand in a group, as they were given. Both are in the same order. */
    private static ImmutableList<Community> those(ImmutableList<Community> all, ImmutableList<Community> group) {
        ImmutableList.Builder<Community> those = ImmutableList.builderWithExpectedSize(group.size());
        int next = 0;
        for (Community community : all) {
            if (next < group.size() && group.get(next).id().equals(community.id())) {
                those.add(community);
                next++;
            }
        }
        return those.build();
    }

    /** The largest group around the first community in which nothing bars any of the others. */
    private Trial withoutBarred(FormationMode mode, ImmutableList<Community> all, Predicate<Finding> bars) {
        Trial trial = tried(mode, all);
        BitSet barred = trial.barred(bars);
        while (!barred.isEmpty()) {
            ImmutableList<Community> before = trial.group();
            BitSet out = barred;
            trial = tried(
                    mode,
                    IntStream.range(0, before.size())
                            .filter(i -> !out.get(i))
                            .mapToObj(before::get)
                            .collect(ImmutableList.toImmutableList()));
            barred = trial.barred(bars);
        }
        return trial;
    }

    private Trial tried(FormationMode mode, ImmutableList<Community> group) {
        return new Trial(group, findings(mode, group));
    }

    /** What bars each neighbour if only it is joined. */
    private ImmutableList<Finding> barring(
            FormationMode mode, Community community, ImmutableList<Community> neighbours) {
        return neighbours.stream()
                .flatMap(neighbour -> findings(mode, ImmutableList.of(community, neighbour)).stream())
                .filter(finding -> isViolation(finding) && community(finding) == 1)
                .collect(ImmutableList.toImmutableList());
    }

    /** The place of the community that a finding is about, or {@link #NONE}. */
    private static int community(Finding finding) {
        String path = finding.path();
        return path.startsWith(A_COMMUNITY)
                ? Integer.parseInt(path, A_COMMUNITY.length(), path.indexOf(']'), 10)
                : NONE;
    }

    private ModeAdvice advice(
            FormationMode mode, ImmutableList<Finding> unmet, Trial trial, ImmutableList<Community> fitting) {
        ImmutableList<String> fittingIds = fitting.stream().map(Community::id).collect(ImmutableList.toImmutableList());
        if (!unmet.isEmpty()) {
            return new ModeAdvice(
                    mode.id(), Eligibility.NOT_ELIGIBLE, unmet, ImmutableList.of(), ImmutableList.of(), fittingIds);
        }
        ImmutableList<Finding> toCollect = missing(trial.findings());
        Eligibility eligibility = toCollect.isEmpty() ? Eligibility.ELIGIBLE : Eligibility.UNDETERMINED;
        return new ModeAdvice(mode.id(), eligibility, unmet, toCollect, supposed(mode, trial), fittingIds);
    }

    /** What a proposal with nothing but the communities lacks, without what is known to be up to these. */
    private ImmutableList<Finding> supposed(FormationMode mode, Trial trial) {
        ImmutableSet<Rule> upToCommunities =
                trial.findings().stream().map(Finding::rule).collect(ImmutableSet.toImmutableSet());
        return demanded(BestCase.bare(mode.id(), trial.group())).stream()
                .filter(finding -> !upToCommunities.contains(finding.rule()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Finding> findings(FormationMode mode, ImmutableList<Community> communities) {
        return demanded(mode.bestCase(BestCase.draft(mode.id(), communities), communities));
    }

    /** What is found of a proposal, of rules that the policy demands. */
    private ImmutableList<Finding> demanded(FormationProposal proposal) {
        return policy.check(proposal).findings().stream()
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

    /**
     * What checking some communities together, with everything else arranged, came to.
     *
     * @param group the communities, the one that asks first
     * @param findings what is found of them, of rules that a policy demands
     */
    private record Trial(ImmutableList<Community> group, ImmutableList<Finding> findings) {

        boolean mayHold() {
            return unmet(findings).isEmpty();
        }

        /** The places of those that a finding bars; the first is never barred. */
        BitSet barred(Predicate<Finding> bars) {
            BitSet barred = new BitSet();
            for (Finding finding : findings) {
                if (bars.test(finding) && community(finding) > 0) {
                    barred.set(community(finding));
                }
            }
            return barred;
        }
    }
}
