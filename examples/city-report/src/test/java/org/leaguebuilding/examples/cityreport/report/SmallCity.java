package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.answers.CityCheck;
import org.leaguebuilding.examples.cityreport.answers.Judge;
import org.leaguebuilding.examples.cityreport.generate.Chance;
import org.leaguebuilding.examples.cityreport.generate.GeneratedFacts;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.examples.cityreport.register.RegisterEntry;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/** A city of two districts with three subdistricts and twelve communities. */
final class SmallCity {

    static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private SmallCity() {}

    static CityAnswers answers() {
        return new CityCheck(GeneratedFacts.of(register(), Chance.USUAL), new Judge(POLICY, subject -> {}))
                .check(community -> {});
    }

    private static Register register() {
        ImmutableList.Builder<RegisterEntry> entries = ImmutableList.builder();
        for (int i = 1; i <= 12; i++) {
            String subdistrict = i <= 4 ? "420102002" : i <= 8 ? "420102003" : "420103001";
            String code = subdistrict + String.format("%03d", i);
            String district = subdistrict.substring(0, 6);
            entries.add(new RegisterEntry(
                    code, "社区" + i, subdistrict, district, district.equals("420102") ? "江岸区" : "江汉区"));
        }
        return new Register(entries.build());
    }
}
