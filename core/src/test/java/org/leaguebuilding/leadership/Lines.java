package org.leaguebuilding.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assertj.core.api.ListAssert;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Basis;

/** What a report says, one line per finding; and what it comes to, rule by rule. */
public final class Lines {

    private Lines() {}

    /** Findings such as {@code leadership.support.policy violation at policySupport {} by P43}, which all have their words. */
    public static ListAssert<String> assertLines(Report report) {
        return assertThat(report.findings().stream().map(Lines::line).toList());
    }

    /** Whether each rule holds in a report: false with any failure, else unknown with any missing fact, else true. */
    public static ImmutableMap<Rule, Truth> truths(RuleSet rules, Report report) {
        return rules.rules().stream()
                .collect(ImmutableMap.toImmutableMap(
                        rule -> rule,
                        rule -> report.findings().stream()
                                .filter(finding -> finding.rule().equals(rule))
                                .map(finding ->
                                        finding.kind() == FindingKind.MISSING_FACT ? Truth.UNKNOWN : Truth.FALSE)
                                .reduce(Truth.TRUE, Truth::and)));
    }

    private static String line(Finding finding) {
        assertThat(finding.message(Locale.ENGLISH)).isNotBlank().doesNotContain("{", "” cannot be judged");
        assertThat(finding.message(Locale.CHINA)).isNotBlank().doesNotContain("{", "是否符合“");
        assertThat(finding.remedy(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
        assertThat(finding.remedy(Locale.CHINA)).isNotBlank().doesNotContain("{");
        String bases = finding.provisions().stream().map(Basis::id).collect(Collectors.joining(", "));
        return "%s %s at %s %s by %s"
                .formatted(finding.rule(), finding.kind().code(), finding.path(), finding.arguments(), bases);
    }
}
