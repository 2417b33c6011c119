package org.leaguebuilding.assessment;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.text.Language;

/** Puts scores into words. */
final class ScoreWording {

    private static final Bundle TEXTS = Bundle.of("assessment");

    private ScoreWording() {}

    static ImmutableList<String> explain(Score score, Locale locale) {
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        score.lines().forEach(line -> sentences.add(line(line, locale)));
        score.vetoes().stream()
                .filter(outcome -> outcome.holds() != Truth.TRUE)
                .forEach(outcome -> sentences.add(veto(outcome, locale)));
        return sentences.add(total(score, locale)).build();
    }

    static String line(ScoreLine line, Locale locale) {
        ImmutableList<ScoreReason> against = line.reasons().stream()
                .filter(reason -> reason.holds() != Truth.TRUE)
                .collect(ImmutableList.toImmutableList());
        String key = against.isEmpty() ? "score.line.full" : "score.line.deducted";
        return render(
                key,
                locale,
                ImmutableMap.of(
                        "title", line.title(locale),
                        "fullMarks", line.fullMarks().toPlainString(),
                        "awarded", line.awarded().toString(),
                        "deduction", line.deduction().toString(),
                        "why", reasons(against, locale)));
    }

    static String bundled(BundledResult result, Locale locale) {
        return render(
                "score.bundled",
                locale,
                ImmutableMap.of(
                        "party", result.party().toString(),
                        "partyPart", result.partyPart().toString(),
                        "league", result.league().toString(),
                        "leaguePart", result.leaguePart().toString(),
                        "leagueWeight", result.leagueWeight().toPlainString(),
                        "total", result.total().toString()));
    }

    private static String reasons(ImmutableList<ScoreReason> against, Locale locale) {
        return against.stream()
                .map(reason -> render(
                        "score.reason." + Ascii.toLowerCase(reason.holds().name()),
                        locale,
                        ImmutableMap.of(
                                "title", reason.criterion().title(locale),
                                "amount", reason.amount().toPlainString())))
                .reduce((left, right) -> join("score.reasons", left, right, locale))
                .orElse("");
    }

    private static String veto(VetoOutcome outcome, Locale locale) {
        return render(
                "score.veto." + Ascii.toLowerCase(outcome.holds().name()),
                locale,
                ImmutableMap.of(
                        "title", outcome.veto().criterion().title(locale),
                        "ceiling", outcome.veto().ceiling().title(locale)));
    }

    private static String total(Score score, Locale locale) {
        String grades = score.possibleGrades().stream()
                .map(grade -> grade.title(locale))
                .reduce((left, right) -> join("score.grades", left, right, locale))
                .orElse("");
        return render(
                score.grade().isPresent() ? "score.total.graded" : "score.total.open",
                locale,
                ImmutableMap.of("total", score.total().toString(), "grade", grades));
    }

    private static String join(String key, String left, String right, Locale locale) {
        return render(key, locale, ImmutableMap.of("left", left, "right", right));
    }

    private static String render(String key, Locale locale, ImmutableMap<String, String> values) {
        return TEXTS.template(key, Language.of(locale)).render(name -> values.getOrDefault(name, ""));
    }
}
