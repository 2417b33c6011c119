package org.leaguebuilding.examples.cityreport.check;

import org.leaguebuilding.examples.cityreport.Output;
import org.leaguebuilding.examples.cityreport.text.FindingLines;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;

/** A readable report each: the verdict, and per finding what, why, where and what would satisfy it. */
final class TextAnswers implements Answers {

    private final Output out;
    private final Texts texts;

    TextAnswers(Output out, Texts texts) {
        this.out = out;
        this.texts = texts;
    }

    @Override
    public void begin(String input) {
        out.println(texts.get("check.input", input));
        out.println();
    }

    /** People read it where the console tells of it. */
    @Override
    public void refuse(NdjsonLine.Bad<?> line) {}

    @Override
    public void answer(Report report) {
        String verdict = texts.get("check.verdict." + report.verdict().code());
        out.println(texts.get("check.subject", report.subject(), verdict, report.edition()));
        for (Finding finding : report.findings()) {
            FindingLines.of(finding, texts).forEach(out::println);
        }
        out.println();
    }
}
