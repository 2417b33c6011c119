package org.leaguebuilding.examples.hosttests;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;

/** The vendor's screen: one line for each finding, beside the field that it is about. */
final class ProposalScreen {

    private ProposalScreen() {}

    static ImmutableList<String> lines(Report report, Locale locale) {
        return report.findings().stream()
                .map(finding -> line(finding, locale))
                .collect(ImmutableList.toImmutableList());
    }

    private static String line(Finding finding, Locale locale) {
        String label = FieldLabels.of(finding.path(), locale).orElse(finding.path());
        String bases =
                finding.provisions().stream().map(basis -> basis.title(locale)).collect(Collectors.joining(", "));
        return "%s [%s] %s | %s | %s"
                .formatted(mark(finding.kind()), label, finding.message(locale), finding.remedy(locale), bases);
    }

    private static String mark(FindingKind kind) {
        return switch (kind) {
            case VIOLATION -> "✗";
            case CONCERN -> "!";
            case MISSING_FACT -> "?";
        };
    }
}
