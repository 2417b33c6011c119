package org.leaguebuilding.examples.cityreport.answers;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leaguebuilding.coverage.RollUp;
import org.leaguebuilding.diagnosis.Diagnosis;
import org.leaguebuilding.examples.cityreport.facts.Provenance;
import org.leaguebuilding.rule.Report;

/**
 * What the policy says about a city.
 *
 * @param code the city's code
 * @param provenance where the facts come from
 * @param districts the answers for its districts, in the order of the register
 * @param rates the rates of all communities, rolled up
 * @param diagnosis its diagnosis, with the districts as units
 * @param problems the report on the same figures
 */
public record CityAnswers(
        String code,
        Provenance provenance,
        ImmutableList<DistrictAnswers> districts,
        RollUp rates,
        Diagnosis diagnosis,
        Report problems) {

    /** {@return the answers for all communities, in the order of the register} */
    public Stream<CommunityAnswers> communities() {
        return districts.stream().flatMap(district -> district.communities().stream());
    }

    /** {@return the reports on the districts and on the city itself, in the order of the sections} */
    public Stream<Report> reports() {
        return Stream.concat(districts.stream().flatMap(DistrictAnswers::reports), Stream.of(problems));
    }

    /**
     * The same for one district alone; the diagnosis stays the city's.
     *
     * @param districtId the district's code
     * @return the answers for it, with its rates
     */
    public CityAnswers only(String districtId) {
        ImmutableList<DistrictAnswers> kept = districts.stream()
                .filter(district -> district.id().equals(districtId))
                .collect(ImmutableList.toImmutableList());
        RollUp ofKept = RollUp.of(
                code,
                kept.stream().flatMap(district -> district.rates().stream()).collect(ImmutableList.toImmutableList()));
        return new CityAnswers(code, provenance, kept, ofKept, diagnosis, problems);
    }

    /**
     * The same with other names of the districts.
     *
     * @param name gives the other name
     * @return the answers
     */
    public CityAnswers named(UnaryOperator<String> name) {
        return new CityAnswers(
                code,
                provenance,
                districts.stream()
                        .map(district -> district.named(name.apply(district.name())))
                        .collect(ImmutableList.toImmutableList()),
                rates,
                diagnosis,
                problems);
    }

    /**
     * The name of a district.
     *
     * @param id its code
     * @return its name; the code where there is none
     */
    public String districtName(String id) {
        return districts.stream()
                .filter(district -> district.id().equals(id))
                .map(DistrictAnswers::name)
                .findFirst()
                .orElse(id);
    }
}
