package org.leaguebuilding.examples.cityreport.answers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.assessment.AssessmentPolicy;
import org.leaguebuilding.cadre.CadrePolicy;
import org.leaguebuilding.coverage.CoveragePolicy;
import org.leaguebuilding.diagnosis.DiagnosisPolicy;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.honor.HonorPolicy;
import org.leaguebuilding.leadership.LeadershipPolicy;
import org.leaguebuilding.lifecycle.LifecyclePolicy;
import org.leaguebuilding.responsibility.ResponsibilityPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.SubjectType;

/**
 * Where the answers of one family are: the one list of the families as the report on a city has them, in the order in which it
 * goes through them.
 *
 * @param key the family in one word, as the texts name it
 * @param type the subjects
 * @param unit the units that have a subject
 * @param ofDistrict the reports of each unit in a district, those of units without a subject empty
 * @param ofCommunity the reports of one community
 */
public record FamilyAnswers(
        String key,
        SubjectType<?> type,
        Unit unit,
        Function<DistrictAnswers, Stream<ImmutableList<Report>>> ofDistrict,
        Function<CommunityAnswers, ImmutableList<Report>> ofCommunity) {

    /** What has a subject. */
    public enum Unit {
        /** Each community. */
        COMMUNITY,
        /** Each district. */
        DISTRICT,
        /** Each community, and each district too. */
        BOTH,
        /** The city. */
        CITY
    }

    /** All families. */
    public static final ImmutableList<FamilyAnswers> ALL = ImmutableList.of(
            communities("formation", FormationPolicy.SUBJECT, answers -> list(answers.formation())),
            districts("leadership", LeadershipPolicy.SUBJECT, district -> list(district.leadership())),
            districts("responsibility", ResponsibilityPolicy.SUBJECT, district -> list(district.responsibility())),
            communities("guarantee", GuaranteePolicy.SUBJECT, answers -> list(answers.guarantee())),
            communities("activity", ActivityPolicy.SUBJECT, answers -> list(answers.activity())),
            communities("lifecycle", LifecyclePolicy.SUBJECT, answers -> list(answers.stage())),
            districts("coverage", CoveragePolicy.SUBJECT, DistrictAnswers::coverage),
            communities("assessment", AssessmentPolicy.SUBJECT, answers -> list(answers.assessment())),
            nominations(),
            communities("cadre", CadrePolicy.SUBJECT, CommunityAnswers::cadres),
            new FamilyAnswers(
                    "diagnosis",
                    DiagnosisPolicy.SUBJECT,
                    Unit.CITY,
                    district -> Stream.empty(),
                    answers -> ImmutableList.of()));

    /** {@return the families of which a community has a subject} */
    public static ImmutableList<FamilyAnswers> ofCommunities() {
        return ALL.stream()
                .filter(family -> ImmutableSet.of(Unit.COMMUNITY, Unit.BOTH).contains(family.unit))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A family by its key.
     *
     * @param key the key
     * @return the family
     */
    public static FamilyAnswers of(String key) {
        return ALL.stream().filter(family -> family.key.equals(key)).findFirst().orElseThrow();
    }

    /** The proposal of several communities is one subject, so that the others have theirs without being counted. */
    private static FamilyAnswers communities(
            String key, SubjectType<?> type, Function<CommunityAnswers, ImmutableList<Report>> reports) {
        return new FamilyAnswers(
                key,
                type,
                Unit.COMMUNITY,
                district -> district.communities().stream()
                        .filter(answers -> !key.equals("formation") || counts(answers))
                        .map(reports),
                reports);
    }

    private static boolean counts(CommunityAnswers answers) {
        return answers.proposes() || answers.formation().isEmpty();
    }

    private static FamilyAnswers districts(
            String key, SubjectType<?> type, Function<DistrictAnswers, ImmutableList<Report>> reports) {
        return new FamilyAnswers(
                key,
                type,
                Unit.DISTRICT,
                district -> Stream.of(reports.apply(district)),
                answers -> ImmutableList.of());
    }

    private static FamilyAnswers nominations() {
        return new FamilyAnswers(
                "honor",
                HonorPolicy.SUBJECT,
                Unit.BOTH,
                district -> Stream.concat(
                        district.communities().stream().map(answers -> list(answers.honor())),
                        Stream.of(list(district.honor()))),
                answers -> list(answers.honor()));
    }

    private static ImmutableList<Report> list(Optional<Report> report) {
        return report.stream().collect(ImmutableList.toImmutableList());
    }
}
