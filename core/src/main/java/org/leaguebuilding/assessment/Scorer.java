package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Arrays;
import org.leaguebuilding.rule.Truth;

/**
 * Scores records by a scheme, from the same answers as the check. What hangs on the scheme alone is worked out once: lines and
 * vetoes for each answer that there can be, marks in ten-thousandths (which is as fine as a scheme may be).
 */
final class Scorer {

    private static final int SCALE = 4;

    private final String edition;
    private final Scheme scheme;
    private final AssessmentChecks checks;
    private final ImmutableList<Line> lines;
    private final ImmutableList<VetoQuestion> vetoes;
    private final ImmutableList<Grade> grades;

    Scorer(String edition, Scheme scheme, AssessmentChecks checks) {
        this.edition = edition;
        this.scheme = scheme;
        this.checks = checks;
        this.lines = scheme.indicators().stream()
                .flatMap(indicator -> indicator.subItems().stream().map(subItem -> Line.of(indicator, subItem)))
                .collect(ImmutableList.toImmutableList());
        this.vetoes = scheme.vetoes().stream()
                .map(veto -> VetoQuestion.of(veto, scheme))
                .collect(ImmutableList.toImmutableList());
        this.grades = scheme.bands().stream().map(GradeBand::grade).collect(ImmutableList.toImmutableList());
    }

    Score score(AssessmentRecord subject) {
        Truth[] rules = checks.truths(subject);
        ImmutableMap<String, Attestation> own = subject.criteria();
        ImmutableList.Builder<ScoreLine> scored = ImmutableList.builderWithExpectedSize(lines.size());
        long lower = 0;
        long upper = 0;
        for (int i = 0; i < lines.size(); i++) {
            Scored line = lines.get(i).score(rules, own);
            scored.add(line.line());
            lower += line.lower();
            upper += line.upper();
        }
        ImmutableList.Builder<VetoOutcome> outcomes = ImmutableList.builderWithExpectedSize(vetoes.size());
        int worst = scheme.bandOf(BigDecimal.valueOf(lower, SCALE));
        int best = scheme.bandOf(BigDecimal.valueOf(upper, SCALE));
        for (int i = 0; i < vetoes.size(); i++) {
            VetoQuestion veto = vetoes.get(i);
            Truth holds = veto.question().answer(rules, own);
            outcomes.add(veto.outcomes().of(holds));
            // From the grade if all that is unknown turned out badly to the grade if all of it turned out well.
            worst = holds == Truth.TRUE ? worst : Math.min(worst, veto.ceiling());
            best = holds == Truth.FALSE ? Math.min(best, veto.ceiling()) : best;
        }
        return new Score(
                subject.id(), edition, scheme.id(), scored.build(), outcomes.build(), grades.subList(worst, best + 1));
    }

    /** In ten-thousandths. */
    private static long exact(BigDecimal marks) {
        return marks.movePointRight(SCALE).longValueExact();
    }

    /** Something for each answer that there can be. */
    private record ByTruth<T>(T no, T unknown, T yes) {

        T of(Truth truth) {
            return switch (truth) {
                case FALSE -> no;
                case UNKNOWN -> unknown;
                case TRUE -> yes;
            };
        }
    }

    /** A criterion: the place of its rule among the family's, or its own code. */
    private record Question(int rule, String own) {

        private static final int NO_RULE = -1;

        static Question of(Criterion criterion) {
            return criterion instanceof Criterion.OfRule ofRule
                    ? new Question(AssessmentRules.ALL.rules().indexOf(ofRule.rule()), "")
                    : new Question(NO_RULE, criterion.id());
        }

        Truth answer(Truth[] rules, ImmutableMap<String, Attestation> criteria) {
            return rule == NO_RULE ? Attestation.holds(criteria.get(own)) : rules[rule];
        }
    }

    /** A veto, its outcomes, and the place of its ceiling among the grades. */
    private record VetoQuestion(Question question, ByTruth<VetoOutcome> outcomes, int ceiling) {

        static VetoQuestion of(Veto veto, Scheme scheme) {
            return new VetoQuestion(
                    Question.of(veto.criterion()),
                    new ByTruth<>(
                            new VetoOutcome(veto, Truth.FALSE),
                            new VetoOutcome(veto, Truth.UNKNOWN),
                            new VetoOutcome(veto, Truth.TRUE)),
                    scheme.rank(veto.ceiling()));
        }
    }

    /** A line, and what it awards at least and at most. */
    private record Scored(ScoreLine line, long lower, long upper) {}

    /** What a deduction asks, and what it comes to. */
    private record Loss(Question question, ByTruth<ScoreReason> reasons, long amount) {

        static Loss of(Deduction deduction) {
            return new Loss(
                    Question.of(deduction.criterion()),
                    new ByTruth<>(
                            reason(deduction, Truth.FALSE),
                            reason(deduction, Truth.UNKNOWN),
                            reason(deduction, Truth.TRUE)),
                    exact(deduction.amount()));
        }

        private static ScoreReason reason(Deduction deduction, Truth holds) {
            return new ScoreReason(deduction.criterion(), holds, deduction.amount());
        }
    }

    /** One sub-item of the scheme. */
    private sealed interface Line {

        Scored score(Truth[] rules, ImmutableMap<String, Attestation> own);

        static Line of(Indicator indicator, SubItem subItem) {
            LineOfSeveral line = new LineOfSeveral(
                    indicator.id(),
                    subItem,
                    exact(subItem.fullMarks()),
                    subItem.deductions().stream().map(Loss::of).collect(ImmutableList.toImmutableList()));
            return subItem.deductions().size() == 1 ? LineOfOne.of(line) : line;
        }
    }

    /** With one deduction, so that there are but three lines. */
    private record LineOfOne(Question question, ByTruth<Scored> lines) implements Line {

        static LineOfOne of(LineOfSeveral line) {
            return new LineOfOne(
                    line.losses().get(0).question(),
                    new ByTruth<>(line.score(Truth.FALSE), line.score(Truth.UNKNOWN), line.score(Truth.TRUE)));
        }

        @Override
        public Scored score(Truth[] rules, ImmutableMap<String, Attestation> own) {
            return lines.of(question.answer(rules, own));
        }
    }

    /** With any deductions; they take away no more than the full marks. */
    private record LineOfSeveral(String indicator, SubItem subItem, long fullMarks, ImmutableList<Loss> losses)
            implements Line {

        /** With this answer to every deduction. */
        Scored score(Truth answer) {
            Truth[] answers = new Truth[losses.size()];
            Arrays.fill(answers, answer);
            return score(answers);
        }

        @Override
        public Scored score(Truth[] rules, ImmutableMap<String, Attestation> own) {
            Truth[] answers = new Truth[losses.size()];
            for (int i = 0; i < answers.length; i++) {
                answers[i] = losses.get(i).question().answer(rules, own);
            }
            return score(answers);
        }

        private Scored score(Truth[] answers) {
            ImmutableList.Builder<ScoreReason> reasons = ImmutableList.builderWithExpectedSize(answers.length);
            long lost = 0;
            long possiblyLost = 0;
            for (int i = 0; i < answers.length; i++) {
                Loss loss = losses.get(i);
                reasons.add(loss.reasons().of(answers[i]));
                lost += answers[i] == Truth.FALSE ? loss.amount() : 0;
                possiblyLost += answers[i] == Truth.TRUE ? 0 : loss.amount();
            }
            return new Scored(
                    new ScoreLine(indicator, subItem.id(), subItem.title(), subItem.fullMarks(), reasons.build()),
                    fullMarks - Math.min(possiblyLost, fullMarks),
                    fullMarks - Math.min(lost, fullMarks));
        }
    }
}
