package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** The chain of responsibility and the plan of each district (P55 to P64). */
final class ResponsibilitySection implements Section {

    private final FindingTable table;

    ResponsibilitySection(FindingTable table) {
        this.table = table;
    }

    @Override
    public String key() {
        return "responsibility";
    }

    @Override
    public ImmutableList<String> lines(CityAnswers city) {
        return table.lines(Judged.districts(city, district -> Stream.of(district.responsibility())));
    }
}
