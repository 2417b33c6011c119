package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.coverage.RollUp;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.examples.cityreport.generate.GeneratedCity;
import org.leaguebuilding.examples.cityreport.generate.GeneratedProposals;
import org.leaguebuilding.examples.cityreport.generate.GeneratedYear;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/** Asks the policy about a whole city: every community and district, then the city. */
final class CityCheck {

    private final GeneratedCity city;
    private final LeagueBuildingPolicy policy;
    private final Judge judge;

    CityCheck(GeneratedCity city, Judge judge) {
        this.city = city;
        this.policy = judge.policy();
        this.judge = judge;
    }

    /** Goes through the city once; hands on the answers for each community in the order of the register. */
    CityAnswers check(Consumer<CommunityAnswers> each) {
        DistrictCheck check = new DistrictCheck(judge, new CommunityCheck(city, judge), city.code());
        ImmutableList<DistrictAnswers> districts = city.districts().entrySet().stream()
                .map(district ->
                        check.check(district.getKey(), district.getValue(), city.communities(district.getKey()), each))
                .collect(ImmutableList.toImmutableList());
        RollUp rates = RollUp.of(
                city.code(),
                districts.stream()
                        .flatMap(district -> district.rates().stream())
                        .collect(ImmutableList.toImmutableList()));
        DiagnosisInput figures = figures(districts);
        return new CityAnswers(districts, rates, policy.diagnose(figures), judge.check(figures));
    }

    private DiagnosisInput figures(ImmutableList<DistrictAnswers> districts) {
        DiagnosisInput.Builder input = DiagnosisInput.builder();
        input.id(GeneratedProposals.PREFIX + "diagnosis-" + city.code())
                .level(UnitLevel.CITY)
                .unitId(city.code())
                .unitLevel(UnitLevel.DISTRICT)
                .period(GeneratedYear.YEAR);
        districts.forEach(district -> input.addUnit(district.figures()));
        return input.build();
    }
}
