package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import org.leaguebuilding.analysis.Explanation;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.AnalysisForms;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;

/** The facts that force what each rule says. */
final class WhyInquiry implements Inquiry {

    /** As many rules as are told of many subjects. */
    private static final int RULES = 10;

    private final Texts texts;
    private final boolean isAll;
    private final Multiset<Rule> rules = LinkedHashMultiset.create();
    private final Multiset<Rule> unmet = LinkedHashMultiset.create();

    WhyInquiry(Texts texts, boolean isAll) {
        this.texts = texts;
        this.isAll = isAll;
    }

    /** Of those that are not told the check knows which rules fail. */
    @Override
    public ImmutableList<String> ask(Judged<?> judged, boolean alone, boolean told) {
        rules.addAll(
                failing(judged, ImmutableSet.of(FindingKind.VIOLATION, FindingKind.CONCERN, FindingKind.MISSING_FACT)));
        unmet.addAll(failing(judged, ImmutableSet.of(FindingKind.VIOLATION, FindingKind.CONCERN)));
        boolean isGood = judged.report().verdict() == Verdict.COMPLIANT;
        return told && (alone || !isGood) ? lines(judged.why(), isAll || isGood) : ImmutableList.of();
    }

    @Override
    public String ask(Judged<?> judged, boolean alone, AnalysisLine line) {
        return line.all(
                judged,
                "explanations",
                AnalysisForms.EXPLANATION,
                judged.why().stream()
                        .filter(explanation -> isAll || explanation.holds() != Truth.TRUE)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableSet<Rule> failing(Judged<?> judged, ImmutableSet<FindingKind> kinds) {
        return judged.report().findings().stream()
                .filter(finding -> kinds.contains(finding.kind()))
                .map(Finding::rule)
                .collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableList<String> lines(ImmutableList<Explanation> explanations, boolean withThoseThatHold) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (Truth truth : new Truth[] {Truth.FALSE, Truth.UNKNOWN, Truth.TRUE}) {
            explanations.stream()
                    .filter(explanation -> explanation.holds() == truth)
                    .filter(explanation -> withThoseThatHold || truth != Truth.TRUE)
                    .map(explanation -> texts.get("analysis.item", explanation.text(texts.locale())))
                    .forEach(line -> lines.addAll(Paragraph.lines(line, texts.get("analysis.indent"))));
        }
        long holding = explanations.stream()
                .filter(explanation -> explanation.holds() == Truth.TRUE)
                .count();
        if (!withThoseThatHold && holding > 0) {
            lines.add(texts.get("why.holding", holding));
        }
        return lines.build();
    }

    @Override
    public ImmutableList<String> summary() {
        if (rules.isEmpty()) {
            return ImmutableList.of();
        }
        TextTable table = new TextTable()
                .row(texts.get("column.rule"), texts.get("column.unmet-by"), texts.get("column.unknown-of"));
        Multisets.copyHighestCountFirst(rules).elementSet().stream()
                .limit(RULES)
                .forEach(rule -> table.row(
                        rule.title(texts.locale()), unmet.count(rule), rules.count(rule) - unmet.count(rule)));
        return ImmutableList.<String>builder()
                .add("", texts.get("why.summary"))
                .addAll(table.lines())
                .build();
    }
}
