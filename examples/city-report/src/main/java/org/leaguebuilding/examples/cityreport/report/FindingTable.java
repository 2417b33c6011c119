package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.examples.cityreport.figures.Judged;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Verdict;

/** A family with one subject a district: its verdict, its findings by kind, and the most frequent one. */
final class FindingTable {

    private static final int UNMET_COLUMN = 5;

    private final Texts texts;
    private final UnmetRules unmet;

    FindingTable(Texts texts, UnmetRules unmet) {
        this.texts = texts;
        this.unmet = unmet;
    }

    ImmutableList<String> lines(ImmutableList<Judged> districts) {
        Judged city = Judged.sum(texts.get("city"), districts);
        TextTable table = TextTable.textFrom(UNMET_COLUMN)
                .row(
                        texts.get("column.district"),
                        texts.get("column.verdict"),
                        texts.get("kind.violation"),
                        texts.get("kind.concern"),
                        texts.get("kind.missing-fact"),
                        texts.get("column.unmet"));
        districts.forEach(district -> row(table, district, verdict(district)));
        if (districts.size() > 1) {
            row(
                    table,
                    city,
                    texts.get(
                            "verdict.of-all",
                            city.count(Verdict.COMPLIANT),
                            city.verdicts().size()));
        }
        return ImmutableList.<String>builder()
                .addAll(table.lines())
                .addAll(unmet.linesBelow("unmet.districts", city.subjects()))
                .build();
    }

    private void row(TextTable table, Judged unit, String verdict) {
        table.row(
                unit.name(),
                verdict,
                unit.kinds().count(FindingKind.VIOLATION),
                unit.kinds().count(FindingKind.CONCERN),
                unit.kinds().count(FindingKind.MISSING_FACT),
                unmet.mostFrequentIn(unit.unmet()));
    }

    private String verdict(Judged district) {
        return district.verdicts().stream()
                .findFirst()
                .map(verdict -> texts.get("judged." + verdict.code()))
                .orElseGet(() -> texts.get("not-given"));
    }
}
