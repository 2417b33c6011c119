package org.leaguebuilding.examples.cityreport.pages;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.Objects;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.answers.DistrictAnswers;
import org.leaguebuilding.examples.cityreport.answers.FamilyAnswers;
import org.leaguebuilding.examples.cityreport.figures.Judged;

/**
 * How the subjects of each family in each district were judged, counted once for all pages.
 *
 * @param judged the counts by the key of the family and the code of the district, both in their order
 */
record Counts(ImmutableTable<String, String, Judged> judged) {

    static Counts of(CityAnswers city) {
        ImmutableTable.Builder<String, String, Judged> judged = ImmutableTable.builder();
        for (FamilyAnswers family : FamilyAnswers.ALL) {
            for (DistrictAnswers district : city.districts()) {
                judged.put(
                        family.key(),
                        district.id(),
                        Judged.of(district.name(), family.ofDistrict().apply(district)));
            }
        }
        return new Counts(judged.buildOrThrow());
    }

    Judged of(FamilyAnswers family, DistrictAnswers district) {
        return Objects.requireNonNull(judged.get(family.key(), district.id()));
    }

    ImmutableList<Judged> districts(FamilyAnswers family) {
        return judged.row(family.key()).values().asList();
    }

    /** A family in all districts. */
    Judged all(FamilyAnswers family) {
        return Judged.sum("", districts(family));
    }

    /** All families in a district. */
    Judged all(DistrictAnswers district) {
        return Judged.sum("", judged.column(district.id()).values().asList());
    }
}
