package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.examples.cityreport.generate.GeneratedCity;
import org.leaguebuilding.examples.cityreport.generate.GeneratedProposals;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

/** Advises every community of a city, checks a proposal of each, and adds up by district. */
public final class CityState {

    private final GeneratedCity city;
    private final GeneratedProposals proposals;
    private final LeagueBuildingPolicy policy;

    /**
     * The state of a city.
     *
     * @param city the city
     * @param policy the edition that judges
     */
    public CityState(GeneratedCity city, LeagueBuildingPolicy policy) {
        this.city = city;
        this.proposals = new GeneratedProposals(city);
        this.policy = policy;
    }

    /**
     * Goes through the city once.
     *
     * @param each gets the advice and the report of every community, in the order of the register
     * @return the districts, in the order of the register
     */
    public ImmutableList<DistrictState> districts(Consumer<Answer> each) {
        return city.districts().entrySet().stream()
                .map(district -> district(district.getKey(), district.getValue(), each))
                .collect(ImmutableList.toImmutableList());
    }

    private DistrictState district(String code, String name, Consumer<Answer> each) {
        DistrictState.Tally tally = new DistrictState.Tally();
        for (Community community : city.communities(code)) {
            FormationAdvice advice = policy.advise(community, city.neighbours(community));
            Report report = policy.check(proposals.proposal(community, advice));
            tally.add(advice, report);
            each.accept(new Answer(advice, report));
        }
        return tally.state(name);
    }

    /**
     * What one community is told.
     *
     * @param advice the modes that fit it
     * @param report the report on its proposal
     */
    public record Answer(FormationAdvice advice, Report report) {}
}
