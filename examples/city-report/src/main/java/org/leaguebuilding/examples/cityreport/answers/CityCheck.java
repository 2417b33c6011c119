package org.leaguebuilding.examples.cityreport.answers;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import org.leaguebuilding.coverage.RollUp;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.examples.cityreport.facts.CityFacts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/** Asks the policy about a whole city: every community and district, then the city. */
public final class CityCheck {

    private final CityFacts facts;
    private final LeagueBuildingPolicy policy;
    private final Judge judge;

    /**
     * A check.
     *
     * @param facts what it is on
     * @param judge by what to check
     */
    public CityCheck(CityFacts facts, Judge judge) {
        this.facts = facts;
        this.policy = judge.policy();
        this.judge = judge;
    }

    /**
     * Goes through the city once.
     *
     * @param each takes the answers for each community, in the order of the register
     * @return all answers
     */
    public CityAnswers check(Consumer<CommunityAnswers> each) {
        DistrictCheck check = new DistrictCheck(judge, facts.cityCode());
        ImmutableList<DistrictAnswers> districts = facts.districts().entrySet().stream()
                .map(district -> check.check(
                        district.getKey(),
                        district.getValue(),
                        facts.district(district.getKey()),
                        facts.communities(district.getKey()),
                        each))
                .collect(ImmutableList.toImmutableList());
        RollUp rates = RollUp.of(
                facts.cityCode(),
                districts.stream()
                        .flatMap(district -> district.rates().stream())
                        .collect(ImmutableList.toImmutableList()));
        DiagnosisInput figures = facts.diagnosed(
                districts.stream().map(DistrictAnswers::figures).collect(ImmutableList.toImmutableList()));
        return new CityAnswers(
                facts.cityCode(), facts.provenance(), districts, rates, policy.diagnose(figures), judge.check(figures));
    }
}
