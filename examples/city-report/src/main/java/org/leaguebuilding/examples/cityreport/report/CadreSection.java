package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;

/** The heads of the organizations (P72, P73). */
final class CadreSection implements Section {

    private final VerdictTable table;

    CadreSection(VerdictTable table) {
        this.table = table;
    }

    @Override
    public String key() {
        return "cadre";
    }

    @Override
    public ImmutableList<String> lines(CityAnswers city) {
        return table.lines(
                "column.cadres",
                Judged.districts(
                        city,
                        district -> district.communities().stream().flatMap(answers -> answers.cadre().stream())));
    }
}
