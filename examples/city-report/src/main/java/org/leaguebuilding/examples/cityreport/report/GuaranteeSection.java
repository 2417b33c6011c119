package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;

/** What the Party branches of the communities do for the League (P58, P59). */
final class GuaranteeSection implements Section {

    private final VerdictTable table;

    GuaranteeSection(VerdictTable table) {
        this.table = table;
    }

    @Override
    public String key() {
        return "guarantee";
    }

    @Override
    public ImmutableList<String> lines(CityAnswers city) {
        return table.lines(
                "column.communities",
                Judged.districts(
                        city, district -> district.communities().stream().map(CommunityAnswers::guarantee)));
    }
}
