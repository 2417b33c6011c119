package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;

/** The organizations and the stages that they ask for (P26, P27). */
final class LifecycleSection implements Section {

    private final VerdictTable table;

    LifecycleSection(VerdictTable table) {
        this.table = table;
    }

    @Override
    public String key() {
        return "lifecycle";
    }

    @Override
    public ImmutableList<String> lines(CityAnswers city) {
        return table.lines(
                "column.requests",
                Judged.districts(
                        city, district -> district.communities().stream().map(CommunityAnswers::stage)));
    }
}
