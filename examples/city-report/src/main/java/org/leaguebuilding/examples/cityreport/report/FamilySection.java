package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.answers.FamilyAnswers;
import org.leaguebuilding.examples.cityreport.figures.Judged;

/**
 * A family of which a table says all there is to say.
 *
 * @param family the family
 * @param table makes the lines of the districts and the city, and is told whether the facts were given
 */
record FamilySection(FamilyAnswers family, BiFunction<ImmutableList<Judged>, Boolean, ImmutableList<String>> table)
        implements Section {

    @Override
    public String key() {
        return family.key();
    }

    @Override
    public ImmutableList<String> lines(CityAnswers city) {
        return table.apply(
                Judged.districts(city, family.ofDistrict()), !city.provenance().isGenerated());
    }
}
