package org.leaguebuilding.examples.cityreport.answers;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.leaguebuilding.coverage.CommunityRates;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.diagnosis.UnitFigures;
import org.leaguebuilding.rule.Report;

/**
 * What the policy says about one district, family by family. What no fact was given for is empty.
 *
 * @param id the district's code
 * @param name its name
 * @param communities the answers for its communities, in the order of the register
 * @param leadership the report on its leadership
 * @param responsibility the report on its responsibility plan
 * @param surveys the surveys of coverage in it
 * @param coverage the reports on these surveys
 * @param rates the rates of its communities
 * @param demonstrationShare the share of its communities that could become demonstration communities
 * @param honor the report on its nomination as a demonstration district
 * @param figures its figures for the diagnosis of the city
 */
public record DistrictAnswers(
        String id,
        String name,
        ImmutableList<CommunityAnswers> communities,
        Optional<Report> leadership,
        Optional<Report> responsibility,
        ImmutableList<CoverageSurvey> surveys,
        ImmutableList<Report> coverage,
        ImmutableList<CommunityRates> rates,
        RateBounds demonstrationShare,
        Optional<Report> honor,
        UnitFigures figures) {

    /**
     * The same under another name.
     *
     * @param other the name
     * @return the answers
     */
    public DistrictAnswers named(String other) {
        return new DistrictAnswers(
                id,
                other,
                communities,
                leadership,
                responsibility,
                surveys,
                coverage,
                rates,
                demonstrationShare,
                honor,
                figures);
    }

    /** {@return the reports on the district itself, in the order of the sections} */
    public Stream<Report> reports() {
        return Stream.of(leadership.stream(), responsibility.stream(), coverage.stream(), honor.stream())
                .flatMap(reports -> reports);
    }
}
