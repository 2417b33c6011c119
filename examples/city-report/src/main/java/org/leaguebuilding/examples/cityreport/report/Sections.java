package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
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
                new LeadershipSection(findings),
                new ResponsibilitySection(findings),
                new GuaranteeSection(verdicts),
                new ActivitySection(verdicts),
                new LifecycleSection(verdicts),
                new CoverageSection(texts, rates, unmet),
                new GradeSection(policy, texts),
                new HonorSection(texts, rates, unmet),
                new CadreSection(verdicts),
                new DiagnosisSection(texts, rates));
    }
}
