package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leaguebuilding.analysis.Effort;
import org.leaguebuilding.analysis.RepairWay;
import org.leaguebuilding.analysis.Repairs;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.AnalysisForms;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Verdict;

/** The smallest changes that mend a subject. */
final class RepairInquiry implements Inquiry {

    private final LockedFacts locked;
    private final Function<Boolean, Effort> effort;
    private final Texts texts;
    private final RepairCounts counts;

    RepairInquiry(LockedFacts locked, Function<Boolean, Effort> effort, Texts texts) {
        this.locked = locked;
        this.effort = effort;
        this.texts = texts;
        this.counts = new RepairCounts(effort.apply(false), texts);
    }

    @Override
    public ImmutableList<String> ask(Judged<?> judged, boolean alone, boolean told) {
        locked.check(judged);
        Verdict verdict = judged.report().verdict();
        if (verdict == Verdict.COMPLIANT) {
            return told && alone ? ImmutableList.of(texts.get("repair.none-needed")) : ImmutableList.of();
        }
        if (!alone && verdict == Verdict.UNDETERMINED) {
            return ImmutableList.of();
        }
        return lines(judged, effort.apply(alone), told);
    }

    @Override
    public String ask(Judged<?> judged, boolean alone, AnalysisLine line) {
        locked.check(judged);
        return line.one(judged, "repairs", AnalysisForms.REPAIRS, judged.repairs(effort.apply(alone)));
    }

    private <S extends Subject> ImmutableList<String> lines(Judged<S> judged, Effort within, boolean told) {
        Repairs<S> repairs = judged.repairs(within);
        counts.add(judged.family(), repairs);
        return told ? lines(judged.report(), repairs, within) : ImmutableList.of();
    }

    private <S extends Subject> ImmutableList<String> lines(Report before, Repairs<S> repairs, Effort within) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (before.verdict() == Verdict.UNDETERMINED) {
            lines.addAll(indented(texts.get("repair.facts-missing")));
        }
        ImmutableList<RepairWay<S>> ways = repairs.ways();
        for (int i = 0; i < ways.size(); i++) {
            RepairWay<S> way = ways.get(i);
            lines.addAll(indented(texts.get(
                    "repair.way",
                    i + 1,
                    way.text(texts.locale()),
                    String.join(texts.get("list.separator"), way.paths()))));
            ImmutableSet<String> concerns = concerns(before, way);
            if (!concerns.isEmpty()) {
                lines.addAll(indented(texts.get("repair.concerns", String.join(texts.get("list.long"), concerns))));
            }
        }
        return lines.addAll(indented(claim(repairs, within))).build();
    }

    /** How far the answer reaches: whether there is any other. */
    private String claim(Repairs<?> repairs, Effort within) {
        if (!repairs.complete()) {
            return texts.get("repair.cut-short", within.changes(), repairs.checks());
        }
        return texts.get(repairs.minimal().isEmpty() ? "repair.none" : "repair.complete", within.changes());
    }

    /** What a person should look at after a change and not before it. */
    private ImmutableSet<String> concerns(Report before, RepairWay<?> way) {
        ImmutableSet<String> already = titles(before).collect(ImmutableSet.toImmutableSet());
        return way.repairs().stream()
                .flatMap(repair -> titles(repair.report()))
                .filter(title -> !already.contains(title))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Stream<String> titles(Report report) {
        return report.findings(FindingKind.CONCERN).stream().map(Finding::rule).map(rule -> rule.title(texts.locale()));
    }

    private ImmutableList<String> indented(String text) {
        return Paragraph.lines(texts.get("analysis.item", text), texts.get("analysis.indent"));
    }

    @Override
    public ImmutableList<String> summary() {
        return counts.lines();
    }
}
