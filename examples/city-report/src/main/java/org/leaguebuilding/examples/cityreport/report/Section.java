package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;

/** One family in the report on a city. Its heading is the text {@code KEY.title}. */
interface Section {

    String key();

    ImmutableList<String> lines(CityAnswers city);
}
