package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;

/** The year's activities of the organizations (P32 to P42). */
final class ActivitySection implements Section {

    private final VerdictTable table;

    ActivitySection(VerdictTable table) {
        this.table = table;
    }

    @Override
    public String key() {
        return "activity";
    }

    @Override
    public ImmutableList<String> lines(CityAnswers city) {
        return table.lines(
                "column.programmes",
                Judged.districts(
                        city,
                        district -> district.communities().stream().flatMap(answers -> answers.activity().stream())));
    }
}
