package com.example.host;

import java.util.List;
import java.util.Locale;
import org.leaguebuilding.rule.Report;

/** Shows reports. */
public final class Screen {

    private Screen() {}

    public static List<String> lines(Report report, Locale locale) {
        return report.findings().stream()
                .map(finding -> finding.rule().id() + " " + finding.message(locale))
                .toList();
    }
}
