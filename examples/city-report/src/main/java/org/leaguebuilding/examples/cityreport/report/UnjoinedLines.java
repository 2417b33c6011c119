package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.examples.cityreport.facts.Provenance;
import org.leaguebuilding.examples.cityreport.facts.Unjoined;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.Texts;

/** What of the given facts the report is not on, each with file and row. */
final class UnjoinedLines {

    private static final int MOST = 20;
    private static final String INDENT = "    ";

    private UnjoinedLines() {}

    static ImmutableList<String> of(Provenance.Given given, Texts texts, boolean all) {
        ImmutableList<Unjoined> unjoined = given.unjoined();
        if (unjoined.isEmpty()) {
            return ImmutableList.of(texts.get("unjoined.none"));
        }
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        unjoined.stream()
                .limit(all ? unjoined.size() : MOST)
                .forEach(row -> lines.addAll(Paragraph.lines("  " + row.line(texts), INDENT)));
        if (!all && unjoined.size() > MOST) {
            lines.addAll(Paragraph.lines(texts.get("unjoined.more", Integer.toString(unjoined.size() - MOST))));
        }
        return lines.build();
    }
}
