package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

/** All sections, in the order in which they are printed. */
final class Sections {

    private Sections() {}

    static ImmutableList<Section> of(LeagueBuildingPolicy policy, Texts texts) {
        UnmetRules unmet = new UnmetRules(policy, texts);
        VerdictTable verdicts = new VerdictTable(texts, unmet);
        FindingTable findings = new FindingTable(texts, unmet);
        RateText rates = new RateText(texts);
        return ImmutableList.of(
                new FormationSection(policy, texts, unmet),
                // How the districts lead League building (P43 to P60), and their chains and plans (P55 to P64).
                new FamilySection("leadership", district -> Stream.of(district.leadership()), findings::lines),
                new FamilySection("responsibility", district -> Stream.of(district.responsibility()), findings::lines),
                // What the Party branches do for the League (P58, P59), the year's activities (P32 to P42), the stages
                // (P26, P27).
                ofCommunities("guarantee", "column.communities", answers -> Stream.of(answers.guarantee()), verdicts),
                ofCommunities("activity", "column.programmes", answers -> answers.activity().stream(), verdicts),
                ofCommunities("lifecycle", "column.requests", answers -> Stream.of(answers.stage()), verdicts),
                new CoverageSection(texts, rates, unmet),
                new GradeSection(policy, texts),
                new HonorSection(texts, rates, unmet),
                // The heads of the organizations (P72, P73).
                ofCommunities("cadre", "column.cadres", answers -> answers.cadre().stream(), verdicts),
                new DiagnosisSection(texts, rates));
    }

    private static Section ofCommunities(
            String key, String subjects, Function<CommunityAnswers, Stream<Report>> reports, VerdictTable table) {
        return new FamilySection(
                key,
                district -> district.communities().stream().flatMap(reports),
                districts -> table.lines(subjects, districts));
    }
}
