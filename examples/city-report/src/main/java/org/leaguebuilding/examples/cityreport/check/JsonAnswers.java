package org.leaguebuilding.examples.cityreport.check;

import java.util.Optional;
import org.leaguebuilding.examples.cityreport.Output;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.text.Language;

/** One JSON report a line; with messages only where a language was asked for. */
final class JsonAnswers implements Answers {

    private static final byte[] LINE_END = {'\n'};

    private final Output out;
    private final LeagueBuildingJson json;
    private final Optional<Language> language;

    JsonAnswers(Output out, LeagueBuildingJson json, Optional<Language> language) {
        this.out = out;
        this.json = json;
        this.language = language;
    }

    /** Every line is a report, so that they can be read as they are; the subjects tell them apart. */
    @Override
    public void begin(String input) {}

    @Override
    public void answer(Report report) {
        out.write(
                language.isPresent()
                        ? json.write(Forms.REPORT.in(language.get().locale()), report)
                        : json.write(Forms.REPORT, report));
        out.write(LINE_END);
    }
}
