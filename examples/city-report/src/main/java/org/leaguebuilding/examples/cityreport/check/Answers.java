package org.leaguebuilding.examples.cityreport.check;

import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.rule.Report;

/** Writes reports in one form. */
interface Answers {

    /** Says from which of several inputs the next ones are. */
    void begin(String input);

    void answer(Report report);

    /** Answers a line that holds no document; the console is told of it as well. */
    void refuse(NdjsonLine.Bad<?> line);
}
