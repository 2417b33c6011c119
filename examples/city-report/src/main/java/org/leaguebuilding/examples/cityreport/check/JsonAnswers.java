package org.leaguebuilding.examples.cityreport.check;

import java.util.Optional;
import org.leaguebuilding.examples.cityreport.Output;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.json.answer.LineAnswer;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.text.Language;

/** One answer a line, as {@code FileCheck} writes them; with messages only where a language was asked for. */
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

    /** The subjects tell the answers apart. */
    @Override
    public void begin(String input) {}

    @Override
    public void answer(Report report) {
        write(new LineAnswer.Judged(report));
    }

    @Override
    public void refuse(NdjsonLine.Bad<?> line) {
        MalformedJsonException reason = line.reason();
        write(new LineAnswer.Refused(
                line.number(),
                reason.code(),
                reason.pointer(),
                reason.column(),
                language.map(asked -> reason.message(asked.locale()))));
    }

    private void write(LineAnswer answer) {
        out.write(
                language.isPresent()
                        ? json.write(Forms.LINE_ANSWER.in(language.get().locale()), answer)
                        : json.write(Forms.LINE_ANSWER, answer));
        out.write(LINE_END);
    }
}
