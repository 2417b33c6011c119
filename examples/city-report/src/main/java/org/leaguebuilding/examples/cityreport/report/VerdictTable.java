package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.examples.cityreport.figures.Judged;
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

    /** With a column for the units without a subject, where the facts were given. */
    ImmutableList<String> lines(String subjects, ImmutableList<Judged> districts, boolean given) {
        Judged city = Judged.sum(texts.get("city"), districts);
        TextTable table = TextTable.textFrom(given ? UNMET_COLUMN + 1 : UNMET_COLUMN);
        ImmutableList.Builder<Object> head = ImmutableList.builder();
        head.add(
                texts.get("column.district"),
                texts.get(subjects),
                texts.get("judged.compliant"),
                texts.get("judged.non-compliant"),
                texts.get("judged.undetermined"));
        if (given) {
            head.add(texts.get("column.without"));
        }
        table.row(head.add(texts.get("column.unmet")).build().toArray());
        Rows.withWhole(districts, city).forEach(unit -> table.row(cells(unit, given)));
        return ImmutableList.<String>builder()
                .addAll(table.lines())
                .addAll(unmet.linesBelow("unmet.city", city.subjects()))
                .build();
    }

    private Object[] cells(Judged unit, boolean given) {
        ImmutableList.Builder<Object> cells = ImmutableList.builder();
        cells.add(
                unit.name(),
                unit.verdicts().size(),
                unit.count(Verdict.COMPLIANT),
                unit.count(Verdict.NON_COMPLIANT),
                unit.count(Verdict.UNDETERMINED));
        if (given) {
            cells.add(unit.without());
        }
        return cells.add(unmet.mostFrequentIn(unit.subjects())).build().toArray();
    }
}
