package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import org.leaguebuilding.assessment.Grade;
import org.leaguebuilding.assessment.Score;

/**
 * The grades of one unit's communities.
 *
 * @param name the unit's name
 * @param communities how many communities were assessed
 * @param grades the grades that are certain
 */
record GradeCounts(String name, int communities, ImmutableMultiset<Grade> grades) {

    /** How many communities may still get more than one grade, since facts are missing. */
    int undetermined() {
        return communities - grades.size();
    }

    /** The districts of a city, in the order of the register. */
    static ImmutableList<GradeCounts> districts(CityAnswers city) {
        return city.districts().stream().map(GradeCounts::of).collect(ImmutableList.toImmutableList());
    }

    static GradeCounts sum(String name, ImmutableList<GradeCounts> districts) {
        return new GradeCounts(
                name,
                districts.stream().mapToInt(GradeCounts::communities).sum(),
                districts.stream()
                        .flatMap(district -> district.grades().stream())
                        .collect(ImmutableMultiset.toImmutableMultiset()));
    }

    private static GradeCounts of(DistrictAnswers district) {
        return new GradeCounts(
                district.name(),
                district.communities().size(),
                district.communities().stream()
                        .map(CommunityAnswers::score)
                        .map(Score::grade)
                        .flatMap(grade -> grade.stream())
                        .collect(ImmutableMultiset.toImmutableMultiset()));
    }
}
