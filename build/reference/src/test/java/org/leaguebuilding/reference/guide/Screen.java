package org.leaguebuilding.reference.guide;

import java.util.Locale;
import java.util.stream.Collectors;
import org.leaguebuilding.rule.Report;

/** A host's screen, as the guide's chapter on testing takes it for granted. */
final class Screen {

    private Screen() {}

    static String of(Report report) {
        return report.findings().stream()
                .map(finding -> finding.rule().title(Locale.CHINA))
                .collect(Collectors.joining("\n"));
    }
}
