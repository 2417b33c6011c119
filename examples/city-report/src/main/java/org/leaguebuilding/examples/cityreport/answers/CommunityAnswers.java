package org.leaguebuilding.examples.cityreport.answers;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.rule.Report;

/**
 * What the policy says about one community, family by family. What no fact was given for is empty.
 *
 * @param community the community
 * @param advice the formation modes that fit it
 * @param formation the report on the proposal that covers it
 * @param proposes whether that proposal is counted here; one for several communities is counted at one of them
 * @param guarantee the report on what guarantees the work there
 * @param activity the report on its organization's programme
 * @param activities how many activities the programme has
 * @param stage the report on its organization's request to move to another stage
 * @param assessment the report on its assessment record
 * @param score the score of that record
 * @param honor the report on its nomination
 * @param cadres the reports on the heads of its organization
 */
public record CommunityAnswers(
        Community community,
        FormationAdvice advice,
        Optional<Report> formation,
        boolean proposes,
        Optional<Report> guarantee,
        Optional<Report> activity,
        OptionalInt activities,
        Optional<Report> stage,
        Optional<Report> assessment,
        Optional<Score> score,
        Optional<Report> honor,
        ImmutableList<Report> cadres) {

    /** {@return the report on its proposal where that is counted here} */
    public Optional<Report> proposed() {
        return formation.filter(report -> proposes);
    }

    /** {@return the reports of all families but formation, in the order of the sections} */
    public Stream<Report> furtherReports() {
        return Stream.of(
                        guarantee.stream(),
                        activity.stream(),
                        stage.stream(),
                        assessment.stream(),
                        honor.stream(),
                        cadres.stream())
                .flatMap(reports -> reports);
    }

    /** {@return all reports, that on the proposal first, wherever it is counted} */
    public Stream<Report> reports() {
        return Stream.concat(formation.stream(), furtherReports());
    }
}
