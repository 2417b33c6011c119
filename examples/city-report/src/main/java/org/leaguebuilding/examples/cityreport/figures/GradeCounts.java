package org.leaguebuilding.examples.cityreport.figures;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import org.leaguebuilding.assessment.Grade;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.answers.DistrictAnswers;

/**
 * The grades of one unit's communities.
 *
 * @param name the unit's name
 * @param communities how many communities were assessed
 * @param grades the grades that are certain
 * @param without how many communities have no record
 */
public record GradeCounts(String name, int communities, ImmutableMultiset<Grade> grades, int without) {

    /** {@return how many communities may still get more than one grade, since facts are missing} */
    public int undetermined() {
        return communities - grades.size();
    }

    /**
     * The districts of a city, in the order of the register.
     *
     * @param city the answers for the city
     * @return the grades in each
     */
    public static ImmutableList<GradeCounts> districts(CityAnswers city) {
        return city.districts().stream().map(GradeCounts::of).collect(ImmutableList.toImmutableList());
    }

    /**
     * Adds up.
     *
     * @param name the name of the whole
     * @param districts its districts
     * @return the grades in the whole
     */
    public static GradeCounts sum(String name, ImmutableList<GradeCounts> districts) {
        return new GradeCounts(
                name,
                districts.stream().mapToInt(GradeCounts::communities).sum(),
                districts.stream()
                        .flatMap(district -> district.grades().stream())
                        .collect(ImmutableMultiset.toImmutableMultiset()),
                districts.stream().mapToInt(GradeCounts::without).sum());
    }

    private static GradeCounts of(DistrictAnswers district) {
        ImmutableList<Score> scores = district.communities().stream()
                .flatMap(answers -> answers.score().stream())
                .collect(ImmutableList.toImmutableList());
        return new GradeCounts(
                district.name(),
                scores.size(),
                scores.stream()
                        .flatMap(score -> score.grade().stream())
                        .collect(ImmutableMultiset.toImmutableMultiset()),
                district.communities().size() - scores.size());
    }
}
