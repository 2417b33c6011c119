package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.leaguebuilding.assessment.PossibleGrades.UnknownFact;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.rule.Answers;
import org.leaguebuilding.rule.Truth;

/** Scores one record by a scheme, from what the rules' own check has found about it. */
final class Scorer {

    private final Scheme scheme;
    private final AssessmentRecord record;
    private final Function<Criterion, Truth> holds;

    Scorer(Scheme scheme, Answers rules, AssessmentRecord record) {
        this.scheme = scheme;
        this.record = record;
        this.holds = criterion -> criterion instanceof Criterion.OfRule ofRule
                ? rules.of(ofRule.rule())
                : Attestation.holds(record.criteria().get(criterion.id()));
    }

    Score score(String edition) {
        ImmutableList<ScoreLine> lines = scheme.indicators().stream()
                .flatMap(indicator -> indicator.subItems().stream().map(subItem -> line(indicator, subItem)))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<VetoOutcome> vetoes = scheme.vetoes().stream()
                .map(veto -> new VetoOutcome(veto, holds.apply(veto.criterion())))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Grade> grades = new PossibleGrades(scheme, lines, vetoes, unknownFacts(lines, vetoes)).find();
        return new Score(record.id(), edition, scheme.id(), lines, vetoes, grades);
    }

    private ScoreLine line(Indicator indicator, SubItem subItem) {
        ImmutableList<ScoreReason> reasons = subItem.deductions().stream()
                .map(deduction ->
                        new ScoreReason(deduction.criterion(), holds.apply(deduction.criterion()), deduction.amount()))
                .collect(ImmutableList.toImmutableList());
        return new ScoreLine(indicator.id(), subItem.id(), subItem.title(), subItem.fullMarks(), reasons);
    }

    /**
     * The unknown facts that lines and vetoes hang on. The acceptance hangs on the platforms, for it holds only where all of
     * them are in place; every other criterion hangs on facts of its own.
     */
    private ImmutableList<UnknownFact> unknownFacts(ImmutableList<ScoreLine> lines, ImmutableList<VetoOutcome> vetoes) {
        Set<String> unknown = new LinkedHashSet<>();
        lines.forEach(line -> line.reasons().stream()
                .filter(reason -> reason.holds() == Truth.UNKNOWN)
                .forEach(reason -> unknown.add(reason.criterion().id())));
        vetoes.stream()
                .filter(outcome -> outcome.holds() == Truth.UNKNOWN)
                .forEach(outcome -> unknown.add(outcome.veto().criterion().id()));
        ImmutableList.Builder<UnknownFact> facts = ImmutableList.builder();
        if (unknown.remove(AssessmentRules.PLATFORM_ACCEPTED.id().value())) {
            facts.add(new UnknownFact(waysOfPlatforms(unknown)));
        }
        for (String criterion : unknown) {
            facts.add(new UnknownFact(ImmutableSet.of(ImmutableSet.of(), ImmutableSet.of(criterion))));
        }
        return facts.build();
    }

    /** What platforms and acceptance leave unmet, as they turn out; takes the platforms from what is unknown. */
    private ImmutableSet<ImmutableSet<String>> waysOfPlatforms(Set<String> unknown) {
        Set<ImmutableSet<String>> ways = new LinkedHashSet<>();
        ways.add(ImmutableSet.of());
        if (record.platformsAccepted().isEmpty()) {
            ways.add(ImmutableSet.of(AssessmentRules.PLATFORM_ACCEPTED.id().value()));
        }
        for (Platform platform : AssessmentRules.PLATFORMS) {
            if (!record.platforms().containsKey(platform)) {
                String id = AssessmentRules.of(platform).id().value();
                ImmutableSet<String> missing = unknown.remove(id)
                        ? ImmutableSet.of(
                                id, AssessmentRules.PLATFORM_ACCEPTED.id().value())
                        : ImmutableSet.of(AssessmentRules.PLATFORM_ACCEPTED.id().value());
                ImmutableList.copyOf(ways)
                        .forEach(way -> ways.add(Sets.union(way, missing).immutableCopy()));
            }
        }
        return ImmutableSet.copyOf(ways);
    }
}
