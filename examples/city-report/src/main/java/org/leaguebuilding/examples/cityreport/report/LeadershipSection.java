package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** How the districts lead League building (P43 to P60). */
final class LeadershipSection implements Section {

    private final FindingTable table;

    LeadershipSection(FindingTable table) {
        this.table = table;
    }

    @Override
    public String key() {
        return "leadership";
    }

    @Override
    public ImmutableList<String> lines(CityAnswers city) {
        return table.lines(Judged.districts(city, district -> Stream.of(district.leadership())));
    }
}
