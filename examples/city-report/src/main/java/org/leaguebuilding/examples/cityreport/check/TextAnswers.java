package org.leaguebuilding.examples.cityreport.check;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.source.Basis;

/** A readable report each: the verdict, and per finding what, why, where and what would satisfy it. */
final class TextAnswers implements Answers {

    private final PrintStream out;
    private final Texts texts;

    TextAnswers(PrintStream out, Texts texts) {
        this.out = out;
        this.texts = texts;
    }

    @Override
    public void answer(Report report) {
        String verdict = texts.get("check.verdict." + report.verdict().code());
        out.println(texts.get("check.subject", report.subject(), verdict, report.edition()));
        report.findings().forEach(this::answer);
        out.println();
    }

    private void answer(Finding finding) {
        String provisions = finding.provisions().stream().map(Basis::id).collect(Collectors.joining(", "));
        out.println(texts.get(
                "check.finding",
                texts.get("kind." + finding.kind().code()),
                finding.rule().id(),
                provisions,
                finding.path()));
        out.println(texts.get("check.message", finding.message(texts.locale())));
        out.println(texts.get("check.remedy", finding.remedy(texts.locale())));
    }
}
