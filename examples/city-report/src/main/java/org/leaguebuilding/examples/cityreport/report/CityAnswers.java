package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leaguebuilding.coverage.RollUp;
import org.leaguebuilding.diagnosis.Diagnosis;
import org.leaguebuilding.rule.Report;

/**
 * What the policy says about a city.
 *
 * @param districts the answers for its districts, in the order of the register
 * @param rates the rates of all communities, rolled up
 * @param diagnosis its diagnosis, with the districts as units
 * @param problems the report on the same figures
 */
record CityAnswers(ImmutableList<DistrictAnswers> districts, RollUp rates, Diagnosis diagnosis, Report problems) {

    /** The reports on the districts and on the city itself, in the order of the sections. */
    Stream<Report> reports() {
        return Stream.concat(districts.stream().flatMap(DistrictAnswers::reports), Stream.of(problems));
    }

    /** The name of the district with a code. */
    String districtName(String id) {
        return districts.stream()
                .filter(district -> district.id().equals(id))
                .map(DistrictAnswers::name)
                .findFirst()
                .orElse(id);
    }
}
