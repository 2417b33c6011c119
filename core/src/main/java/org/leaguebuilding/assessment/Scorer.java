package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.leaguebuilding.rule.Answers;
import org.leaguebuilding.rule.Truth;

/** Scores one record by a scheme, from what the rules' own check has found about it. */
final class Scorer {

    private final Scheme scheme;
    private final Function<Criterion, Truth> holds;

    Scorer(Scheme scheme, Answers rules, ImmutableMap<String, Attestation> own) {
        this.scheme = scheme;
        this.holds = criterion -> criterion instanceof Criterion.OfRule ofRule
                ? rules.of(ofRule.rule())
                : Attestation.holds(own.get(criterion.id()));
    }

    Score score(String subject, String edition) {
        ImmutableList<ScoreLine> lines = scheme.indicators().stream()
                .flatMap(indicator -> indicator.subItems().stream().map(subItem -> line(indicator, subItem)))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<VetoOutcome> vetoes = scheme.vetoes().stream()
                .map(veto -> new VetoOutcome(veto, holds.apply(veto.criterion())))
                .collect(ImmutableList.toImmutableList());
        Marks total = Score.total(lines);
        return new Score(subject, edition, scheme.id(), lines, vetoes, possibleGrades(total, vetoes));
    }

    private ScoreLine line(Indicator indicator, SubItem subItem) {
        ImmutableList<ScoreReason> reasons = subItem.deductions().stream()
                .map(deduction ->
                        new ScoreReason(deduction.criterion(), holds.apply(deduction.criterion()), deduction.amount()))
                .collect(ImmutableList.toImmutableList());
        return new ScoreLine(indicator.id(), subItem.id(), subItem.title(), subItem.fullMarks(), reasons);
    }

    /** From the grade if all that is unknown turned out badly to the grade if all of it turned out well. */
    private ImmutableList<Grade> possibleGrades(Marks total, ImmutableList<VetoOutcome> vetoes) {
        int worst = scheme.bandOf(total.lower());
        int best = scheme.bandOf(total.upper());
        for (VetoOutcome outcome : vetoes) {
            int ceiling = scheme.rank(outcome.veto().ceiling());
            if (outcome.holds() != Truth.TRUE) {
                worst = Math.min(worst, ceiling);
            }
            if (outcome.holds() == Truth.FALSE) {
                best = Math.min(best, ceiling);
            }
        }
        return scheme.bands().subList(worst, best + 1).stream()
                .map(GradeBand::grade)
                .collect(ImmutableList.toImmutableList());
    }
}
