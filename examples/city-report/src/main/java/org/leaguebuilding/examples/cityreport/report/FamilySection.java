package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leaguebuilding.rule.Report;

/**
 * A family of which a table says all there is to say.
 *
 * @param key what its texts begin with
 * @param reports the reports of one district
 * @param table makes the lines of the districts and the city
 */
record FamilySection(
        String key,
        Function<DistrictAnswers, Stream<Report>> reports,
        Function<ImmutableList<Judged>, ImmutableList<String>> table)
        implements Section {

    @Override
    public ImmutableList<String> lines(CityAnswers city) {
        return table.apply(Judged.districts(city, reports));
    }
}
