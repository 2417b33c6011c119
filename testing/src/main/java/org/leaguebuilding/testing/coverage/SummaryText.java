package org.leaguebuilding.testing.coverage;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.text.Language;

/** Puts a summary into words, from one bundle per language, so that the machine's locale has no say. */
final class SummaryText {

    private static final String BUNDLE = "org.leaguebuilding.testing.coverage.summary_";

    private SummaryText() {}

    static String of(RuleCoverageSummary summary, Language language) {
        StringBuilder text = new StringBuilder(text("share", language)
                .replace("{edition}", summary.edition())
                .replace("{exercised}", Integer.toString(summary.exercised()))
                .replace("{rules}", Integer.toString(summary.rules().size()))
                .replace("{percent}", Integer.toString(summary.percent())));
        for (RuleExercise each : summary.rules()) {
            if (!each.isExercised()) {
                text.append("\n  ").append(never(each, language));
            }
        }
        if (!summary.notOfTheEdition().isEmpty()) {
            String ids = summary.notOfTheEdition().stream().map(RuleId::value).collect(Collectors.joining(", "));
            text.append('\n').append(text("not-of-the-edition", language).replace("{ids}", ids));
        }
        return text.toString();
    }

    static String belowThreshold(RuleCoverageSummary summary, int minimumPercent, Language language) {
        return text("below-threshold", language)
                .replace("{percent}", Integer.toString(summary.percent()))
                .replace("{minimum}", Integer.toString(minimumPercent));
    }

    private static String never(RuleExercise each, Language language) {
        return text(each.held() > 0 ? "held-only" : "never", language)
                .replace("{rule}", each.rule().id().value())
                .replace("{title}", each.rule().title(language.locale()))
                .replace("{held}", Long.toString(each.held()));
    }

    private static String text(String key, Language language) {
        String suffix = language == Language.ZH_CN ? "zh_CN" : "en";
        return ResourceBundle.getBundle(BUNDLE + suffix, Locale.ROOT).getString(key);
    }
}
