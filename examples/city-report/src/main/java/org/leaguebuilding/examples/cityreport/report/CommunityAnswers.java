package org.leaguebuilding.examples.cityreport.report;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.examples.cityreport.generate.LeagueLife;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.rule.Report;

/**
 * What the policy says about one community, family by family.
 *
 * @param life the generated state of the League there
 * @param advice the formation modes that fit it
 * @param formation the report on its proposal
 * @param guarantee the report on what guarantees the work there
 * @param activity the report on its organization's programme; empty where there is no organization
 * @param activities how many activities the programme has; empty where there is no organization
 * @param stage the report on its organization's request to move to another stage
 * @param assessment the report on its assessment record
 * @param score the score of that record
 * @param honor the report on its nomination; empty where it is not nominated
 * @param cadre the report on the head of its organization; empty where there is no organization
 */
record CommunityAnswers(
        LeagueLife life,
        FormationAdvice advice,
        Report formation,
        Report guarantee,
        Optional<Report> activity,
        OptionalInt activities,
        Report stage,
        Report assessment,
        Score score,
        Optional<Report> honor,
        Optional<Report> cadre) {

    /** The reports of all families but formation, in the order of the sections. */
    Stream<Report> furtherReports() {
        return Stream.of(
                        Stream.of(guarantee),
                        activity.stream(),
                        Stream.of(stage),
                        Stream.of(assessment),
                        honor.stream(),
                        cadre.stream())
                .flatMap(reports -> reports);
    }
}
