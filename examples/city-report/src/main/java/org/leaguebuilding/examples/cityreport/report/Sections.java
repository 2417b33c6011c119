package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.examples.cityreport.answers.FamilyAnswers;
import org.leaguebuilding.examples.cityreport.text.RateText;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

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
                ofDistricts("leadership", findings),
                ofDistricts("responsibility", findings),
                // What the Party branches do for the League (P58, P59), the year's activities (P32 to P42), the stages
                // (P26, P27).
                ofCommunities("guarantee", "column.communities", verdicts),
                ofCommunities("activity", "column.programmes", verdicts),
                ofCommunities("lifecycle", "column.requests", verdicts),
                new CoverageSection(texts, rates, unmet),
                new GradeSection(policy, texts),
                new HonorSection(texts, rates, unmet),
                // The heads of the organizations (P72, P73).
                ofCommunities("cadre", "column.cadres", verdicts),
                new DiagnosisSection(texts, rates));
    }

    private static Section ofDistricts(String key, FindingTable table) {
        return new FamilySection(FamilyAnswers.of(key), (districts, given) -> table.lines(districts));
    }

    private static Section ofCommunities(String key, String subjects, VerdictTable table) {
        return new FamilySection(FamilyAnswers.of(key), (districts, given) -> table.lines(subjects, districts, given));
    }
}
