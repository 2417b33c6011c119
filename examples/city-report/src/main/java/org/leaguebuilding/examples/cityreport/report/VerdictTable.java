package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.rule.Verdict;

/** A family with many subjects in a district: how many there are, the verdicts, and what is most often unmet. */
final class VerdictTable {

    private static final int UNMET_COLUMN = 5;

    private final Texts texts;
    private final UnmetRules unmet;

    VerdictTable(Texts texts, UnmetRules unmet) {
        this.texts = texts;
        this.unmet = unmet;
    }

    ImmutableList<String> lines(String subjects, ImmutableList<Judged> districts) {
        Judged city = Judged.sum(texts.get("city"), districts);
        TextTable table = TextTable.textFrom(UNMET_COLUMN)
                .row(
                        texts.get("column.district"),
                        texts.get(subjects),
                        texts.get("judged.compliant"),
                        texts.get("judged.non-compliant"),
                        texts.get("judged.undetermined"),
                        texts.get("column.unmet"));
        districts.forEach(district -> row(table, district));
        row(table, city);
        return ImmutableList.<String>builder()
                .addAll(table.lines())
                .addAll(unmet.linesBelow("unmet.city", city.subjects()))
                .build();
    }

    private void row(TextTable table, Judged unit) {
        table.row(
                unit.name(),
                unit.verdicts().size(),
                unit.verdicts().count(Verdict.COMPLIANT),
                unit.verdicts().count(Verdict.NON_COMPLIANT),
                unit.verdicts().count(Verdict.UNDETERMINED),
                unmet.mostFrequentIn(unit.subjects()));
    }
}
