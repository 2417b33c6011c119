package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.leaguebuilding.analysis.Questions;
import org.leaguebuilding.analysis.StatedFact;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.AnalysisForms;
import org.leaguebuilding.rule.Verdict;

/** The fact to ask for first. */
final class AskInquiry implements Inquiry {

    /** As many facts as are told of many subjects, and after the first one of one subject. */
    private static final int FACTS = 10;

    private final EffortOptions effort;
    private final Texts texts;
    private final Multiset<NamedFact> settling = LinkedHashMultiset.create();
    private final Multiset<NamedFact> first = LinkedHashMultiset.create();
    private final Multiset<NamedFact> wanted = LinkedHashMultiset.create();
    private int open;
    private int cutShort;

    AskInquiry(EffortOptions effort, Texts texts) {
        this.effort = effort;
        this.texts = texts;
    }

    @Override
    public ImmutableList<String> ask(Judged<?> judged, boolean alone, boolean told) {
        boolean isOpen = judged.report().verdict() == Verdict.UNDETERMINED;
        if (!isOpen && !alone) {
            return ImmutableList.of();
        }
        Questions questions = judged.questions(effort.of(alone));
        if (isOpen) {
            count(judged, questions);
        }
        return told ? lines(questions) : ImmutableList.of();
    }

    @Override
    public String ask(Judged<?> judged, boolean alone, AnalysisLine line) {
        return line.one(judged, "questions", AnalysisForms.QUESTIONS, judged.questions(effort.of(alone)));
    }

    private void count(Judged<?> judged, Questions questions) {
        open++;
        cutShort += questions.exact() ? 0 : 1;
        ImmutableSet<NamedFact> facts = questions.next().stream()
                .map(StatedFact::fact)
                .map(fact -> new NamedFact(judged.family(), fact))
                .collect(ImmutableSet.toImmutableSet());
        wanted.addAll(facts);
        facts.stream().limit(1).forEach(fact -> {
            first.add(fact);
            settling.add(fact, questions.exact() && questions.most() == 1 ? 1 : 0);
        });
    }

    private ImmutableList<String> lines(Questions questions) {
        if (questions.next().isEmpty()) {
            return ImmutableList.of(texts.get("ask.definite"));
        }
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        add(lines, questions.text(texts.locale()));
        if (questions.next().size() > 1) {
            add(
                    lines,
                    texts.get(
                            "ask.then",
                            questions.next().stream()
                                    .skip(1)
                                    .limit(FACTS)
                                    .map(fact -> fact.at().title(texts.locale()))
                                    .collect(Collectors.joining(texts.get("list.long")))));
        }
        if (!questions.exact()) {
            add(lines, texts.get("analysis.cut-short", questions.checks()));
        }
        return lines.build();
    }

    private void add(ImmutableList.Builder<String> lines, String text) {
        lines.addAll(Paragraph.lines(texts.get("analysis.item", text), texts.get("analysis.indent")));
    }

    @Override
    public ImmutableList<String> summary() {
        if (open == 0) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(texts.get("ask.summary", open, settling.size()));
        if (cutShort > 0) {
            lines.add(texts.get("ask.summary.cut-short", cutShort));
        }
        TextTable table = new TextTable()
                .row(
                        texts.get("column.fact"),
                        texts.get("column.settles"),
                        texts.get("column.first"),
                        texts.get("column.wanted"));
        wanted.elementSet().stream()
                .sorted(Comparator.<NamedFact>comparingInt(settling::count)
                        .thenComparingInt(first::count)
                        .thenComparingInt(wanted::count)
                        .reversed())
                .limit(FACTS)
                .forEach(fact ->
                        table.row(fact.words(texts), settling.count(fact), first.count(fact), wanted.count(fact)));
        return lines.add("", texts.get("ask.facts")).addAll(table.lines()).build();
    }
}
