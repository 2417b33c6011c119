package org.leaguebuilding.testing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leaguebuilding.assessment.BundledResult;
import org.leaguebuilding.assessment.Criterion;
import org.leaguebuilding.assessment.Marks;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.assessment.ScoreLine;
import org.leaguebuilding.assessment.ScoreReason;
import org.leaguebuilding.assessment.VetoOutcome;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.text.Language;

/** What failure messages show of a score, and of the result that it is bundled into. */
final class ScoreText {

    private ScoreText() {}

    /** The whole score: total and grades, then each line with what was taken away, then the vetoes. */
    static String of(Score score) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%s by %s, scheme %s: %s of 100, %s",
                score.subject(),
                score.edition(),
                score.scheme(),
                score.total(),
                score.possibleGrades()));
        score.lines().forEach(line -> append(line, text));
        score.vetoes().forEach(outcome -> append(outcome, text));
        return text.toString();
    }

    /** The whole result: both scores, their weights and what they add. */
    static String of(BundledResult result) {
        return String.format(Locale.ROOT, "%s by %s: %s of 100", result.subject(), result.edition(), result.total())
                + part(
                        "Party",
                        result.party(),
                        BigDecimal.valueOf(100).subtract(result.leagueWeight()),
                        result.partyPart())
                + part("League", result.league(), result.leagueWeight(), result.leaguePart());
    }

    private static String part(String whose, Marks score, BigDecimal weight, Marks adds) {
        return String.format(
                Locale.ROOT, "\n  %s: %s, weight %s of 100, adds %s", whose, score, weight.toPlainString(), adds);
    }

    private static void append(ScoreLine line, StringBuilder text) {
        text.append(String.format(
                Locale.ROOT,
                "\n  %s / %s: %s of %s",
                line.indicator(),
                line.subItem(),
                line.awarded(),
                line.fullMarks().toPlainString()));
        for (ScoreReason reason : line.reasons()) {
            if (reason.holds() != Truth.TRUE) {
                text.append(String.format(
                        Locale.ROOT,
                        "\n    −%s %s %s",
                        reason.amount().toPlainString(),
                        word(reason.holds()),
                        inWords(reason.criterion())));
            }
        }
    }

    private static void append(VetoOutcome outcome, StringBuilder text) {
        text.append(String.format(
                Locale.ROOT,
                "\n  veto, at best %s: %s %s",
                outcome.veto().ceiling(),
                word(outcome.holds()),
                inWords(outcome.veto().criterion())));
    }

    static String word(Truth holds) {
        return switch (holds) {
            case TRUE -> "met";
            case FALSE -> "not met";
            case UNKNOWN -> "unknown";
        };
    }

    private static String inWords(Criterion criterion) {
        return Stream.of(Language.EN, Language.ZH_CN)
                .map(language -> criterion.title(language.locale()))
                .collect(Collectors.joining(" / ", criterion.id() + ": ", ""));
    }
}
