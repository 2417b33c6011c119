package org.leaguebuilding.testing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.ModeAdvice;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.testing.internal.Nearest;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.Coded;

/** What failure messages show. */
final class ReportText {

    private ReportText() {}

    /** The whole report: verdict, then each finding with all that it says, in both languages. */
    static String of(Report report) {
        return String.format(
                Locale.ROOT,
                "%s %s by %s: %s, %s",
                report.subjectType(),
                report.subject(),
                report.edition(),
                word(report.verdict()),
                count(report.findings().size(), "finding") + all(report.findings()));
    }

    /** Each finding on lines of its own, numbered. */
    static String all(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < findings.size(); i++) {
            text.append("\n  ")
                    .append(i + 1)
                    .append(". ")
                    .append(of(findings.get(i)).replace("\n", "\n     "));
        }
        return text.toString();
    }

    static String of(Finding finding) {
        StringBuilder text = new StringBuilder()
                .append(finding.rule())
                .append(", ")
                .append(word(finding.kind()))
                .append(" at ")
                .append(finding.path())
                .append("\nrests on ")
                .append(ids(finding.provisions()));
        if (!finding.arguments().isEmpty()) {
            text.append("\nwith ").append(arguments(finding));
        }
        for (Language language : ImmutableList.of(Language.EN, Language.ZH_CN)) {
            text.append('\n').append(language.tag()).append(": ").append(finding.message(language.locale()));
            text.append("\n    → ").append(finding.remedy(language.locale()));
        }
        return text.toString();
    }

    static String of(FormationAdvice advice) {
        return String.format(
                Locale.ROOT,
                "%s by %s, recommended: %s%s",
                advice.community(),
                advice.edition(),
                advice.recommendation().map(Object::toString).orElse("nothing"),
                advice.modes().stream().map(ReportText::of).collect(Collectors.joining()));
    }

    private static String of(ModeAdvice advice) {
        String fitting = advice.fittingNeighbours().isEmpty() ? "" : " with " + advice.fittingNeighbours();
        String findings = all(ImmutableList.<Finding>builder()
                .addAll(advice.unmet())
                .addAll(advice.factsToCollect())
                .build());
        return "\n" + advice.mode() + ": " + word(advice.eligibility()) + fitting + findings;
    }

    static String of(Parameter<?> parameter) {
        return String.format(
                Locale.ROOT,
                "%s = %s (%s, rests on %s)",
                parameter.id(),
                parameter.value(),
                parameter.origin().code(),
                ids(parameter.bases()));
    }

    static String of(Rule rule) {
        return String.format(Locale.ROOT, "%s, %s, rests on %s", rule, word(rule.severity()), ids(rule.provisions()))
                + "\nen: " + rule.title(Language.EN.locale())
                + "\nzh-CN: " + rule.title(Language.ZH_CN.locale());
    }

    /** What may have been meant by a rule that no shipped edition has; empty where the edition has it or nothing is near. */
    static String nearest(RuleId rule) {
        RuleSet shipped = Editions.wuhan2005().rules();
        ImmutableList<String> near = shipped.find(rule).isPresent()
                ? ImmutableList.of()
                : Nearest.to(
                        rule.value(),
                        shipped.rules().stream().map(Rule::toString).toList());
        return near.isEmpty() ? "" : " (no shipped rule; one is spelt " + String.join(", ", near) + ")";
    }

    /** What an argument is, where it is not of the type that was asked for but reads the same. */
    static String otherType(Object expected, List<Finding> findings, String argument) {
        return findings.stream()
                .map(finding -> finding.arguments().get(argument))
                .filter(found -> found != null && found.toString().equals(expected.toString()))
                .findFirst()
                .map(found -> found instanceof Long ? " as text (it is a count)" : " as a count (it is text)")
                .orElse("");
    }

    static String ids(List<Basis> bases) {
        return bases.isEmpty() ? "nothing" : bases.stream().map(Basis::id).collect(Collectors.joining(", "));
    }

    static String word(Coded coded) {
        return coded.code() + " (" + coded.term() + ")";
    }

    private static String arguments(Finding finding) {
        return finding.arguments().entrySet().stream()
                .map(argument -> argument.getKey() + "=" + argument.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String count(int number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }
}
