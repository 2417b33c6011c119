package org.leaguebuilding.examples.cityreport.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.Optional;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.value.Language;

/** One JSON report a line; with messages only where a language was asked for. */
final class JsonAnswers implements Answers {

    private final PrintStream out;
    private final LeagueBuildingJson json;
    private final Optional<Language> language;

    JsonAnswers(PrintStream out, LeagueBuildingJson json, Optional<Language> language) {
        this.out = out;
        this.json = json;
        this.language = language;
    }

    @Override
    public void answer(Report report) {
        byte[] line =
                language.isPresent() ? json.writeReport(report, language.get().locale()) : json.writeReport(report);
        out.append(new String(line, UTF_8)).append('\n');
    }
}
