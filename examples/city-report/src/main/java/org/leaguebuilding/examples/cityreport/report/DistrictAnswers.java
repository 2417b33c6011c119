package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leaguebuilding.coverage.CommunityRates;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.diagnosis.UnitFigures;
import org.leaguebuilding.rule.Report;

/**
 * What the policy says about one district, family by family.
 *
 * @param id the district's code
 * @param name its name
 * @param communities the answers for its communities, in the order of the register
 * @param leadership the report on its leadership
 * @param responsibility the report on its responsibility plan
 * @param survey its survey of coverage
 * @param coverage the report on that survey
 * @param rates the rates of its communities
 * @param demonstrationShare the share of its communities that could become demonstration communities
 * @param honor the report on its nomination as a demonstration district
 * @param figures its figures for the diagnosis of the city
 */
record DistrictAnswers(
        String id,
        String name,
        ImmutableList<CommunityAnswers> communities,
        Report leadership,
        Report responsibility,
        CoverageSurvey survey,
        Report coverage,
        ImmutableList<CommunityRates> rates,
        RateBounds demonstrationShare,
        Report honor,
        UnitFigures figures) {

    /** The reports on the district itself, in the order of the sections. */
    Stream<Report> reports() {
        return Stream.of(leadership, responsibility, coverage, honor);
    }
}
